using System.Collections.Immutable;
using System.Text;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Learning.Corpora;

/// <summary>Reads sentences with their names marked in place: <c>[a place]</c>, <c>[Persian|language]</c>, <c>{a person}</c>, <c>&lt;an organisation&gt;</c>.</summary>
/// <remarks>One sentence a line; a line <c># fa</c> says the language of those that follow. Marks do not nest. A place is used literally unless its mark tells another <see cref="MentionKind"/>.</remarks>
internal static class MarkedSentences
{
    /// <summary>The sentences as annotated documents, named by language and number.</summary>
    /// <exception cref="InvalidDataException">A mark is not closed, or closed without being open; a kind is unknown.</exception>
    public static ImmutableArray<AnnotatedDocument> Read(TextReader reader)
    {
        var documents = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        var language = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) language = line[2..].Trim();
            else if (line.Length > 0) documents.Add(Parse(line, $"{language}-{documents.Count}"));
        }

        return documents.ToImmutable();
    }

    private static AnnotatedDocument Parse(string line, string id)
    {
        var (text, open, places, others) = (new StringBuilder(), -1, new List<(TextSpan Span, string Type)>(), new List<(TextSpan Span, string Type)>());
        foreach (var c in line)
        {
            if (c is '[' or '{' or '<')
            {
                if (open >= 0) throw new InvalidDataException($"{id}: a mark is not closed: {line}");
                open = text.Length;
            }
            else if (c is ']' or '}' or '>')
            {
                if (open < 0) throw new InvalidDataException($"{id}: a mark is closed that was not open: {line}");
                var type = c == ']' ? KindOf(text, open, line) : "";
                var span = new TextSpan(open, text.Length);
                if (c == ']') places.Add((span, type));
                else others.Add((span, c == '}' ? "PER" : "ORG"));
                open = -1;
            }
            else
            {
                text.Append(c);
            }
        }

        if (open >= 0) throw new InvalidDataException($"{id}: a mark is not closed: {line}");
        var plain = text.ToString();
        var codePoints = new CodePoints(plain);
        return new AnnotatedDocument(id, "", plain, [.. places.Select(p => Toponym(p.Span, p.Type))], [.. others.Select(o => Toponym(o.Span, o.Type))]);

        AnnotatedToponym Toponym(TextSpan span, string type) => new(codePoints.FromUtf16(span.Start), codePoints.FromUtf16(span.End), span.Of(plain), null, null, type);
    }

    /// <summary>Takes the kind off a mark that ends where the text now ends, and tells it.</summary>
    private static string KindOf(StringBuilder text, int open, string line)
    {
        var mark = text.ToString(open, text.Length - open);
        var bar = mark.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0) return nameof(MentionKind.Literal);
        text.Length = open + bar;
        return Enum.TryParse<MentionKind>(mark[(bar + 1)..], ignoreCase: true, out var kind) ? kind.ToString() : throw new InvalidDataException($"'{mark[(bar + 1)..]}' is no kind of mention: {line}");
    }
}
