namespace Gazetteer.Text;

/// <summary>A named piece of a document that a span leads back to.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Label">What a reader calls it: <c>page 3</c>, <c>chapter Ports</c>, <c>Sheet1!B7</c>, <c>paragraph 12</c>.</param>
public readonly record struct TextPart(TextSpan Span, string Label);
