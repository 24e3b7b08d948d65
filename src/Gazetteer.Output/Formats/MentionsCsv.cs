using System.Globalization;
using CsvHelper;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;

namespace Gazetteer.Output.Formats;

/// <summary>Mentions as CSV (RFC 4180, comma, UTF-8): one row a mention, with the columns that mapping tools and spreadsheets expect.</summary>
public static class MentionsCsv
{
    private static readonly (string Name, Func<MentionRow, TableCell> Value)[] Columns =
    [
        ("mention_id", static r => r.MentionId),
        ("document", static r => r.Document),
        ("document_date", static r => r.DocumentDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        ("start", static r => TableCell.Number(r.Start)),
        ("end", static r => TableCell.Number(r.End)),
        ("text", static r => r.Text),
        ("context_before", static r => r.ContextBefore),
        ("context_after", static r => r.ContextAfter),
        ("place_id", static r => r.PlaceId),
        ("gazetteer", static r => r.Gazetteer),
        ("name", static r => r.Name),
        ("feature_class", static r => r.FeatureClass),
        ("feature_code", static r => r.FeatureCode),
        ("country_code", static r => r.CountryCode),
        ("admin1", static r => r.Admin1),
        ("latitude", static r => TableCell.Number(r.Latitude)),
        ("longitude", static r => TableCell.Number(r.Longitude)),
        ("geometry_wkt", static r => r.GeometryWkt),
        ("precision_m", static r => TableCell.Number(r.PrecisionMetres)),
        ("confidence", static r => TableCell.Number(Math.Round(r.Confidence, 3, MidpointRounding.AwayFromZero))),
        ("status", static r => r.Status),
        ("match_type", static r => r.MatchType),
        ("explanation", static r => r.Explanation),
        ("alternatives", static r => r.Alternatives),
        ("mention_kind", static r => r.MentionKind),
        ("part", static r => r.Part),
        ("document_title", static r => r.DocumentTitle),
        ("date_source", static r => r.DateSource),
        ("language", static r => r.Language),
        ("reviewed_by", static r => r.ReviewedBy),
        ("reviewed_at", static r => r.ReviewedAt),
        ("spelling", static r => r.Spelling),
    ];

    /// <summary>Writes the header and one row for each mention; documents are asked for one by one and not kept.</summary>
    /// <param name="writer">Takes the text; for <see cref="ExportOptions.ByteOrderMark"/> it must encode UTF-8 and add no mark of its own.</param>
    /// <param name="documents">In the order in which they are written.</param>
    /// <param name="options">What is written; the defaults when null.</param>
    public static void Write(TextWriter writer, IEnumerable<ExtractedDocument> documents, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        options ??= ExportOptions.Default;
        CsvTable.Write(writer, Columns, documents.SelectMany(d => MentionRows.Of(d, options)), options.ByteOrderMark);
    }

    /// <summary>Reads rows back; a byte-order mark, other line ends and columns in another order are no hindrance.</summary>
    /// <exception cref="FormatException">A number or date is none.</exception>
    /// <exception cref="CsvHelperException">A column is missing or the CSV is malformed.</exception>
    public static IEnumerable<MentionRow> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.Peek() == '\uFEFF') reader.Read();
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture, leaveOpen: true);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read()) yield return Row(csv);
    }

    private static MentionRow Row(CsvReader csv) => new()
    {
        MentionId = Field(csv, "mention_id"),
        Document = Field(csv, "document"),
        DocumentDate = Field(csv, "document_date") is { Length: > 0 } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Start = long.Parse(Field(csv, "start"), CultureInfo.InvariantCulture),
        End = long.Parse(Field(csv, "end"), CultureInfo.InvariantCulture),
        Text = Field(csv, "text"),
        ContextBefore = Field(csv, "context_before"),
        ContextAfter = Field(csv, "context_after"),
        PlaceId = Field(csv, "place_id"),
        Gazetteer = Field(csv, "gazetteer"),
        Name = Field(csv, "name"),
        FeatureClass = Field(csv, "feature_class"),
        FeatureCode = Field(csv, "feature_code"),
        CountryCode = Field(csv, "country_code"),
        Admin1 = Field(csv, "admin1"),
        Latitude = OptionalNumber(csv, "latitude"),
        Longitude = OptionalNumber(csv, "longitude"),
        GeometryWkt = Field(csv, "geometry_wkt"),
        PrecisionMetres = OptionalNumber(csv, "precision_m"),
        Confidence = OptionalNumber(csv, "confidence") ?? 0,
        Status = Field(csv, "status"),
        MatchType = Field(csv, "match_type"),
        Explanation = Field(csv, "explanation"),
        Alternatives = Field(csv, "alternatives"),
        MentionKind = Field(csv, "mention_kind"),
        Part = Field(csv, "part"),
        DocumentTitle = Field(csv, "document_title"),
        DateSource = Field(csv, "date_source"),
        Language = Field(csv, "language"),
        ReviewedBy = LaterField(csv, "reviewed_by"),
        ReviewedAt = LaterField(csv, "reviewed_at"),
        Spelling = LaterField(csv, "spelling"),
    };

    /// <summary>A field of a column that files of earlier versions do not have.</summary>
    private static string LaterField(CsvReader csv, string column) => csv.TryGetField<string>(column, out var text) ? SpreadsheetText.Restore(text ?? "") : "";

    private static string Field(CsvReader csv, string column) => SpreadsheetText.Restore(csv.GetField(column) ?? "");

    private static double? OptionalNumber(CsvReader csv, string column) =>
        Field(csv, column) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
