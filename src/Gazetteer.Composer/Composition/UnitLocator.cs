using Gazetteer.Places;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Gazetteer.Composer.Composition;

/// <summary>Tells which drawn first-order unit a point lies in.</summary>
internal sealed class UnitLocator
{
    private readonly STRtree<(string Code, IndexedPointInAreaLocator Area)> _tree = new();

    public UnitLocator(IEnumerable<(string Code, Geometry Shape)> units)
    {
        foreach (var (code, shape) in units) _tree.Insert(shape.EnvelopeInternal, (code, new IndexedPointInAreaLocator(shape)));
        _tree.Build();
    }

    /// <summary>GeoNames' code of the unit, such as <c>IR.04</c>; nothing when the point lies in none, or not in the country.</summary>
    public string Find(GeoPoint point, CountryCode country) =>
        CodesAt(point).Where(code => code.StartsWith($"{country}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault("");

    /// <summary>The country of a drawn unit that the point lies in; none at sea.</summary>
    public CountryCode CountryAt(GeoPoint point) => CodesAt(point).Order(StringComparer.Ordinal).Select(static code => new CountryCode(code.AsSpan(0, 2))).FirstOrDefault();

    private IEnumerable<string> CodesAt(GeoPoint point)
    {
        var coordinate = new Coordinate(point.Longitude, point.Latitude);
        return _tree.Query(new Envelope(coordinate)).Where(unit => unit.Area.Locate(coordinate) != Location.Exterior).Select(static unit => unit.Code);
    }
}
