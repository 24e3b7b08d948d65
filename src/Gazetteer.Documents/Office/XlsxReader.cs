using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Reads the words in Excel's XLSX, sheet by sheet, each cell of text a part such as <c>Sheet1!B7</c>; numbers and formulas are no text.</summary>
public sealed class XlsxReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var package = OfficePackage.Open(input, context, static (s, o) => SpreadsheetDocument.Open(s, isEditable: false, o));
        if (package.Document.WorkbookPart is not { } workbook) throw new DocumentException(input.Name, "it holds no workbook", "check its extension");
        var shared = SharedStrings.Read(workbook);
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        foreach (var (name, id) in Sheets(workbook))
        {
            if (workbook.GetPartById(id) is WorksheetPart part) AppendSheet(text, name, part, shared);
        }

        var properties = package.Document.PackageProperties;
        var date = (properties.Created ?? properties.Modified) is { } made ? DateOnly.FromDateTime(made) : (DateOnly?)null;
        yield return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = properties.Title is { } title && title.Trim().Length > 0 ? title.Trim() : input.Stem,
            Date = date,
            DateSource = date is null ? "" : "document properties",
        };
    }

    private static List<(string Name, string Id)> Sheets(WorkbookPart workbook)
    {
        var sheets = new List<(string Name, string Id)>();
        using var xml = new OpenXmlPartReader(workbook);
        while (xml.Read())
        {
            if (xml.ElementType != typeof(Sheet) || !xml.IsStartElement) continue;
            var attributes = xml.Attributes;
            sheets.Add((attributes.FirstOrDefault(static a => a.LocalName == "name").Value ?? "", attributes.FirstOrDefault(static a => a.LocalName == "id").Value ?? ""));
        }

        return sheets;
    }

    private static void AppendSheet(TextAssembler text, string sheet, WorksheetPart part, List<string> shared)
    {
        foreach (var (reference, words) in SheetCells.Read(part, shared))
        {
            text.BeginPart($"{sheet}!{reference}");
            text.AppendVerbatim(words.ReplaceLineEndings("\n"));
        }
    }
}
