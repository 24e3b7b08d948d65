using System.Collections.Immutable;
using System.Text;
using Gazetteer.Output.Formats;
using Gazetteer.Output.GeoPackages;
using Gazetteer.Output.Maps;
using Gazetteer.Output.Reports;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;

namespace Gazetteer.Output;

/// <summary>Every format that results are written in, and the one way to write them.</summary>
public static class ExportCatalog
{
    /// <summary>All formats; the first is the default.</summary>
    public static readonly ImmutableArray<ExportFormat> All =
    [
        new("csv", "Mentions (CSV)", [".csv"], "text/csv; charset=utf-8", Text(static (w, d, c) => MentionsCsv.Write(w, d, c.Options))),
        new("places-csv", "Places (CSV)", [".places.csv"], "text/csv; charset=utf-8", Text(static (w, d, c) => PlacesCsv.Write(w, d, c.Options))),
        new("geojson", "GeoJSON", [".geojson"], "application/geo+json", static (s, d, c) => GeoJson.Write(s, d, c.Options)),
        new("kml", "KML", [".kml"], "application/vnd.google-earth.kml+xml", static (s, d, c) => Kml.Write(s, d, c.Options)),
        new("gpkg", "GeoPackage", [".gpkg"], "application/geopackage+sqlite3", static (s, d, c) => GeoPackage.Write(s, d, c.Options)),
        new("lpf", "Linked Places", [".lpf.json", ".lpf.jsonld"], "application/ld+json", static (s, d, c) => LinkedPlaces.Write(s, d, c.Options)),
        new("lp-tsv", "Linked Places (TSV)", [".lp.tsv", ".tsv"], "text/tab-separated-values; charset=utf-8", Text(static (w, d, c) => LinkedPlacesTsv.Write(w, d, c.Options))),
        new("annotations", "Web Annotations", [".jsonld"], "application/ld+json", static (s, d, c) => WebAnnotations.Write(s, d, c.Options)),
        new("tei", "TEI", [".tei.xml", ".tei", ".xml"], "application/tei+xml", static (s, d, c) => Tei.Write(s, [.. d], c.Options)),
        new("brat", "brat standoff (zip)", [".brat.zip", ".zip"], "application/zip", static (s, d, c) => Brat.Write(s, d, c.Options)),
        new("jsonl", "JSON Lines", [".jsonl", ".ndjson"], "application/x-ndjson", static (s, d, c) => JsonLines.Write(s, d, c.Options)),
        new("svg", "Map (SVG)", [".svg"], "image/svg+xml", MapPicture.WriteSvg),
        new("png", "Map (PNG)", [".png"], "image/png", MapPicture.WritePng),
        new("pdf", "Map (PDF)", [".pdf"], "application/pdf", MapPicture.WritePdf),
        new("html", "Report (HTML)", [".html", ".htm"], "text/html; charset=utf-8", HtmlReport.Write),
    ];

    /// <summary>The format of a name; null when there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file's name asks for; null when its extension is no format's.</summary>
    public static ExportFormat? OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return All
            .SelectMany(static f => f.Extensions.Select(e => (Format: f, Extension: e)))
            .Where(p => path.EndsWith(p.Extension, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(static p => p.Extension.Length)
            .Select(static p => p.Format)
            .FirstOrDefault();
    }

    /// <summary>Writes the documents in a format.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="documents">In the order in which they are written.</param>
    /// <param name="stream">Takes the bytes; need not seek, stays open.</param>
    /// <param name="context">Options and what maps are made of.</param>
    public static void Write(ExportFormat format, IEnumerable<ExtractedDocument> documents, Stream stream, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        format.Writer(stream, documents, context);
    }

    private static Action<Stream, IEnumerable<ExtractedDocument>, ExportContext> Text(Action<TextWriter, IEnumerable<ExtractedDocument>, ExportContext> write) => (stream, documents, context) =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        write(writer, documents, context);
    };
}
