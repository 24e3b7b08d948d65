using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Gazetteer.Desktop.Map;

/// <summary>A shape as a path for Skia, built once and scaled when it is painted.</summary>
internal sealed class ShapePath
{
    private readonly Geometry _projected;

    /// <param name="shape">The shape, in degrees.</param>
    public ShapePath(Geometry shape)
    {
        _projected = WebMercator.Project(shape);
        Shape = ProjectedLines.Of(_projected);
        foreach (var (isClosed, points) in Shape.Lines)
        {
            if (!points.IsEmpty) Path.MoveTo(points[0].X, points[0].Y);
            foreach (var (x, y) in points.Skip(1)) Path.LineTo(x, y);
            if (isClosed) Path.Close();
        }
    }

    public ProjectedLines Shape { get; }

    public SKPath Path { get; } = new();

    /// <summary>What a layer of the map holds.</summary>
    public IFeature Painted(ShapePaint paint)
    {
        var feature = new GeometryFeature(_projected);
        feature.Styles.Add(new ShapeStyle(this, paint));
        return feature;
    }
}
