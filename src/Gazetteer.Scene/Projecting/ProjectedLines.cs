using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Gazetteer.Scene.Projecting;

/// <summary>A projected shape as lines to draw, in metres from its middle, because single numbers are too short for metres on the whole plane.</summary>
/// <param name="X">Easting of the middle, in metres.</param>
/// <param name="Y">Northing of the middle, in metres.</param>
/// <param name="Lines">The lines: metres east and north of the middle. One that is closed does not repeat its first point. Holes run against their shells, so that they stay open.</param>
public sealed record ProjectedLines(double X, double Y, ImmutableArray<(bool IsClosed, ImmutableArray<(float X, float Y)> Points)> Lines)
{
    /// <summary>The lines of a shape that <see cref="WebMercator"/> has projected.</summary>
    public static ProjectedLines Of(Geometry projected)
    {
        ArgumentNullException.ThrowIfNull(projected);
        var shape = projected.Copy();
        shape.Normalize();
        var box = shape.EnvelopeInternal;
        var (x, y) = ((box.MinX + box.MaxX) / 2, (box.MinY + box.MaxY) / 2);
        return new ProjectedLines(x, y, [.. LinearComponentExtracter.GetLines(shape).Cast<LineString>().Select(line => (line.IsClosed, PointsOf(line.CoordinateSequence, line.IsClosed, x, y)))]);
    }

    private static ImmutableArray<(float X, float Y)> PointsOf(CoordinateSequence points, bool isClosed, double x, double y) =>
        [.. Enumerable.Range(0, isClosed ? points.Count - 1 : points.Count).Select(i => ((float)(points.GetX(i) - x), (float)(points.GetY(i) - y)))];
}
