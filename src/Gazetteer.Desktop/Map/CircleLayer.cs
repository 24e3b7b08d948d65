namespace Gazetteer.Desktop.Map;

/// <summary>The circles of the mentioned places, painted as the scene says, to the pixel.</summary>
internal sealed class CircleLayer
{
    // Kept, as those of shapes are: thousands of circles may be painted in a frame.
    private static readonly SKPaint Inside = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private static readonly SKPaint Edge = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    public MemoryLayer Layer { get; } = new("circles") { Style = null };

    public void Show(MapScene scene, Palette palette)
    {
        Layer.Features = scene.Circles.Select(circle => FeatureOf(WebMercator.Project(circle.Point), Disc.Of(circle, palette))).ToList<IFeature>();
        Layer.DataHasChanged();
    }

    public static SKColor ColorOf(Colour colour, double opacity = 1) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * opacity));

    private static PointFeature FeatureOf((double X, double Y) at, ImmutableArray<Disc> discs)
    {
        var feature = new PointFeature(at);
        feature.Styles.Add(new PaintedStyle((canvas, viewport) =>
        {
            var (x, y) = viewport.WorldToScreenXY(at.X, at.Y);
            foreach (var disc in discs) Paint(canvas, (float)x, (float)y, disc);
        }));
        return feature;
    }

    private static void Paint(SKCanvas canvas, float x, float y, Disc disc)
    {
        Inside.Color = ColorOf(disc.Fill ?? default, disc.FillOpacity);
        if (disc.Fill is not null) canvas.DrawCircle(x, y, (float)disc.Radius, Inside);
        using var dash = disc.Edge.IsDashed ? SKPathEffect.CreateDash([(float)disc.Edge.DashPixels, (float)disc.Edge.GapPixels], 0) : null;
        (Edge.Color, Edge.StrokeWidth, Edge.PathEffect) = (ColorOf(disc.Edge.Colour), (float)disc.Edge.Pixels, dash);
        canvas.DrawCircle(x, y, (float)disc.Radius, Edge);
    }
}
