using System.Buffers;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Scene;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Classes;

/// <summary>Finds whole sentences of documents that mention a place, fit to be read by a class.</summary>
/// <param name="atlas">The documents.</param>
/// <param name="language">Only documents in this language.</param>
internal sealed class DocumentSentences(Atlas atlas, string language)
{
    /// <summary>What stands for a name that is left out.</summary>
    public const string Blank = "________";

    private const int Shortest = 40;
    private const int Longest = 240;
    private const double LeastConfidence = 0.6;
    private const string Ends = ".!?۔؟";

    // Marks of lists, tables, links and headings: what bears them is not a sentence to be read aloud.
    private static readonly SearchValues<char> Marks = SearchValues.Create("|[]`#<>{}\\/=\t");

    /// <summary>The sentences that mention a place once, by the name that the class knows it by; the shortest first.</summary>
    public IReadOnlyList<DocumentSentence> About(PlaceMentions place, string name)
    {
        var known = Letters(name);
        var found = new List<DocumentSentence>();
        foreach (var reference in place.Mentions)
        {
            var document = atlas.Documents[reference.Document];
            var mention = document.Mentions[reference.Mention];
            if (document.Source.Language != language || mention.Confidence < LeastConfidence || Letters(mention.Span.Of(document.Source.Text)) != known) continue;
            if (SentenceAround(document.Source.Text, mention.Span) is not { } span) continue;
            if (Read(document.Source, document.Mentions, span, place.Place.Id) is { } sentence) found.Add(sentence);
        }

        return [.. found.DistinctBy(static s => s.Text).OrderBy(static s => s.Text.Length).ThenBy(static s => s.Text, StringComparer.Ordinal)];
    }

    private static DocumentSentence? Read(SourceText source, IEnumerable<ResolvedMention> mentions, TextSpan span, PlaceId place)
    {
        var text = span.Of(source.Text);
        if (text.AsSpan().ContainsAny(Marks)) return null;
        if (mentions.Where(m => m.Place?.Id == place && m.Span.Start >= span.Start && m.Span.End <= span.End).ToArray() is not [var mention]) return null;
        var blanked = $"{source.Text.AsSpan(span.Start, mention.Span.Start - span.Start)}{Blank}{source.Text.AsSpan(mention.Span.End, span.End - mention.Span.End)}";

        // Nor may another spelling, or the name within another name, give the answer away.
        var left = Letters(blanked);
        if (mentions.Where(m => m.Place?.Id == place).Any(m => left.Contains(Letters(m.Span.Of(source.Text)), StringComparison.Ordinal))) return null;
        return new DocumentSentence(Plain(text), Plain(blanked), source.Title.Length > 0 ? source.Title : source.Name);
    }

    /// <summary>The letters alone: Persian writes the parts of a name with a blank between them, or joined.</summary>
    private static string Letters(string text) => string.Concat(NameFolding.Fold(text).Where(char.IsLetterOrDigit));

    private static string Plain(string text) => string.Join(' ', text.Replace("*", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentence around a mention; null when it is not whole, or not of a length to be read.</summary>
    private static TextSpan? SentenceAround(string text, TextSpan mention)
    {
        var (start, end) = (mention.Start, mention.End);
        while (start > 0 && !EndsBefore(text, start) && mention.Start - start <= Longest) start--;
        while (start < mention.Start && char.IsWhiteSpace(text[start])) start++;
        while (end < text.Length && !Ends.Contains(text[end], StringComparison.Ordinal) && !IsParagraphEnd(text, end) && end - mention.End <= Longest) end++;
        if (end >= text.Length || !Ends.Contains(text[end], StringComparison.Ordinal)) return null;
        end++;
        var isSentence = end - start is >= Shortest and <= Longest && (char.IsUpper(text[start]) || WritingSystem.IsRightToLeft(text.AsSpan(start, end - start)));
        return isSentence && !IsWithinNumber(text, end - 1) ? new TextSpan(start, end) : null;
    }

    private static bool EndsBefore(string text, int at) =>
        IsParagraphEnd(text, at - 1) || (char.IsWhiteSpace(text[at]) && Ends.Contains(text[at - 1], StringComparison.Ordinal));

    private static bool IsParagraphEnd(string text, int at) => text[at] == '\n' && (at + 1 >= text.Length || text[at + 1] is '\n' or '\r' or '-' or '#' or '*' or '|');

    /// <summary>A point between digits, or after a single letter as in "St. John" or "U.S.", ends no sentence.</summary>
    private static bool IsWithinNumber(string text, int end) =>
        text[end] == '.' && ((end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) || (end >= 2 && !char.IsLetter(text[end - 2]))
            || (end >= 3 && !char.IsLetter(text[end - 3]) && char.IsUpper(text[end - 2])));
}
