using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Labels;

namespace Gazetteer.Scene.Maps;

/// <summary>What a map of mentions shows: circles, labels, legend, and the part of the world to begin with. A view only draws it.</summary>
/// <param name="Circles">In the order in which to draw them: the largest first, the chosen one last.</param>
/// <param name="Labels">The places' labels, the most important first.</param>
/// <param name="Extent">What to show when the selection of documents changes.</param>
/// <param name="Legend">What explains the circles.</param>
public sealed record MapScene(ImmutableArray<Circle> Circles, ImmutableArray<MapLabel> Labels, GeoBounds Extent, Legend Legend)
{
    private const int FewestToFix = 3;

    // GeoNames' codes of deserts, ranges, plains, plateaus, peninsulas and island groups: terrain that no point can stand for.
    private static readonly FrozenSet<string> WideTerrain =
        FrozenSet.Create(StringComparer.Ordinal, "DSRT", "ERG", "MTS", "HLLS", "PLN", "PLAT", "PEN", "ISLS", "VAL", "DPR", "UPLD");

    private static readonly ImmutableArray<LegendEntry> Meanings =
    [
        new(CircleStyle.Point, "town or other point"),
        new(CircleStyle.Area, "country, province or region"),
        new(CircleStyle.Water, "sea, river or lake"),
    ];

    /// <summary>Composes the map of a selection: the places of the open document, or of all documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no document of the selection's ordinal.</exception>
    public static MapScene Of(Atlas atlas, Selection selection, PlaceLabels texts)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(texts);
        var places = atlas.PlacesIn(selection.Document);
        var scale = new CircleScale(places.IsEmpty ? 1 : places[0].Count);
        var circles = places
            .Select(p => new Circle(
                p.Place.Id, p.Place.Name, p.Place.Point, p.Count, p.DocumentCount, scale.Radius(p.Count), StyleOf(p.Place.Feature), p.Place.Id == selection.Place))
            .ToImmutableArray();
        return new MapScene(
            [.. circles.OrderBy(static c => c.IsChosen).ThenByDescending(static c => c.Radius).ThenBy(static c => c.Place.Value, StringComparer.Ordinal)],
            [.. circles.Zip(places, (circle, place) => texts.LabelOf(place, circle)).OrderByDescending(static l => l.Priority)],
            MapExtent.Of([.. Fixing(places).Select(static p => (p.Place.Point, p.Count))]),
            new Legend(scale.LegendSizes(), [.. Meanings.Where(m => circles.Any(c => c.Style == m.Style))]));
    }

    /// <summary>Of circles that lie under one point of the screen the one drawn above the others; null when there is none.</summary>
    /// <param name="hits">The places that were hit, in any order.</param>
    public Circle? Topmost(IEnumerable<PlaceId> hits)
    {
        var places = hits.ToHashSet();
        return Circles.LastOrDefault(c => places.Contains(c.Place));
    }

    // Countries and seas say little about where to look, unless nothing else is mentioned.
    private static ImmutableArray<PlaceMentions> Fixing(ImmutableArray<PlaceMentions> places)
    {
        var small = places.Where(static p => !p.Place.Feature.IsCountry && StyleOf(p.Place.Feature) != CircleStyle.Water).ToImmutableArray();
        return small.Length >= FewestToFix ? small : places;
    }

    /// <summary>How a place of this kind is drawn.</summary>
    public static CircleStyle StyleOf(Feature feature) => feature.Class switch
    {
        FeatureClass.Hydrographic or FeatureClass.Undersea => CircleStyle.Water,
        FeatureClass.Administrative or FeatureClass.Area or FeatureClass.Vegetation => CircleStyle.Area,
        FeatureClass.Terrain when WideTerrain.Contains(feature.Code) => CircleStyle.Area,
        _ => CircleStyle.Point,
    };
}
