using System.Text.Json;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Reading;

/// <summary>A country of country-coder: coarse polygon, Wikidata's identifier, whether it belongs to another country.</summary>
internal sealed record CountryArea(CountryCode Code, string Name, string Wikidata, bool IsDependent, Geometry? Shape);

/// <summary>Reads country-coder's borders.</summary>
internal static class CountryCoderReader
{
    public static IEnumerable<CountryArea> Read(PackageStore store)
    {
        using var document = JsonDocument.Parse(store.Open(SourcePackages.CountryCoder, "src/data/borders.json"));
        foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            var row = feature.GetProperty("properties");
            if (!row.TryGetProperty("iso1A2", out var code)) continue;
            yield return new CountryArea(
                new CountryCode(code.GetString()), row.GetProperty("nameEn").GetString()!, row.GetProperty("wikidata").GetString()!,
                row.TryGetProperty("country", out _), GeoJson.ReadPolygons(feature.GetProperty("geometry")));
        }
    }
}
