using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;

namespace Gazetteer.Output.Formats;

/// <summary>Places as LP-TSV 0.5, the tabular form of Linked Places Format: tab-separated, UTF-8, semicolons within fields.</summary>
public static class LinkedPlacesTsv
{
    private const string GeoSource = "gazetteer";

    private static readonly (string Name, Func<PlaceSummary, ExportOptions, TableCell> Value)[] Columns =
    [
        ("id", static (p, _) => p.Place.Id.Value),
        ("title", static (p, _) => p.Place.Name),
        ("title_source", static (p, o) => p.Documents[0].Title is { Length: > 0 } title ? title : p.Documents[0].Name),
        ("fclasses", static (p, _) => p.Place.Feature.ClassLetter is { Length: > 0 } letter ? letter : "L"),
        ("start", static (p, o) => Identifiers.Of(p.Earliest ?? o.Today)),
        ("end", static (p, o) => Identifiers.Of(p.Latest ?? o.Today)),
        ("title_uri", static (p, _) => Identifiers.Of(p.Place.Id)),
        ("ccodes", static (p, _) => p.Place.Country.ToString()),
        ("matches", static (p, _) => string.Join(';', LinkedPlaces.Matches(p.Place))),
        ("variants", static (p, _) => string.Join(';', p.Spellings.Select(static s => s.Language.Length > 0 ? $"{s.Text}@{s.Language}" : s.Text).Select(static s => s.Replace(';', ',')))),
        ("lon", static (p, _) => TableCell.Number(p.Place.Point.Longitude)),
        ("lat", static (p, _) => TableCell.Number(p.Place.Point.Latitude)),
        ("geo_source", static (_, _) => GeoSource),
        ("description", static (p, _) => $"{p.Mentions} mentions in {p.Documents.Length} documents"),
    ];

    /// <summary>Writes the header and one line for each place.</summary>
    public static void Write(TextWriter writer, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteLine(writer, Columns.Select(static c => c.Name));
        foreach (var place in PlaceSummaries.Of(documents, options)) WriteLine(writer, Columns.Select(c => c.Value(place, options).Written));
    }

    /// <summary>The format has no quoting: what would split fields or lines becomes a space.</summary>
    private static void WriteLine(TextWriter writer, IEnumerable<string> fields)
    {
        writer.Write(string.Join('\t', fields.Select(static f => f.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ').Replace('"', '\''))));
        writer.Write('\n');
    }
}
