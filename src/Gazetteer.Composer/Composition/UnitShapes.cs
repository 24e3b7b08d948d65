using Gazetteer.Composer.Reading;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Gazetteer.Composer.Composition;

/// <summary>Which unit of GeoNames each polygon of Natural Earth is, by the towns that lie in it.</summary>
/// <remarks>
/// Natural Earth draws what it calls admin-1: in France the departments, in Britain the counties. A polygon belongs to a unit when nearly all
/// towns in it carry the unit's code; a unit is drawn by its polygons when they hold nearly all of its towns.
/// </remarks>
internal sealed class UnitShapes
{
    private const double NearlyAll = 0.7;
    private readonly TownMap _map;
    private readonly Dictionary<Admin1Polygon, (string Code, int Towns)> _codes = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Admin1Polygon> _polygons;

    /// <summary>Assigns polygons to units of one level.</summary>
    /// <param name="polygons">The polygons.</param>
    /// <param name="map">The towns that vote.</param>
    /// <param name="codeOf">A town's code on the level in question.</param>
    public UnitShapes(IReadOnlyCollection<Admin1Polygon> polygons, TownMap map, Func<GeoNamesCity, string> codeOf)
    {
        _map = map;
        foreach (var polygon in polygons) _codes[polygon] = Vote(map.Within(polygon.Shape), codeOf);
        _polygons = polygons.ToLookup(CodeOf, StringComparer.Ordinal);
    }

    /// <summary>The code that nearly all towns in the polygon share; nothing when there is none.</summary>
    public string CodeOf(Admin1Polygon polygon) => _codes[polygon].Code;

    /// <summary>The unit's code when its towns and the polygon's are nearly the same; else nothing.</summary>
    public string SameUnit(Admin1Polygon polygon) => IsDrawnBy(CodeOf(polygon), [polygon]) ? CodeOf(polygon) : "";

    /// <summary>Draws a unit as the union of the polygons whose towns carry its code; <c>null</c> when they leave too many of its towns out.</summary>
    public Geometry? Draw(string code)
    {
        var parts = _polygons[code].ToList();
        return IsDrawnBy(code, parts)
            ? OverlayNGRobust.Union(parts[0].Shape.Factory.BuildGeometry(parts.SelectMany(static part => Extents.Parts(part.Shape))))
            : null;
    }

    private static (string Code, int Towns) Vote(List<GeoNamesCity> towns, Func<GeoNamesCity, string> codeOf)
    {
        var best = towns.GroupBy(codeOf, StringComparer.Ordinal).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return best is not null && best.Count() >= NearlyAll * towns.Count ? (best.Key, best.Count()) : ("", 0);
    }

    private bool IsDrawnBy(string code, List<Admin1Polygon> parts) =>
        code.Length > 0 && parts.Count > 0 && parts.Sum(part => _codes[part].Towns) >= NearlyAll * _map.In(code).Count;
}
