using System.Collections.Immutable;

namespace Gazetteer.Scene.Facets;

/// <summary>The values of one condition in a filter's menu.</summary>
/// <param name="Words">The condition.</param>
/// <param name="Lines">Its values.</param>
public sealed record FilterSection(string Words, ImmutableArray<FilterLine> Lines);
