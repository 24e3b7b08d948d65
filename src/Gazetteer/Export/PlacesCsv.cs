using System.Globalization;
using CsvHelper;
using Gazetteer.Extraction;

namespace Gazetteer.Export;

/// <summary>Places as CSV: one row a place, most mentioned first, with how often and where the documents mention it.</summary>
public static class PlacesCsv
{
    private static readonly (string Name, Func<PlaceSummary, string> Value)[] Columns =
    [
        ("place_id", static p => Text(p.Place.Id.Value)),
        ("name", static p => Text(p.Place.Name)),
        ("spellings", static p => Text(string.Join(" | ", p.Spellings.Select(static s => s.Text).Distinct()))),
        ("feature_class", static p => p.Place.Feature.ClassLetter),
        ("feature_code", static p => p.Place.Feature.Code),
        ("country_code", static p => p.Place.Country.ToString()),
        ("admin1", static p => Text(p.Place.Admin1)),
        ("latitude", static p => Number(p.Place.Point.Latitude)),
        ("longitude", static p => Number(p.Place.Point.Longitude)),
        ("geometry_wkt", static p => string.Create(CultureInfo.InvariantCulture, $"POINT ({p.Place.Point.Longitude} {p.Place.Point.Latitude})")),
        ("population", static p => p.Place.Population == 0 ? "" : p.Place.Population.ToString(CultureInfo.InvariantCulture)),
        ("mentions", static p => Number(p.Mentions)),
        ("documents", static p => Number(p.Documents.Length)),
        ("document_names", static p => Text(string.Join(" | ", p.Documents.Select(static d => d.Name)))),
        ("first_date", static p => p.Earliest is { } date ? Identifiers.Of(date) : ""),
        ("last_date", static p => p.Latest is { } date ? Identifiers.Of(date) : ""),
        ("mean_confidence", static p => Number(p.MeanConfidence)),
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
        if (options.ByteOrderMark) writer.Write('\uFEFF');
        using var csv = new CsvWriter(writer, CsvForm.Configuration(), leaveOpen: true);
        foreach (var (name, _) in Columns) csv.WriteField(name);
        csv.NextRecord();
        foreach (var place in PlaceSummaries.Of(documents, options))
        {
            foreach (var (_, value) in Columns) csv.WriteField(value(place));
            csv.NextRecord();
        }
    }

    private static string Text(string value) => SpreadsheetText.Neutralise(value);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
