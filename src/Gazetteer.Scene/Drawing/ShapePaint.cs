using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Shapes;

namespace Gazetteer.Scene.Drawing;

/// <summary>How a shape of the base map, or an area upon it, is painted.</summary>
/// <param name="Fill">What a polygon is filled with; none for lines.</param>
/// <param name="Stroke">The line, or the polygon's edge.</param>
/// <param name="CoarsestMetresPerPixel">Beyond this resolution the shape is left out, for it would crowd the map.</param>
public readonly record struct ShapePaint(Colour? Fill, Stroke Stroke, double CoarsestMetresPerPixel)
{
    private const double Always = double.PositiveInfinity;

    /// <summary>From 0, not to be seen, to 1.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Whether the edge only closes the seams between tiles, so that none of its pixels may be half covered.</summary>
    public bool ClosesSeams => Fill == Stroke.Colour && FillOpacity >= 1;

    /// <summary>The paint of an area in words or of an outline, as <see cref="AreaPaint"/> has it.</summary>
    public static ShapePaint Of(MapShape shape, Palette palette)
    {
        var area = AreaPaint.Of(shape, palette);
        return new ShapePaint(area.Fill, area.Edge, Always) { FillOpacity = area.FillOpacity };
    }

    /// <summary>The paint of a feature; null for what is not painted (countries lie on the land and are told apart by their borders).</summary>
    public static ShapePaint? Of(BasemapFeature feature, Palette palette)
    {
        ArgumentNullException.ThrowIfNull(feature);
        ArgumentNullException.ThrowIfNull(palette);
        return feature.Layer switch
        {
            // Land and lakes are stroked with their own colour, so that no seam shows between tiles.
            BasemapLayer.Land => new ShapePaint(palette.Land, new Stroke(palette.Land, 1), Always),
            BasemapLayer.Lakes => new ShapePaint(palette.Lake, new Stroke(palette.Lake, 1), Always),
            BasemapLayer.Shores => new ShapePaint(null, new Stroke(palette.Coast, 0.6), Always),
            BasemapLayer.Rivers => new ShapePaint(null, new Stroke(palette.River, 1.1), CoarsestForRiver(feature.Rank)),
            BasemapLayer.Admin1 => new ShapePaint(null, new Stroke(palette.ProvinceBorder, 1, 5, 4), 4500),
            BasemapLayer.Coast => new ShapePaint(null, new Stroke(palette.Coast, 0.9), Always),
            BasemapLayer.Borders when feature.Status == BorderStatus.Agreed => new ShapePaint(null, new Stroke(palette.Border, 1.2), Always),
            BasemapLayer.Borders => new ShapePaint(null, new Stroke(palette.Border, 1.2, 4, 4), Always),
            _ => null,
        };
    }

    // By Natural Earth's scale ranks: how many metres a pixel a map may have that still bears rivers of this rank.
    private static double CoarsestForRiver(int rank) => rank switch { <= 2 => Always, <= 4 => 6000, <= 6 => 2500, _ => 900 };
}
