using System.Globalization;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;

namespace Gazetteer.Output.Formats;

/// <summary>Places as CSV: one row a place, most mentioned first, with how often and where the documents mention it.</summary>
public static class PlacesCsv
{
    private static readonly (string Name, Func<PlaceSummary, TableCell> Value)[] Columns =
    [
        ("place_id", static p => p.Place.Id.Value),
        ("name", static p => p.Place.Name),
        ("spellings", static p => string.Join(" | ", p.Spellings.Select(static s => s.Text).Distinct())),
        ("feature_class", static p => p.Place.Feature.ClassLetter),
        ("feature_code", static p => p.Place.Feature.Code),
        ("country_code", static p => p.Place.Country.ToString()),
        ("admin1", static p => p.Place.Admin1),
        ("latitude", static p => TableCell.Number(p.Place.Point.Latitude)),
        ("longitude", static p => TableCell.Number(p.Place.Point.Longitude)),
        ("geometry_wkt", static p => string.Create(CultureInfo.InvariantCulture, $"POINT ({p.Place.Point.Longitude} {p.Place.Point.Latitude})")),
        ("population", static p => TableCell.Number(p.Place.Population == 0 ? null : p.Place.Population)),
        ("mentions", static p => TableCell.Number(p.Mentions)),
        ("documents", static p => TableCell.Number(p.Documents.Length)),
        ("document_names", static p => string.Join(" | ", p.Documents.Select(static d => d.Name))),
        ("first_date", static p => p.Earliest is { } date ? Identifiers.Of(date) : ""),
        ("last_date", static p => p.Latest is { } date ? Identifiers.Of(date) : ""),
        ("mean_confidence", static p => TableCell.Number(p.MeanConfidence)),
        ("reviewed", static p => TableCell.Number(p.Reviewed)),
        ("wikidata", static p => p.Place.Wikidata),
        ("uri", static p => Identifiers.Of(p.Place.Id)),
    ];

    /// <summary>Writes the header and one row for each place.</summary>
    /// <param name="writer">Takes the text; for <see cref="ExportOptions.ByteOrderMark"/> it must encode UTF-8 and add no mark of its own.</param>
    /// <param name="documents">What mentions the places.</param>
    /// <param name="options">What is written.</param>
    public static void Write(TextWriter writer, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        CsvTable.Write(writer, Columns, PlaceSummaries.Of(documents, options), options.ByteOrderMark);
    }
}
