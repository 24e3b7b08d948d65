using Gazetteer.Pipeline;
using Gazetteer.Text;

namespace Gazetteer.Scene.Panels;

/// <summary>A mention in its sentence's company.</summary>
/// <param name="Mention">The mention's ordinal in its document.</param>
/// <param name="Part">Page, chapter or cell; empty where the format has none, and where the passage before is of the same.</param>
/// <param name="Before">What stands before it in its paragraph, cut at a word; begins with an ellipsis when cut.</param>
/// <param name="Text">The mention as written.</param>
/// <param name="After">What stands behind it, cut likewise.</param>
/// <param name="Why">What speaks for the place.</param>
public sealed record Passage(int Mention, string Part, string Before, string Text, string After, WhyHere Why)
{
    private const int Context = 90;

    /// <summary>Where the mention begins in its document's text, in UTF-16 code units: a link leads there.</summary>
    public int At { get; init; }

    /// <summary>Whether the passage reads from right to left, by its first letter.</summary>
    public bool IsRightToLeft => WritingSystem.IsRightToLeft(Before + Text + After);

    /// <summary>Cuts the passage out of its document.</summary>
    public static Passage Of(ExtractedDocument document, int mention, Naming.PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Source.Text;
        var span = document.Mentions[mention].Span;
        var isMarkdown = MarkdownSigns.AreIn(document.Source.Name);
        return new Passage(
            mention,
            document.Source.PartAt(span.Start),
            Shown(TextBefore(text, document.Source.Body, span.Start)),
            span.Of(text),
            Shown(TextAfter(text, document.Source.Body, span.End)),
            WhyHere.Of(document.Mentions[mention], names)) { At = span.Start };

        string Shown(string stretch) => isMarkdown ? MarkdownSigns.Hide(stretch) : stretch;
    }

    private static string TextBefore(string text, TextSpan body, int end)
    {
        var floor = Math.Max(body.Start, end - Context);
        var start = end;
        while (start > floor && !IsParagraphEnd(text, start - 1)) start--;
        var isCut = start == floor && floor > body.Start && !IsParagraphEnd(text, start - 1);
        while (isCut && start < end && !char.IsWhiteSpace(text[start])) start++;
        return (isCut ? "…\u00A0" : "") + OneLine(text[start..end]).TrimStart('#', ' ');
    }

    private static string TextAfter(string text, TextSpan body, int start)
    {
        var ceiling = Math.Min(body.End, start + Context);
        var end = start;
        while (end < ceiling && !IsParagraphEnd(text, end)) end++;
        var isCut = end == ceiling && ceiling < body.End && !IsParagraphEnd(text, end);
        while (isCut && end > start && !char.IsWhiteSpace(text[end - 1])) end--;
        return OneLine(text[start..end]).TrimEnd() + (isCut ? "\u00A0…" : "");
    }

    private static bool IsParagraphEnd(string text, int at) =>
        text[at] == '\n' && ((at + 1 < text.Length && text[at + 1] is '\n' or '\r') || (at > 0 && text[at - 1] is '\n' or '\r'));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
