using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Maps;

/// <summary>One style of circle that is on the map, and what it means.</summary>
/// <param name="Style">The style.</param>
/// <param name="Meaning">What it stands for, in words.</param>
public readonly record struct LegendEntry(CircleStyle Style, string Meaning);
