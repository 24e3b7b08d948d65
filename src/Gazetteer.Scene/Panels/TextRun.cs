namespace Gazetteer.Scene.Panels;

/// <summary>A stretch of a document's text: plain, or a mention.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Mention">The mention's ordinal in the document, or none for plain text.</param>
/// <param name="Kind">How the text uses the name, in words; empty for plain text.</param>
/// <param name="Place">The place's identifier when the map shows it; empty otherwise.</param>
/// <param name="Title">What the mention means, for a tooltip: <c>Gwadar, Pakistan</c>.</param>
public sealed record TextRun(string Text, int? Mention = null, string Kind = "", string Place = "", string Title = "")
{
    /// <summary>Where it begins in its document's text, in UTF-16 code units: a link leads there.</summary>
    public int At { get; init; }
}
