namespace Gazetteer.Recognition;

/// <summary>Words of a document's frame.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="Last">Index of the last, inclusive.</param>
internal readonly record struct WordRun(int First, int Last);
