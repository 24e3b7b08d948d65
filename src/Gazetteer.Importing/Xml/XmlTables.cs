using System.Text.RegularExpressions;
using System.Xml;
using Gazetteer.Documents;
using Gazetteer.Documents.Xml;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Xml;

/// <summary>Reads places out of XML: KML, GPX and OpenStreetMap's own.</summary>
internal static partial class XmlTables
{
    private static readonly ReadingOptions Limits = new() { MaximumBytes = 8L << 30 };

    /// <summary>Opens the table that a file is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">How its text begins.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="FormatException">It is XML of another kind.</exception>
    public static IReadOnlyList<SourceTable> Open(SourceFile file, string start, CancellationToken cancellation)
    {
        var root = Root().Match(start).Groups[1].Value;
        var columns = new GrowingColumns();
        (string Format, Func<XmlReader, GrowingColumns, IEnumerable<SourceRow>> Read) kind = root switch
        {
            "kml" or "Document" or "Placemark" or "Folder" => ("KML", KmlPlaces.Read),
            "gpx" => ("GPX", GpxPlaces.Read),
            "osm" => ("OpenStreetMap XML", OsmPlaces.Read),
            _ => throw new FormatException($"{file.Name} is XML of a kind that holds no gazetteer known here ({CellText.Quote(root.Length > 0 ? root : "no root")}); known are KML, GPX and OpenStreetMap's."),
        };
        return [new SourceTable { Name = file.Name, Format = kind.Format, Columns = columns.Names, Rows = Rows(file, columns, kind.Read, cancellation) }];
    }

    private static IEnumerable<SourceRow> Rows(SourceFile file, GrowingColumns columns, Func<XmlReader, GrowingColumns, IEnumerable<SourceRow>> read, CancellationToken cancellation)
    {
        using var xml = SafeXml.Open(file.Open(), Limits);
        using var rows = read(xml, columns).GetEnumerator();
        for (var number = 1; ; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            string? fault = null;
            try
            {
                if (!rows.MoveNext()) yield break;
            }
            catch (XmlException error)
            {
                fault = $"the file cannot be read from line {error.LineNumber} on: {error.Message.Split('.')[0]}";
            }

            yield return fault is null ? rows.Current : new SourceRow([], number, Fault: fault);
            if (fault is not null) yield break;
        }
    }

    [GeneratedRegex(@"^(?:\s*(?:<\?.*?\?>|<!--.*?-->|<![^>]*>))*\s*<(?:[\w-]+:)?([\w-]+)", RegexOptions.Singleline)]
    private static partial Regex Root();
}
