namespace Gazetteer.Resolution;

/// <summary>The places that a mention's words may name.</summary>
/// <param name="Options">The places, in the index's order; empty when the gazetteer has none.</param>
/// <param name="Part">How much of the mention is their name.</param>
/// <param name="Noun">The folded feature noun that had to be taken off the mention; null when none was.</param>
internal readonly record struct FoundName(List<Option> Options, NamePart Part, string? Noun);
