using Gazetteer.Places;

namespace Gazetteer.Regions.Outlines;

/// <summary>What a file of outlines is made of.</summary>
/// <param name="Countries">Of each unit the country that it is counted to; units are known by their place in the list.</param>
/// <param name="Areas">The units that make up each place that has an outline.</param>
/// <param name="Arcs">Lines with what lies on either side of them.</param>
/// <param name="Courses">The arcs that make up each river.</param>
internal sealed record OutlineDraft(
    IReadOnlyList<CountryCode> Countries, IReadOnlyList<(PlaceId Place, int[] Units)> Areas, IReadOnlyList<OutlineArc> Arcs, IReadOnlyList<(PlaceId Place, int[] Arcs)> Courses);

/// <summary>A line.</summary>
/// <param name="One">The unit on one side; −1 for water.</param>
/// <param name="Other">The unit on the other side; −1 for water.</param>
/// <param name="Points">Its points in thousandths of a degree, longitude first.</param>
internal readonly record struct OutlineArc(int One, int Other, (int X, int Y)[] Points);
