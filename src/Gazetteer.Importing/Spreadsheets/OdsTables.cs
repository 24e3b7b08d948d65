using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Gazetteer.Documents;
using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Office;
using Gazetteer.Documents.Xml;
using Gazetteer.Foundation;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Spreadsheets;

/// <summary>Reads the sheets of OpenDocument spreadsheets (OASIS ODF 1.3), numbers by their values rather than as they are shown.</summary>
internal static class OdsTables
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>Rows and columns that a sheet is said to repeat to its very end are empty ones.</summary>
    private const int MostRepeated = 1000;

    /// <summary>Opens the sheets.</summary>
    public static IReadOnlyList<SourceTable> Open(SourceFile file, BoundedZip zip, ZipArchiveEntry content, Action<Problem> note, CancellationToken cancellation)
    {
        if (OdtMetadata.IsEncrypted(zip, ReadingOptions.Default)) throw new FormatException($"{file.Name} is encrypted; save a copy without a password.");
        var names = new List<string>();
        using (var xml = SafeXml.Open(zip.Read(content), ReadingOptions.Default))
        {
            while (xml.ReadToFollowing("table", Table)) names.Add(xml.GetAttribute("name", Table) ?? "");
        }

        return [.. names.Select((name, index) =>
            new SourceTable { Name = names.Count == 1 ? file.Name : $"{file.Name}/{name}", Format = "an OpenDocument sheet", HasLines = true, Rows = Rows(zip, content, index, cancellation) })];
    }

    private static IEnumerable<SourceRow> Rows(BoundedZip zip, ZipArchiveEntry content, int index, CancellationToken cancellation)
    {
        using var xml = SafeXml.Open(zip.Read(content), ReadingOptions.Default);
        for (var i = 0; i <= index; i++) xml.ReadToFollowing("table", Table);
        using var sheet = xml.ReadSubtree();
        var number = 1;
        sheet.Read();
        while (!sheet.EOF)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "table-row" })
            {
                sheet.Read();
                continue;
            }

            var row = (XElement)XNode.ReadFrom(sheet);
            var cells = Cells(row);
            if (cells.Length > 0) yield return new SourceRow(cells, number);
            number += Repeated(row, "number-rows-repeated");
        }
    }

    private static string[] Cells(XElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements().Where(static e => e.Name.LocalName is "table-cell" or "covered-table-cell"))
        {
            var text = TextOf(cell);
            for (var i = Math.Min(Repeated(cell, "number-columns-repeated"), MostRepeated); i > 0; i--) cells.Add(text);
        }

        while (cells.Count > 0 && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        return [.. cells];
    }

    private static string TextOf(XElement cell)
    {
        if ((string?)cell.Attribute(XName.Get("value-type", Office)) is "float" or "percentage" && (string?)cell.Attribute(XName.Get("value", Office)) is { } value) return value;
        var text = new StringBuilder();
        foreach (var paragraph in cell.Elements().Where(static e => e.Name.LocalName == "p")) text.Append(text.Length > 0 ? " " : "").Append(paragraph.Value);
        return text.ToString();
    }

    private static int Repeated(XElement element, string attribute) => (int?)element.Attribute(XName.Get(attribute, Table)) ?? 1;
}
