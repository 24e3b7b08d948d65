using System.Xml;
using Gazetteer.Documents.Assembling;
using Gazetteer.Foundation;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Reads the words in Excel's XLSX, sheet by sheet, each cell of text a part such as <c>Sheet1!B7</c>, the cells of a row separated by tabs; numbers and formulas are no text.</summary>
/// <remarks>
/// Comments follow the cells. Hidden sheets, rows and columns are left out, with a notice. Long workbooks come in pieces of <see cref="ReadingOptions.PieceCharacters"/>.
/// </remarks>
public sealed class XlsxReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var package = OpcPackage.Open(input, context.Options);
        if (package.Root("officeDocument") is not { } workbook) throw new DocumentException(input.Name, "it holds no workbook", "check its extension");
        var pieces = new DocumentPieces(OpcProperties.Describe(input, package), context.Options);
        var strings = Strings(package, workbook, context.Cancellation);
        foreach (var sheet in Sheets(package, workbook))
        {
            if (sheet.IsHidden)
            {
                context.Report.AddNotice(new Problem(input.Name, 0, $"the sheet {sheet.Name} is hidden and was not read."));
                continue;
            }

            using var cells = new SheetCells(package.Read(sheet.Part), strings, context.Cancellation);
            foreach (var piece in Pieces(pieces, sheet.Name, cells)) yield return piece;
            if (cells.Hidden > 0) context.Report.AddNotice(new Problem(input.Name, 0, $"hidden rows or columns of the sheet {sheet.Name} were not read."));
            AppendComments(pieces, package, sheet);
        }

        if (pieces.HasMore) yield return pieces.Take();
    }

    /// <summary>The words that the cells of a workbook refer to.</summary>
    internal static SharedStrings Strings(OpcPackage package, string workbook, CancellationToken cancellation) =>
        package.Relations(workbook).FirstOrDefault(static r => r.Type == "sharedStrings").Target is { } part && package.Has(part)
            ? SharedStrings.Read(package.Read(part), cancellation)
            : new SharedStrings();

    /// <summary>The sheets of a workbook, in the order of their tabs.</summary>
    internal static List<Sheet> Sheets(OpcPackage package, string workbook)
    {
        var sheets = new List<Sheet>();
        var parts = package.Relations(workbook).Where(static r => r.Type == "worksheet").DistinctBy(static r => r.Id).ToDictionary(static r => r.Id, static r => r.Target, StringComparer.Ordinal);
        using var xml = package.Read(workbook);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet" || !parts.TryGetValue(DocxBody.Attribute(xml, "id"), out var part) || !package.Has(part)) continue;
            sheets.Add(new Sheet(xml.GetAttribute("name") ?? "", part, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        return sheets;
    }

    private static IEnumerable<SourceText> Pieces(DocumentPieces pieces, string sheet, SheetCells cells)
    {
        pieces.Text.EndRow();
        var row = 0;
        while (cells.Next())
        {
            if (cells.Row != row) pieces.Text.EndRow();
            if (cells.Row != row && pieces.IsFull) yield return pieces.Take();
            row = cells.Row;
            pieces.Text.BeginPart($"{sheet}!{cells.Reference}");
            pieces.Text.AppendVerbatim(cells.Words.ReplaceLineEndings("\n").Replace('\t', ' '));
            pieces.Text.EndCell();
        }

        pieces.Text.EndRow();
    }

    private static void AppendComments(DocumentPieces pieces, OpcPackage package, Sheet sheet)
    {
        foreach (var relation in package.Relations(sheet.Part).Where(r => r.Type == "comments" && package.Has(r.Target)))
        {
            using var xml = package.Read(relation.Target);
            while (!xml.EOF)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "comment" }) pieces.Text.BeginPart($"{sheet.Name}!{xml.GetAttribute("ref")} comment");
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" }) pieces.Text.AppendVerbatim(xml.ReadElementContentAsString().ReplaceLineEndings("\n"));
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "authors" }) xml.Skip();
                else xml.Read();
            }
        }
    }
}
