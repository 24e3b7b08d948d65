using System.Globalization;
using CsvHelper;
using Gazetteer.Places;

namespace Gazetteer.Composer.Tests.Names;

/// <summary>A name that the gazetteer must know, and where on Earth it leads when it stands alone: to the first place found, or to one among the first few.</summary>
public sealed record ExpectedPlace(string Name, string Feature, GeoPoint Point, double WithinKm, int Among)
{
    public static IEnumerable<ExpectedPlace> ReadAll()
    {
        using var csv = new CsvReader(File.OpenText(Path.Combine(AppContext.BaseDirectory, "Names", "coverage.csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return new ExpectedPlace(
                csv.GetField("name")!, csv.GetField("feature")!, new GeoPoint(csv.GetField<double>("longitude"), csv.GetField<double>("latitude")),
                csv.GetField<double>("within_km"), csv.GetField<int>("among"));
        }
    }

    /// <summary>Whether the place is of an expected kind and near the expected point.</summary>
    public bool IsMetBy(Place place) =>
        Feature.Split('|').Any(prefix => place.Feature.ToString().StartsWith(prefix, StringComparison.Ordinal)) && place.Point.DistanceKm(Point) <= WithinKm;

    public override string ToString() => $"{Name} → {Feature} near {Point.Longitude}, {Point.Latitude}";
}
