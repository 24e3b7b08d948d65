using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Scene.Maps;

/// <summary>What a map of mentions shows: circles, labels, legend, and the part of the world to begin with. A view only draws it.</summary>
/// <param name="Circles">In the order in which to draw them: the largest first, the chosen one last.</param>
/// <param name="Labels">The places' labels, the most important first.</param>
/// <param name="Extent">What to show when the selection of documents changes.</param>
/// <param name="Legend">What explains the circles.</param>
public sealed record MapScene(ImmutableArray<Circle> Circles, ImmutableArray<MapLabel> Labels, GeoBounds Extent, Legend Legend)
{
    /// <summary>How far beside a circle a point still means it, in pixels.</summary>
    public const double HitTolerancePixels = 4;

    // A pointer stands on whole pixels, so that middles nearer than one cannot be told apart by it.
    private const double OneMiddlePixels = 1;
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
        var places = atlas.PlacesIn(selection.Document).RemoveAll(static p => Footprints.IsRegion(p.Place.Id));
        var scale = new CircleScale(places.IsEmpty ? 1 : places[0].Count);
        var circles = places
            .Select(p => new Circle(
                p.Place.Id, p.Place.Name, p.Place.Point, p.Count, p.DocumentCount, scale.Radius(p.Count), StyleOf(p.Place.Feature), p.Place.Id == selection.Place)
                {
                    Tint = texts.Names.TintOf(p.Place.Id),
                })
            .ToImmutableArray();
        return new MapScene(
            [.. circles.OrderBy(static c => c.IsChosen).ThenByDescending(static c => c.Radius).ThenBy(static c => c.Place.Value, StringComparer.Ordinal)],
            [.. circles.Zip(places, (circle, place) => texts.LabelOf(place, circle)).OrderByDescending(static l => l.Priority)],
            ExtentOf(places),
            new Legend(scale.LegendSizes(), MeaningsOf(circles.Select(static c => c.Style))));
    }

    /// <summary>Composes the map at a zoom level: small places may be gathered in larger ones' circles, but the chosen one always has its own.</summary>
    /// <param name="map">The places of the open document, or of all.</param>
    /// <param name="zoom">The level, as web maps count.</param>
    /// <param name="chosen">The place that is singled out; null for none.</param>
    /// <param name="texts">What is written beside places.</param>
    public static MapScene Of(PlaceMap map, double zoom, PlaceId? chosen, PlaceLabels texts)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(texts);
        var level = map.At(zoom);
        var circles = level.Circles.Select(c => c with { IsChosen = c.Place == chosen }).ToList();
        var labels = circles.ConvertAll(c => texts.LabelOf(level.PlacesIn(c.Place)[0], c));
        if (chosen is { } id && level.PlacesIn(id).IsEmpty && map.Places.FirstOrDefault(p => p.Place.Id == id) is { } hidden)
        {
            var radius = new CircleScale(circles.Max(static c => c.Mentions)).Radius(hidden.Count);
            circles.Add(new Circle(id, hidden.Place.Name, hidden.Place.Point, hidden.Count, hidden.DocumentCount, radius, StyleOf(hidden.Place.Feature), IsChosen: true)
            {
                Tint = texts.Names.TintOf(id),
            });
            labels.Add(texts.LabelOf(hidden, circles[^1]));
        }

        return new MapScene([.. circles.OrderBy(static c => c.IsChosen)], [.. labels.OrderByDescending(static l => l.Priority)], map.Extent, new Legend(level.Sizes, map.Entries));
    }

    /// <summary>
    /// The circle that a point of the screen means: of those that hold it, the one whose middle is nearest in proportion to its radius, so that the
    /// middle of a circle means that circle although smaller ones lie upon it. Of circles around one middle the largest is meant; a view lists the others.
    /// The browser view applies the same rule (<c>web/src/map/hit.ts</c>).
    /// </summary>
    /// <param name="frame">What the screen shows.</param>
    /// <param name="x">Pixels from the left.</param>
    /// <param name="y">Pixels from the top.</param>
    /// <returns>Null when no circle lies within <see cref="HitTolerancePixels"/>.</returns>
    public Circle? At(MapFrame frame, double x, double y)
    {
        var hits = Circles.Select(c => (Circle: c, Middle: frame.ToScreen(c.Point))).Where(h => Holds(h.Circle, h.Middle, x, y, HitTolerancePixels)).ToArray();
        if (hits.Length == 0) return null;
        var nearest = hits.MinBy(h => Distance(h.Middle, (x, y)) / h.Circle.Radius);
        return hits.Where(h => h == nearest || (Distance(h.Middle, nearest.Middle) <= OneMiddlePixels && Holds(h.Circle, h.Middle, x, y, 0))).MaxBy(static h => h.Circle.Radius).Circle;
    }

    private static bool Holds(Circle circle, (double X, double Y) middle, double x, double y, double tolerance) => Distance(middle, (x, y)) <= circle.Radius + tolerance;

    private static double Distance((double X, double Y) a, (double X, double Y) b) => double.Hypot(a.X - b.X, a.Y - b.Y);

    /// <summary>What to show first of these places: where most of their mentions are.</summary>
    internal static GeoBounds ExtentOf(ImmutableArray<PlaceMentions> places) => MapExtent.Of([.. Fixing(places).Select(static p => (p.Place.Point, p.Count))]);

    /// <summary>The legend's entries for the styles that occur.</summary>
    internal static ImmutableArray<LegendEntry> MeaningsOf(IEnumerable<CircleStyle> styles)
    {
        var occurring = styles.ToHashSet();
        return [.. Meanings.Where(m => occurring.Contains(m.Style))];
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
