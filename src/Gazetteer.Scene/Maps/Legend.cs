using System.Collections.Immutable;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Maps;

/// <summary>What explains the circles of a map.</summary>
/// <param name="Sizes">Circle sizes, smallest first.</param>
/// <param name="Entries">The styles that occur, in the order of <see cref="CircleStyle"/>.</param>
public sealed record Legend(ImmutableArray<LegendSize> Sizes, ImmutableArray<LegendEntry> Entries);
