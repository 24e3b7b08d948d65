using Gazetteer.Output.Rows;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.GeoPackages;

/// <summary>Fills the table of places.</summary>
internal static class PlaceLayer
{
    /// <summary>Writes one row a place.</summary>
    public static void Write(SqliteConnection connection, IEnumerable<PlaceSummary> places)
    {
        using var table = new TableWriter(
            connection, "places", "geom", "place_id", "name", "spellings", "feature_class", "feature_code", "country_code", "admin1", "population", "mentions", "documents", "first_date", "last_date",
                "mean_confidence", "reviewed", "uri");
        foreach (var summary in places)
        {
            var place = summary.Place;
            table.Add(
                GeoPackagePoint.Of(place.Point), place.Id.Value, place.Name, string.Join(" | ", summary.Spellings.Select(static s => s.Text).Distinct()), place.Feature.ClassLetter, place.Feature.Code,
                    place.Country.ToString(), place.Admin1,
                place.Population == 0 ? null : place.Population, summary.Mentions, summary.Documents.Length, MentionLayer.Text(summary.Earliest), MentionLayer.Text(summary.Latest),
                    summary.MeanConfidence, summary.Reviewed, place.Id.Uri?.AbsoluteUri);
        }
    }
}
