using System.Collections.Immutable;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Drawing;

/// <summary>Lines and areas of one look.</summary>
/// <param name="Contours">The lines; a point within an odd number of closed ones is filled.</param>
/// <param name="Fill">What areas are filled with; none for lines.</param>
/// <param name="FillOpacity">From 0, not to be seen, to 1.</param>
/// <param name="Edge">The line itself; none for areas without an edge.</param>
public sealed record PathMark(ImmutableArray<Contour> Contours, Colour? Fill, double FillOpacity, Stroke? Edge) : Mark
{
    /// <summary>A filled box.</summary>
    public static PathMark Filled(PictureBox box, Colour fill, double opacity = 1) => new([Contour.Of(box)], fill, opacity, null);

    /// <summary>The edge of a box.</summary>
    public static PathMark Outlined(PictureBox box, Stroke edge) => new([Contour.Of(box)], null, 1, edge);

    /// <summary>One straight line.</summary>
    public static PathMark Line(PicturePoint from, PicturePoint to, Stroke edge) => new([new Contour([from, to], false)], null, 1, edge);
}
