namespace Gazetteer.Recognition.Uncased;

/// <summary>A row of words that may name a place.</summary>
/// <param name="First">Its first word in the frame.</param>
/// <param name="Last">Its last.</param>
/// <param name="Score">How sure the model is, 0 to 1.</param>
internal readonly record struct UncasedName(int First, int Last, float Score);
