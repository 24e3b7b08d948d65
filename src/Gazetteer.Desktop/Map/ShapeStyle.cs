using Mapsui.Styles;

namespace Gazetteer.Desktop.Map;

/// <summary>A shape of the base map with its path; for Mapsui's <c>VectorStyle</c> every path is built again in every frame.</summary>
internal sealed class ShapeStyle : BaseStyle
{
    public ShapeStyle(ShapePath shape, ShapePaint paint)
    {
        (Shape, Paint) = (shape, paint);
        MaxVisible = Math.Min(paint.CoarsestMetresPerPixel, double.MaxValue);
    }

    public ShapePath Shape { get; }

    public ShapePaint Paint { get; }
}
