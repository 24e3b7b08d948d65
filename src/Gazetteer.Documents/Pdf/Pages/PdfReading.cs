namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>What one reader made of a document.</summary>
/// <param name="Pages">Those that it came to.</param>
/// <param name="Properties">What the document says of itself.</param>
/// <param name="Failure">Why it ended before the last page; null if it did not.</param>
internal sealed record PdfReading(List<PdfPage> Pages, PdfProperties Properties, PdfFailure? Failure);
