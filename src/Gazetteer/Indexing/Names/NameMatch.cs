namespace Gazetteer.Indexing.Names;

/// <summary>A name of the index that stands in a text, token for token.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it covers, at least 1.</param>
/// <param name="Name">The name's number in the index, as <see cref="PlaceIndex.PostingsOf"/> takes it.</param>
public readonly record struct NameMatch(int FirstToken, int TokenCount, int Name);
