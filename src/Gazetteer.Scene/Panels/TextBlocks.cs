using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Resolution;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>Cuts a text into paragraphs, and paragraphs into plain stretches and mentions.</summary>
internal static class TextBlocks
{
    /// <summary>The paragraphs of the body: lines up to an empty one; a Markdown heading stands alone. Spans leave out the heading's signs.</summary>
    public static List<(TextSpan Span, int Heading)> Split(SourceText source)
    {
        var isMarkdown = MarkdownSigns.AreIn(source.Name);
        var blocks = new List<(TextSpan, int)>();
        var start = -1;
        var end = -1;
        foreach (var line in LinesOf(source))
        {
            var content = source.Text.AsSpan(line.Start, line.Length).TrimEnd();
            var heading = isMarkdown ? HeadingLevel(content) : 0;
            if ((content.IsEmpty || heading > 0) && start >= 0)
            {
                blocks.Add((new TextSpan(start, end), 0));
                start = -1;
            }

            if (heading > 0) blocks.Add((new TextSpan(line.Start + heading + 1, line.Start + content.Length), heading));
            if (content.IsEmpty || heading > 0) continue;
            if (start < 0) start = line.Start;
            end = line.Start + content.Length;
        }

        if (start >= 0) blocks.Add((new TextSpan(start, end), 0));
        return blocks;
    }

    /// <summary>Fills the blocks with their runs.</summary>
    public static ImmutableArray<TextBlock> Compose(Atlas atlas, int ordinal, IEnumerable<(TextSpan Span, int Heading)> blocks, PlaceDirectory names)
    {
        var document = atlas.Documents[ordinal];
        var composed = ImmutableArray.CreateBuilder<TextBlock>();
        var next = 0;
        var part = "";
        foreach (var (span, heading) in blocks)
        {
            while (next < document.Mentions.Length && document.Mentions[next].Span.End <= span.Start) next++;
            var here = document.Source.PartAt(span.Start);
            composed.Add(new TextBlock(heading, heading > 0 || here == part ? "" : here, Runs(atlas, ordinal, span, ref next, names)) { At = span.Start });
            part = here;
        }

        return composed.DrainToImmutable();
    }

    /// <summary>How the text uses a name, in a word.</summary>
    public static string KindWord(MentionKind kind) => kind switch
    {
        MentionKind.Metonymic => "stands for its people",
        MentionKind.Modifier => "qualifies a noun",
        MentionKind.Demonym => "its people",
        MentionKind.Embedded => "part of another name",
        MentionKind.Language => "language",
        MentionKind.Person => "person",
        MentionKind.Position => "position",
        MentionKind.Region => "region in words",
        _ => "place",
    };

    private static ImmutableArray<TextRun> Runs(Atlas atlas, int ordinal, TextSpan block, ref int next, PlaceDirectory names)
    {
        var document = atlas.Documents[ordinal];
        var text = document.Source.Text;
        var isMarkdown = MarkdownSigns.AreIn(document.Source.Name);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var at = block.Start;
        var regions = new List<int>();
        var first = next;
        for (var i = first; i < document.Mentions.Length && document.Mentions[i].Span.Start < block.End; i++)
        {
            if (document.Mentions[i].Kind == MentionKind.Region && block.Contains(document.Mentions[i].Span)) regions.Add(i);
        }

        for (; next < document.Mentions.Length && document.Mentions[next].Span.Start < block.End; next++)
        {
            var mention = document.Mentions[next];
            if (mention.Kind == MentionKind.Region || mention.Span.Start < at || mention.Span.End > block.End) continue;
            Fill(mention.Span.Start);
            runs.Add(Run(next, mention.Span));
            at = mention.Span.End;
        }

        Fill(block.End);
        return runs.DrainToImmutable();

        TextRun Run(int found, TextSpan span)
        {
            var mention = document.Mentions[found];
            var isShown = atlas.Shows(ordinal, mention);
            return new TextRun(span.Of(text), found, KindWord(mention.Kind), isShown ? mention.Place!.Id.Value : "", Title(mention, isShown, names)) { At = span.Start };
        }

        // Between names: the words of a region lead to it, the names in it to their own places.
        void Fill(int end)
        {
            foreach (var region in regions)
            {
                var span = document.Mentions[region].Span;
                var (from, to) = (Math.Max(at, span.Start), Math.Min(end, span.End));
                if (from >= to) continue;
                if (from > at) runs.Add(Plain(at, from));
                runs.Add(Run(region, new TextSpan(from, to)));
                at = to;
            }

            if (at < end) runs.Add(Plain(at, end));
        }

        TextRun Plain(int from, int to) => new(isMarkdown ? MarkdownSigns.Hide(text[from..to]) : text[from..to]);
    }

    private static string Title(ResolvedMention mention, bool isShown, PlaceDirectory names)
    {
        var place = mention.Place is { } known ? names.FullName(known) : "not found in the gazetteer";
        return mention.Kind == MentionKind.Literal ? place : isShown ? $"{place} ({KindWord(mention.Kind)})" : $"{KindWord(mention.Kind)}: not on the map";
    }

    private static IEnumerable<TextSpan> LinesOf(SourceText source)
    {
        var at = source.Body.Start;
        while (at < source.Body.End)
        {
            var line = source.Text.IndexOf('\n', at, source.Body.End - at);
            var end = line < 0 ? source.Body.End : line;
            yield return new TextSpan(at, end);
            at = end + 1;
        }
    }

    private static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        return level is >= 1 and <= 6 && level < line.Length && line[level] == ' ' ? level : 0;
    }
}
