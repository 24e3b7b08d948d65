using Gazetteer.Composer.Reading;
using Gazetteer.Places;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Gazetteer.Composer.Composition;

/// <summary>GeoNames' towns by position and by the codes of the units that they lie in: what ties a polygon to a code.</summary>
internal sealed class TownMap
{
    private readonly STRtree<GeoNamesCity> _tree = new();
    private readonly Dictionary<string, List<GeoNamesCity>> _byUnit = new(StringComparer.Ordinal);

    public TownMap(IReadOnlyCollection<GeoNamesCity> towns)
    {
        foreach (var town in towns)
        {
            _tree.Insert(new Envelope(town.Point.Longitude, town.Point.Longitude, town.Point.Latitude, town.Point.Latitude), town);
            Register(Admin1Of(town), town);
            Register(Admin2Of(town), town);
        }

        _tree.Build();
    }

    /// <summary>GeoNames' code of the town's first-order unit, such as <c>IR.04</c>; nothing when it has none.</summary>
    public static string Admin1Of(GeoNamesCity town) => town.Admin1.Length is 0 || town.Admin1 == "00" ? "" : $"{town.Country}.{town.Admin1}";

    public static string Admin2Of(GeoNamesCity town) => town.Admin2.Length == 0 || Admin1Of(town).Length == 0 ? "" : $"{Admin1Of(town)}.{town.Admin2}";

    public IReadOnlyList<GeoNamesCity> In(string unit) => _byUnit.GetValueOrDefault(unit, []);

    public List<GeoNamesCity> Within(Geometry shape)
    {
        var locator = new IndexedPointInAreaLocator(shape);
        return [.. _tree.Query(shape.EnvelopeInternal).Where(
            town => locator.Locate(new Coordinate(town.Point.Longitude, town.Point.Latitude)) != Location.Exterior)];
    }

    /// <summary>The town that a unit without a polygon is shown at: its seat, else the one that bears its name, else the largest.</summary>
    public GeoNamesCity? SeatOf(string unit, string name, string seatCode)
    {
        var folded = Text.NameFolding.Fold(name);
        return In(unit)
            .OrderByDescending(town => town.Feature.Code == seatCode || town.Feature.IsCapital)
            .ThenByDescending(town => Text.NameFolding.Fold(town.Name) == folded)
            .ThenByDescending(static town => town.Population)
            .ThenBy(static town => town.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Radius in kilometres around the point that holds nine of ten of the unit's towns; nothing when it has none.</summary>
    public double RadiusOf(string unit, GeoPoint point)
    {
        var distances = In(unit).Select(town => town.Point.DistanceKm(point)).Order().ToList();
        return distances.Count == 0 ? 0 : distances[(distances.Count - 1) * 9 / 10];
    }

    private void Register(string unit, GeoNamesCity town)
    {
        if (unit.Length == 0) return;
        if (!_byUnit.TryGetValue(unit, out var list)) _byUnit[unit] = list = [];
        list.Add(town);
    }
}
