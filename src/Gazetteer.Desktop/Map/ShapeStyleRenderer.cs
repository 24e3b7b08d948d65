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
    // Kept, as the paints of circles are.
    private static readonly SKPaint Inside = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private static readonly SKPaint Line = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round };

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
            Inside.Color = DiscStyleRenderer.ColorOf(fill, 1);
            canvas.DrawPath(drawn.Shape.Path, Inside);
        }

        var stroke = drawn.Paint.Stroke;
        using var dash = stroke.IsDashed ? SKPathEffect.CreateDash([(float)stroke.DashPixels * metres, (float)stroke.GapPixels * metres], 0) : null;
        (Line.Color, Line.StrokeWidth, Line.PathEffect) = (DiscStyleRenderer.ColorOf(stroke.Colour, 1), (float)stroke.Pixels * metres, dash);
        Line.IsAntialias = drawn.Paint.Fill != stroke.Colour; // half covered pixels are the seams that such an edge is to close
        canvas.DrawPath(drawn.Shape.Path, Line);
        canvas.Restore();
        return true;
    }
}
