using Mapsui;
using Mapsui.Extensions;
using Mapsui.Layers;
using Mapsui.Rendering;
using Mapsui.Rendering.Skia.SkiaStyles;
using Mapsui.Styles;
using SkiaSharp;

namespace Gazetteer.Desktop.Map;

/// <summary>Paints a <see cref="ShapeStyle"/>: the canvas is scaled to metres, and widths and dashes with it, so that they stay pixels on the screen.</summary>
internal sealed class ShapeStyleRenderer : ISkiaStyleRenderer
{
    public bool Draw(SKCanvas canvas, Viewport viewport, ILayer layer, IFeature feature, IStyle style, RenderService renderService, long iteration)
    {
        if (style is not ShapeStyle drawn) return false;
        var (x, y) = viewport.WorldToScreenXY(drawn.Shape.X, drawn.Shape.Y);
        var (metres, scale) = ((float)viewport.Resolution, (float)(1 / viewport.Resolution));
        canvas.Save();
        canvas.Translate((float)x, (float)y);
        canvas.Scale(scale, -scale);
        if (drawn.Paint.Fill is { } fill)
        {
            using var inside = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Fill, Color = DiscStyleRenderer.ColorOf(fill, 1) };
            canvas.DrawPath(drawn.Shape.Path, inside);
        }

        DrawLine(canvas, drawn.Shape.Path, drawn.Paint.Stroke, metres);
        canvas.Restore();
        return true;
    }

    private static void DrawLine(SKCanvas canvas, SKPath path, Stroke stroke, float metres)
    {
        using var dash = stroke.IsDashed ? SKPathEffect.CreateDash([(float)stroke.DashPixels * metres, (float)stroke.GapPixels * metres], 0) : null;
        using var line = new SKPaint
        {
            IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round, StrokeWidth = (float)stroke.Pixels * metres, Color = DiscStyleRenderer.ColorOf(stroke.Colour, 1), PathEffect = dash,
        };
        canvas.DrawPath(path, line);
    }
}
