using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using SkiaSharp;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Gazetteer.Desktop.Map;

/// <summary>A projected shape as a path for Skia, built once and scaled when it is painted.</summary>
/// <remarks>Its coordinates are metres east and north of the shape's middle, because Skia's numbers are too short for metres on the whole plane.</remarks>
internal sealed class ShapePath
{
    public ShapePath(Geometry projected)
    {
        var shape = projected.Copy();
        shape.Normalize(); // holes run against their shells, so that they stay open
        var box = shape.EnvelopeInternal;
        (X, Y) = ((box.MinX + box.MaxX) / 2, (box.MinY + box.MaxY) / 2);
        foreach (LineString line in LinearComponentExtracter.GetLines(shape)) Add(line.CoordinateSequence, line.IsClosed);
    }

    /// <summary>Easting of the middle, in metres.</summary>
    public double X { get; }

    /// <summary>Northing of the middle, in metres.</summary>
    public double Y { get; }

    public SKPath Path { get; } = new();

    private void Add(CoordinateSequence points, bool isClosed)
    {
        var count = isClosed ? points.Count - 1 : points.Count;
        for (var i = 0; i < count; i++)
        {
            var (x, y) = ((float)(points.GetX(i) - X), (float)(points.GetY(i) - Y));
            if (i == 0) Path.MoveTo(x, y);
            else Path.LineTo(x, y);
        }

        if (isClosed && count > 0) Path.Close();
    }
}
