using Mapsui.Rendering;
using Mapsui.Rendering.Skia;
using Mapsui.Rendering.Skia.SkiaStyles;
using Mapsui.Styles;

namespace Gazetteer.Desktop.Map;

/// <summary>The circles of the mentioned places, painted as the scene says, to the pixel; Mapsui's own symbols scale their edges with their size.</summary>
internal sealed class CircleLayer
{
    static CircleLayer() => MapRenderer.RegisterStyleRenderer(typeof(DiscStyle), new Painter());

    public MemoryLayer Layer { get; } = new("circles") { Style = null };

    public void Show(MapScene scene, Palette palette)
    {
        Layer.Features = scene.Circles.Select(circle => FeatureOf(circle, palette)).ToList<IFeature>();
        Layer.DataHasChanged();
    }

    private static PointFeature FeatureOf(Circle circle, Palette palette)
    {
        var feature = new PointFeature(WebMercator.Project(circle.Point));
        feature.Styles.Add(new DiscStyle(Disc.Of(circle, palette)));
        return feature;
    }

    private sealed class DiscStyle(ImmutableArray<Disc> discs) : BaseStyle
    {
        public ImmutableArray<Disc> Discs => discs;
    }

    private sealed class Painter : ISkiaStyleRenderer
    {
        // Kept, because paints are native objects and thousands of circles may be painted in a frame; all frames are painted by one thread.
        private static readonly SKPaint Inside = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
        private static readonly SKPaint Edge = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

        public bool Draw(SKCanvas canvas, Viewport viewport, ILayer layer, IFeature feature, IStyle style, RenderService renderService, long iteration)
        {
            if (style is not DiscStyle circle || feature is not PointFeature place) return false;
            var (x, y) = viewport.WorldToScreenXY(place.Point.X, place.Point.Y);
            foreach (var disc in circle.Discs) Paint(canvas, (float)x, (float)y, disc);
            return true;
        }

        private static void Paint(SKCanvas canvas, float x, float y, Disc disc)
        {
            if (disc.Fill is { } fill)
            {
                Inside.Color = ShapeStyle.ColorOf(fill, disc.FillOpacity);
                canvas.DrawCircle(x, y, (float)disc.Radius, Inside);
            }

            using var dash = disc.Edge.IsDashed ? SKPathEffect.CreateDash([(float)disc.Edge.DashPixels, (float)disc.Edge.GapPixels], 0) : null;
            (Edge.Color, Edge.StrokeWidth, Edge.PathEffect) = (ShapeStyle.ColorOf(disc.Edge.Colour), (float)disc.Edge.Pixels, dash);
            canvas.DrawCircle(x, y, (float)disc.Radius, Edge);
        }
    }
}
