using SkiaSharp;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Gazetteer.Desktop.Map;

/// <summary>A projected shape as a path for Skia, built once and scaled when it is painted.</summary>
internal sealed class ShapePath
{
    public ShapePath(Geometry projected)
    {
        Shape = ProjectedLines.Of(projected);
        foreach (var (isClosed, points) in Shape.Lines)
        {
            if (!points.IsEmpty) Path.MoveTo(points[0].X, points[0].Y);
            foreach (var (x, y) in points.Skip(1)) Path.LineTo(x, y);
            if (isClosed) Path.Close();
        }
    }

    public ProjectedLines Shape { get; }

    public SKPath Path { get; } = new();
}
