namespace Gazetteer.Scene.Facets;

/// <summary>A value that a filter may be narrowed to, and what would be left.</summary>
/// <param name="Value">As the filter's text writes it.</param>
/// <param name="Label">In words; empty where the view has its own.</param>
/// <param name="Mentions">How many mentions bear it among those that meet all other conditions.</param>
/// <param name="IsChosen">Whether the filter asks for it.</param>
public sealed record FacetValue(string Value, string Label, int Mentions, bool IsChosen);
