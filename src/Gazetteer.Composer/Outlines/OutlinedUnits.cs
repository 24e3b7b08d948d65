using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Composition;
using Gazetteer.Places;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Gazetteer.Composer.Outlines;

/// <summary>Which polygons of Natural Earth make up which units of the gazetteer.</summary>
/// <remarks>
/// A unit whose box is that of one polygon is that polygon, since the gazetteer took its box from there. A first-order unit may be drawn by several (France's regions by departments): those in which
/// most towns carry its code, if together they fill its box.
/// </remarks>
internal sealed class OutlinedUnits(IReadOnlyList<AdminUnit> units, Func<AdminUnit, int> numberOf, Action<string> log)
{
    private const double Most = 0.5;
    private const double LikeBox = 0.7;

    /// <summary>The polygons of each unit that has any.</summary>
    public IReadOnlyList<(PlaceId Place, int[] Units)> Of(IReadOnlyCollection<Place> places)
    {
        var byBox = units.ToLookup(static unit => Extents.Box(unit.Outline));
        var byCode = Votes(places).ToLookup(static vote => vote.Code, static vote => vote.Unit);
        var found = new List<(PlaceId, int[])>();
        foreach (var place in places.Where(static place => place.Feature.Code.StartsWith("ADM", StringComparison.Ordinal) && place.Bounds is not null))
        {
            var own = byBox[place.Bounds!.Value].Take(1).ToList();
            if (own.Count == 0 && place.Feature.IsAdmin1)
            {
                own = [.. byCode[$"{place.Country}.{place.Admin1}"]];
                if (own.Count > 0 && Likeness(BoxOf(own), place.Bounds.Value) < LikeBox)
                {
                    log($"outlines: {place.Id} {place.Name} is not what its towns say");
                    continue;
                }
            }

            if (own.Count > 0) found.Add((place.Id, [.. own.Select(numberOf).Order()]));
        }

        return [.. found.OrderBy(static unit => unit.Item1.Value, StringComparer.Ordinal)];
    }

    /// <summary>The code that most towns in a polygon carry.</summary>
    private IEnumerable<(AdminUnit Unit, string Code)> Votes(IReadOnlyCollection<Place> places)
    {
        var towns = new STRtree<Place>();
        foreach (var town in places.Where(static place => place.Feature.Class == FeatureClass.Populated && place.Admin1.Length > 0))
            towns.Insert(new Envelope(new Coordinate(town.Point.Longitude, town.Point.Latitude)), town);
        foreach (var unit in units)
        {
            var locator = new IndexedPointInAreaLocator(unit.Outline);
            var codes = towns.Query(unit.Outline.EnvelopeInternal)
                .Where(town => locator.Locate(new Coordinate(town.Point.Longitude, town.Point.Latitude)) != Location.Exterior)
                .Select(static town => $"{town.Country}.{town.Admin1}").ToList();
            var best = codes.GroupBy(static code => code, StringComparer.Ordinal).OrderByDescending(static code => code.Count()).ThenBy(static code => code.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (best is not null && best.Count() > Most * codes.Count) yield return (unit, best.Key);
        }
    }

    private static GeoBounds BoxOf(List<AdminUnit> units) => Extents.Box(units[0].Outline.Factory.BuildGeometry(units.SelectMany(static unit => Extents.Parts(unit.Outline))));

    /// <summary>What two boxes have in common, of what they cover.</summary>
    private static double Likeness(GeoBounds one, GeoBounds other)
    {
        if (one.CrossesDateLine || other.CrossesDateLine) return one == other ? 1 : 0;
        var width = Math.Min(one.East, other.East) - Math.Max(one.West, other.West);
        var height = Math.Min(one.North, other.North) - Math.Max(one.South, other.South);
        var common = Math.Max(0, width) * Math.Max(0, height);
        return common / (Area(one) + Area(other) - common);
    }

    private static double Area(GeoBounds box) => (box.East - box.West) * (box.North - box.South);
}
