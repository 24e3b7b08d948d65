using Gazetteer.Scene.Maps;

namespace Gazetteer.Exports.Maps;

/// <summary>Whose data a map shows, as their licences ask to be told.</summary>
internal static class MapCredits
{
    private const string GeoNames = "GeoNames (CC BY 4.0)";

    /// <summary>The sources of the places, and that of the base map. Places of this program's own need no credit.</summary>
    public static string Of(IEnumerable<Circle> circles, string basemap)
    {
        var sources = circles.Select(static c => c.Place.Source.ToString()).Distinct().Where(static s => s != "overlay").Order(StringComparer.Ordinal)
            .Select(static s => s == "geonames" ? GeoNames : s).ToList();
        return sources.Count == 0 ? $"Base map: {basemap}" : $"Places: {string.Join(", ", sources)} · Base map: {basemap}";
    }
}
