using System.Collections.Immutable;

namespace Gazetteer.Pictures.Drawing;

/// <summary>What can be switched on and off together in an SVG file.</summary>
/// <param name="Name">Such as <c>labels</c>; unique within a drawing.</param>
/// <param name="Clip">What lies outside of it is not seen; none to show everything.</param>
/// <param name="Marks">From the bottom up.</param>
public sealed record DrawingGroup(string Name, PictureBox? Clip, ImmutableArray<Mark> Marks);
