namespace Gazetteer.Desktop.Map;

/// <summary>A shape in degrees as a path for Skia, built once; the canvas is scaled to metres, and widths and dashes with it, so that they stay pixels on the screen.</summary>
internal sealed class ShapePath
{
    // Kept, because paints are native objects; all frames are painted by one thread.
    private static readonly SKPaint Inside = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private static readonly SKPaint Line = new() { Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round };
    private readonly NetTopologySuite.Geometries.Geometry _projected;
    private readonly ProjectedLines _lines;
    private SKPath Path { get; } = new();

    public ShapePath(NetTopologySuite.Geometries.Geometry shape)
    {
        _projected = WebMercator.Project(shape);
        _lines = ProjectedLines.Of(_projected);
        foreach (var (isClosed, points) in _lines.Lines)
        {
            if (!points.IsEmpty) Path.MoveTo(points[0].X, points[0].Y);
            foreach (var (x, y) in points.Skip(1)) Path.LineTo(x, y);
            if (isClosed) Path.Close();
        }
    }

    /// <summary>What a layer of the map holds.</summary>
    public IFeature Painted(ShapePaint paint)
    {
        var feature = new GeometryFeature(_projected);
        feature.Styles.Add(new PaintedStyle((canvas, viewport) => Draw(canvas, viewport, paint)) { MaxVisible = Math.Min(paint.CoarsestMetresPerPixel, double.MaxValue) });
        return feature;
    }

    private void Draw(SKCanvas canvas, Viewport viewport, ShapePaint paint)
    {
        var (x, y) = viewport.WorldToScreenXY(_lines.X, _lines.Y);
        var (metres, scale) = ((float)viewport.Resolution, (float)(1 / viewport.Resolution));
        canvas.Save();
        canvas.Translate((float)x, (float)y);
        canvas.Scale(scale, -scale);
        Inside.Color = CircleLayer.ColorOf(paint.Fill ?? default, paint.FillOpacity);
        if (paint.Fill is not null) canvas.DrawPath(Path, Inside);
        using var dash = paint.Stroke.IsDashed ? SKPathEffect.CreateDash([(float)paint.Stroke.DashPixels * metres, (float)paint.Stroke.GapPixels * metres], 0) : null;
        (Line.Color, Line.StrokeWidth, Line.PathEffect) = (CircleLayer.ColorOf(paint.Stroke.Colour), (float)paint.Stroke.Pixels * metres, dash);
        Line.IsAntialias = !paint.ClosesSeams; // half covered pixels are the seams
        canvas.DrawPath(Path, Line);
        canvas.Restore();
    }
}
