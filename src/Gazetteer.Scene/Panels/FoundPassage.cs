using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>A paragraph in which searched words stand, cut around the first of them.</summary>
/// <param name="Key">The key by which a link names the document.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Date">ISO 8601 date, or empty.</param>
/// <param name="At">Where the first word stands in the document's text, in UTF-16 code units.</param>
/// <param name="Before">What stands before it, cut at a word; begins with an ellipsis when cut.</param>
/// <param name="Text">The word as written.</param>
/// <param name="After">What stands after it, cut likewise.</param>
public sealed record FoundPassage(string Key, string Title, string Date, int At, string Before, string Text, string After)
{
    private const int Context = 70;

    /// <summary>Cuts the passage out.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="document">The document's ordinal.</param>
    /// <param name="paragraph">The paragraph in its text.</param>
    /// <param name="wanted">The searched words, folded; the first is looked for, and the paragraph's beginning shown where it does not stand.</param>
    public static FoundPassage Of(Atlas atlas, int document, TextSpan paragraph, IReadOnlyList<string> wanted)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(wanted);
        var card = DocumentCard.Of(atlas, document);
        var source = atlas.Documents[document].Source;
        var word = WordIn(source.Text, paragraph, wanted[0]) ?? new TextSpan(paragraph.Start, paragraph.Start);
        var start = Math.Max(paragraph.Start, word.Start - Context);
        while (start > paragraph.Start && start < word.Start && !char.IsWhiteSpace(source.Text[start - 1])) start++;
        var end = Math.Min(paragraph.End, word.End + Context);
        while (end < paragraph.End && end > word.End && !char.IsWhiteSpace(source.Text[end])) end--;
        var isMarkdown = MarkdownSigns.AreIn(source.Name);
        return new FoundPassage(
            card.Key, card.Title, card.Date, word.Start,
            (start > paragraph.Start ? "…\u00A0" : "") + Shown(source.Text[start..word.Start]), word.Of(source.Text), Shown(source.Text[word.End..end]) + (end < paragraph.End ? "\u00A0…" : ""));

        string Shown(string stretch)
        {
            var line = stretch.ReplaceLineEndings(" ");
            return isMarkdown ? MarkdownSigns.Hide(line) : line;
        }
    }

    private static TextSpan? WordIn(string text, TextSpan paragraph, string wanted)
    {
        for (var start = paragraph.Start; start < paragraph.End; start++)
        {
            if (!IsOfWord(text[start])) continue;
            var end = start;
            while (end < paragraph.End && IsOfWord(text[end])) end++;
            if (NameFolding.Fold(text.AsSpan(start, end - start)).StartsWith(wanted, StringComparison.Ordinal)) return new TextSpan(start, end);
            start = end;
        }

        return null;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;
}
