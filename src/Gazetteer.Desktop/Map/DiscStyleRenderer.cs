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
            using var inside = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Fill, Color = ColorOf(fill, disc.FillOpacity) };
            canvas.DrawCircle(x, y, (float)disc.Radius, inside);
        }

        using var dash = disc.Edge.IsDashed ? SKPathEffect.CreateDash([(float)disc.Edge.DashPixels, (float)disc.Edge.GapPixels], 0) : null;
        using var edge = new SKPaint
        {
            IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)disc.Edge.Pixels, Color = ColorOf(disc.Edge.Colour, 1), PathEffect = dash,
        };
        canvas.DrawCircle(x, y, (float)disc.Radius, edge);
    }

    public static SKColor ColorOf(Colour colour, double opacity) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * opacity));
}
