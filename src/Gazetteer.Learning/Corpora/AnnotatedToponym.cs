using Gazetteer.Places;

namespace Gazetteer.Learning.Corpora;

/// <summary>A toponym of a gold standard or of a prediction.</summary>
/// <param name="Start">First Unicode code point (not UTF-16 unit) of its span in the document's text.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Text">The words as the file gives them; null when it gives none.</param>
/// <param name="Point">Where it lies; null when not known. Files that write 0, 0 mean this too.</param>
/// <param name="GeonameId">GeoNames' key; null when not known.</param>
/// <param name="Type">The kind of mention or of place in the file's own terms; null without one.</param>
/// <param name="Confidence">How sure a prediction is, 0 to 1; null when the file does not say.</param>
public sealed record AnnotatedToponym(int Start, int End, string? Text, GeoPoint? Point, string? GeonameId, string? Type, double? Confidence = null);
