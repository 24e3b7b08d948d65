using Mapsui;
using Mapsui.Extensions;
using Mapsui.Layers;
using Mapsui.Rendering;
using Mapsui.Rendering.Skia.SkiaStyles;
using Mapsui.Styles;
using SkiaSharp;

namespace Gazetteer.Desktop.Map;

/// <summary>Paints a <see cref="DiscStyle"/>.</summary>
internal sealed class DiscStyleRenderer : ISkiaStyleRenderer
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
            Inside.Color = ColorOf(fill, disc.FillOpacity);
            canvas.DrawCircle(x, y, (float)disc.Radius, Inside);
        }

        using var dash = disc.Edge.IsDashed ? SKPathEffect.CreateDash([(float)disc.Edge.DashPixels, (float)disc.Edge.GapPixels], 0) : null;
        (Edge.Color, Edge.StrokeWidth, Edge.PathEffect) = (ColorOf(disc.Edge.Colour, 1), (float)disc.Edge.Pixels, dash);
        canvas.DrawCircle(x, y, (float)disc.Radius, Edge);
    }

    public static SKColor ColorOf(Colour colour, double opacity) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * opacity));
}
