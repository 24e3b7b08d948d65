using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Where a mention stands, told so that it is found again after the document has changed: by its words and those around them, not by its offset alone.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="ContentHash">Checksum of its text (<see cref="Corrections.ContentHash"/>).</param>
/// <param name="Quote">The words themselves.</param>
/// <param name="Before">Up to <see cref="ContextLength"/> characters before them.</param>
/// <param name="After">Up to <see cref="ContextLength"/> characters after them.</param>
/// <param name="Offset">Where they stood, in UTF-16 code units: exact while the text is the same, a hint afterwards.</param>
public sealed record MentionAnchor(string Document, string ContentHash, string Quote, string Before, string After, int Offset)
{
    /// <summary>Most characters of context on either side.</summary>
    public const int ContextLength = 40;

    /// <summary>The stretch that was quoted, while the text is the same.</summary>
    public TextSpan Span => new(Offset, Offset + Quote.Length);

    /// <summary>Anchors a stretch of a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="contentHash">Its text's checksum.</param>
    /// <param name="span">The stretch; not empty, within the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is empty or reaches out of the text.</exception>
    public static MentionAnchor Of(SourceText source, string contentHash, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(contentHash);
        if (span.Start < 0 || span.End > source.Text.Length || span.Length <= 0) throw new ArgumentOutOfRangeException(nameof(span), span, "The stretch must lie in the text and not be empty.");
        var start = Math.Max(0, span.Start - ContextLength);
        var end = Math.Min(source.Text.Length, span.End + ContextLength);

        // Half a surrogate pair is no text.
        if (start > 0 && char.IsLowSurrogate(source.Text[start])) start++;
        if (end < source.Text.Length && char.IsLowSurrogate(source.Text[end])) end--;
        return new MentionAnchor(source.Name, contentHash, span.Of(source.Text), source.Text[start..span.Start], source.Text[span.End..end], span.Start);
    }
}
