using Mapsui.Rendering;
using Mapsui.Rendering.Skia;
using Mapsui.Rendering.Skia.SkiaStyles;
using Mapsui.Styles;

namespace Gazetteer.Desktop.Map;

/// <summary>A shape of the map with its path; for Mapsui's <c>VectorStyle</c> every path is built again in every frame.</summary>
internal sealed class ShapeStyle : BaseStyle
{
    private readonly ShapePath _shape;
    private readonly ShapePaint _paint;

    static ShapeStyle() => MapRenderer.RegisterStyleRenderer(typeof(ShapeStyle), new Painter());

    public ShapeStyle(ShapePath shape, ShapePaint paint)
    {
        (_shape, _paint) = (shape, paint);
        MaxVisible = Math.Min(paint.CoarsestMetresPerPixel, double.MaxValue);
    }

    public static SKColor ColorOf(Colour colour, double opacity = 1) => new(colour.Red, colour.Green, colour.Blue, (byte)Math.Round(255 * opacity));

    /// <summary>Scales the canvas to metres, and widths and dashes with it, so that they stay pixels on the screen.</summary>
    private sealed class Painter : ISkiaStyleRenderer
    {
        // Kept, as the paints of circles are.
        private static readonly SKPaint Inside = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
        private static readonly SKPaint Line = new() { Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round };

        public bool Draw(SKCanvas canvas, Viewport viewport, ILayer layer, IFeature feature, IStyle style, RenderService renderService, long iteration)
        {
            if (style is not ShapeStyle { _shape: var shape, _paint: var paint }) return false;
            var (x, y) = viewport.WorldToScreenXY(shape.Shape.X, shape.Shape.Y);
            var (metres, scale) = ((float)viewport.Resolution, (float)(1 / viewport.Resolution));
            canvas.Save();
            canvas.Translate((float)x, (float)y);
            canvas.Scale(scale, -scale);
            if (paint.Fill is { } fill)
            {
                Inside.Color = ColorOf(fill, paint.FillOpacity);
                canvas.DrawPath(shape.Path, Inside);
            }

            using var dash = paint.Stroke.IsDashed ? SKPathEffect.CreateDash([(float)paint.Stroke.DashPixels * metres, (float)paint.Stroke.GapPixels * metres], 0) : null;
            (Line.Color, Line.StrokeWidth, Line.PathEffect) = (ColorOf(paint.Stroke.Colour), (float)paint.Stroke.Pixels * metres, dash);
            Line.IsAntialias = !paint.ClosesSeams; // half covered pixels are the seams
            canvas.DrawPath(shape.Path, Line);
            canvas.Restore();
            return true;
        }
    }
}
