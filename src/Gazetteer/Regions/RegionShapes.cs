using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions.Geometry;
using Gazetteer.Regions.Outlines;
using Gazetteer.Regions.Recipes;

namespace Gazetteer.Regions;

/// <summary>Draws what a recipe says, from outlines where there are any and from the gazetteer's boxes and radii where there are none.</summary>
/// <param name="outlines">The outlines; null where the program's data have none.</param>
/// <param name="own">The shapes of the user's own places, which go before them.</param>
internal sealed class RegionShapes(OutlineFile? outlines, OwnShapes own)
{
    private const double CoastMetres = 15_000;
    private const double BorderMetres = 15_000;
    private const double RiverMetres = 8_000;
    private const double LeastStripMetres = 5_000;
    private const double StripShare = 0.12;
    private const double LeastOffsetMetres = 1_000;

    /// <summary>How far beside the line a place may lie that is so far to one side: half a point of an eight-point compass, as a share of the distance.</summary>
    private const double SideShare = 0.4;

    private const double LeastTownMetres = 4_000;
    private const double MostTownMetres = 30_000;

    /// <summary>The ground of a recipe; null where it cannot be drawn, as of a border of two countries that have none.</summary>
    /// <param name="recipe">What is drawn.</param>
    /// <param name="places">The places of the recipe, in its order.</param>
    public Footprint? Draw(RegionRecipe recipe, ImmutableArray<Place> places)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return recipe.Rule switch
        {
            RegionRule.Part => Part(places[0], recipe.Side),
            RegionRule.Coast => Coast(places, recipe.Side),
            RegionRule.Border => Border(places[0], places[1]),
            RegionRule.Between or RegionRule.Road => Strip(places[0], places[1]),
            RegionRule.Along => Along(places[0], recipe.Side),
            RegionRule.Near => Near(places[0]),
            RegionRule.Offset => Offset(places[0].Point, recipe.Side, recipe.Metres),
            RegionRule.Within => Footprint.Disc(places[0].Point, recipe.Metres),
            RegionRule.Beside => Beside(places[0], recipe.Side),
            _ => Triangle(places),
        };
    }

    /// <summary>The outline of a place, of a river its course, of a coast where land meets sea in its box; null where none is known.</summary>
    public Footprint? Outline(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (own.Find(place.Id) is { } shape) return shape;
        if (outlines is null) return null;
        if (place.Feature.Code == "CST") return place.Bounds is { } box ? Lines(WithinBox(outlines.CoastsIn(box), box), CoastMetres) : null;
        if (outlines.CourseOf(place.Id) is { IsEmpty: false } course) return Lines(course, RiverMetres);
        var units = outlines.UnitsOf(place);
        if (units.Count == 0) return null;
        var rings = Rings.Ordered(Rings.Join(outlines.LinesAround(units)));
        return rings.IsEmpty ? null : new Footprint(FootprintKind.Polygon, rings, 0);
    }

    /// <summary>How large a town is thought to be around its point, in metres.</summary>
    public static double TownMetres(Place place) => Math.Clamp(Math.Sqrt(Math.Max(0, place.Population)) * 6, LeastTownMetres, MostTownMetres);

    private Footprint? Part(Place place, Compass side)
    {
        if (side is Compass.Upper or Compass.Lower && Outline(place) is { } whole) return whole with { UncertaintyMetres = Parts.DoubtMetres(whole.Bounds) };
        return Parts.Of(Outline(place) is { Kind: FootprintKind.Polygon } outline ? outline : Extent(place), side);
    }

    /// <summary>What is known of a place without an outline.</summary>
    private static Footprint Extent(Place place)
    {
        if (place.Bounds is { CrossesDateLine: false } box) return Footprint.Box(box, 0);
        var metres = place.RadiusKm * 1000 ?? TownMetres(place);
        return Footprint.Box(Footprint.Disc(place.Point, metres).Bounds, 0);
    }

    private Footprint? Coast(ImmutableArray<Place> places, Compass side)
    {
        if (outlines is null) return null;
        var units = outlines.UnitsOf(places[0]);
        var coast = units.Count > 0 ? outlines.CoastOf(units) : places[0].Bounds is { } box ? WithinBox(outlines.CoastsIn(box), box) : [];
        if (places.Length > 1 && places[1].Bounds is { } sea) coast = WithinBox(coast, sea);
        if (side != Compass.None) coast = Parts.Lines(coast, Outline(places[0]) ?? Extent(places[0]), side);
        return Lines(coast, CoastMetres);
    }

    private Footprint? Border(Place one, Place other)
    {
        if (outlines is null || one.Id == other.Id) return null;
        var (first, second) = (outlines.UnitsOf(one), outlines.UnitsOf(other));
        return first.Overlaps(second) ? null : Lines(outlines.LinesBetween(first, second), BorderMetres);
    }

    private static Footprint? Strip(Place one, Place other)
    {
        var metres = one.Point.DistanceKm(other.Point) * 1000;
        return metres == 0 ? null : new Footprint(FootprintKind.Line, [[one.Point, other.Point]], Math.Max(LeastStripMetres, metres * StripShare));
    }

    private Footprint? Along(Place river, Compass side)
    {
        if (Outline(river) is not { Kind: FootprintKind.Line } course) return null;
        return side is Compass.None or Compass.Upper or Compass.Lower ? course : Lines(Parts.Lines(course.Parts.Select(static part => part.ToArray()), course, side), RiverMetres);
    }

    private Footprint Near(Place place)
    {
        var around = Outline(place);
        return around is { Kind: FootprintKind.Polygon } ? around with
        {
            UncertaintyMetres = Math.Max(LeastTownMetres, Parts.DoubtMetres(around.Bounds)),
        } : Footprint.Disc(place.Point, Math.Max(place.RadiusKm * 1000 ?? 0, 2.5 * TownMetres(place)));
    }

    private static Footprint Offset(GeoPoint from, Compass side, double metres) => Footprint.Disc(Bearings.Move(from, side, metres), Math.Max(LeastOffsetMetres, metres * SideShare));

    private static Footprint Beside(Place place, Compass side)
    {
        var metres = TownMetres(place);
        return Footprint.Disc(Bearings.Move(place.Point, side, 3 * metres), 2.5 * metres);
    }

    private static Footprint? Triangle(ImmutableArray<Place> places)
    {
        GeoPoint[] ring = [places[0].Point, places[1].Point, places[2].Point, places[0].Point];
        var rings = Rings.Ordered([ring]);
        return rings.IsEmpty ? null : new Footprint(FootprintKind.Polygon, rings, Parts.DoubtMetres(Rings.BoxOf(ring)));
    }

    private static Footprint? Lines(IEnumerable<GeoPoint[]> lines, double metres)
    {
        var parts = lines.Where(static line => line.Length > 1).Select(static line => line.ToImmutableArray()).ToImmutableArray();
        return parts.IsEmpty ? null : new Footprint(FootprintKind.Line, parts, metres);
    }

    private static IEnumerable<GeoPoint[]> Runs(GeoPoint[] line, Func<GeoPoint, bool> isWanted)
    {
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var isIn = i < line.Length && isWanted(line[i]);
            if (isIn && start < 0) start = i;
            if (isIn || start < 0) continue;
            if (i - start > 1) yield return line[start..i];
            start = -1;
        }
    }

    private static ImmutableArray<GeoPoint[]> WithinBox(IEnumerable<GeoPoint[]> lines, GeoBounds box) => [.. lines.SelectMany(line => Runs(line, box.Contains))];
}
