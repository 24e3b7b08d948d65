namespace Gazetteer.Recognition.Passages;

/// <summary>Words of a passage that name a place, and the name of the index that they are.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Form">The name.</param>
internal readonly record struct PassagePlace(int First, int Last, FoundForm Form);
