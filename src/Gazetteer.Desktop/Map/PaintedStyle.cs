using Mapsui.Rendering;
using Mapsui.Rendering.Skia;
using Mapsui.Rendering.Skia.SkiaStyles;
using Mapsui.Styles;

namespace Gazetteer.Desktop.Map;

/// <summary>A style that paints for itself: Mapsui's own scale the edges of symbols with their size, and build every path again in every frame.</summary>
internal sealed class PaintedStyle(Action<SKCanvas, Viewport> paint) : BaseStyle
{
    static PaintedStyle() => MapRenderer.RegisterStyleRenderer(typeof(PaintedStyle), new Painter());

    private void Draw(SKCanvas canvas, Viewport viewport) => paint(canvas, viewport);

    private sealed class Painter : ISkiaStyleRenderer
    {
        public bool Draw(SKCanvas canvas, Viewport viewport, ILayer layer, IFeature feature, IStyle style, RenderService renderService, long iteration)
        {
            (style as PaintedStyle)?.Draw(canvas, viewport);
            return style is PaintedStyle;
        }
    }
}
