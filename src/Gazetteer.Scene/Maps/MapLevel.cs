using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Maps;

/// <summary>The circles of a map at one zoom level.</summary>
/// <param name="Zoom">The level, as web maps count.</param>
/// <param name="Circles">In the order in which to draw them, the largest first. A circle that stands for several places bears the name of the most mentioned and stands at it.</param>
/// <param name="Sizes">Circle sizes for a legend, smallest first.</param>
public sealed record MapLevel(double Zoom, ImmutableArray<Circle> Circles, ImmutableArray<LegendSize> Sizes)
{
    private const double LevelsPerZoom = 4;
    private readonly Dictionary<PlaceId, ImmutableArray<PlaceMentions>> _gathered = [];

    internal MapLevel(double zoom, ImmutableArray<Circle> circles, ImmutableArray<LegendSize> sizes, Dictionary<PlaceId, ImmutableArray<PlaceMentions>> gathered)
        : this(zoom, circles, sizes) => _gathered = gathered;

    /// <summary>The level that is drawn at a zoom: a quarter of a step or less below it, whose labels then have more room than they need.</summary>
    /// <param name="zoom">As web maps count.</param>
    public static double Below(double zoom) => Math.Floor(zoom * LevelsPerZoom) / LevelsPerZoom;

    /// <summary>The places that the circle of this place stands for, most mentioned first; empty where no circle bears its name.</summary>
    public ImmutableArray<PlaceMentions> PlacesIn(PlaceId circle) => _gathered.GetValueOrDefault(circle, []);

    /// <summary>The labels of the circles, in their order.</summary>
    public IEnumerable<MapLabel> Labels(PlaceLabels texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Circles.Select(c => texts.LabelOf(_gathered[c.Place][0], c));
    }
}
