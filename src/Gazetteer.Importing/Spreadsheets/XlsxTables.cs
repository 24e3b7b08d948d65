using System.Globalization;
using Gazetteer.Documents;
using Gazetteer.Documents.Office;
using Gazetteer.Foundation;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Spreadsheets;

/// <summary>Reads the sheets of Excel's workbooks, numbers included.</summary>
internal static class XlsxTables
{
    /// <summary>Opens the sheets that a user of the workbook sees.</summary>
    public static IReadOnlyList<SourceTable> Open(SourceFile file, Action<Problem> note, CancellationToken cancellation)
    {
        var input = file.ToInput();
        using var package = OpcPackage.Open(input, ReadingOptions.Default);
        var workbook = package.Root("officeDocument") ?? throw new FormatException($"{file.Name} holds no workbook.");
        var sheets = XlsxReader.Sheets(package, workbook);
        foreach (var hidden in sheets.Where(static sheet => sheet.IsHidden)) note(new Problem(file.Name, 0, $"the sheet {hidden.Name} is hidden and was not read."));
        var shown = sheets.Where(static sheet => !sheet.IsHidden).ToList();
        return [.. shown.Select(sheet => new SourceTable { Name = shown.Count == 1 ? file.Name
            : $"{file.Name}/{sheet.Name}", Format = "an Excel sheet", HasLines = true, Rows = Rows(input, workbook, sheet, cancellation) })];
    }

    private static IEnumerable<SourceRow> Rows(DocumentInput input, string workbook, Sheet sheet, CancellationToken cancellation)
    {
        using var package = OpcPackage.Open(input, ReadingOptions.Default);
        var strings = XlsxReader.Strings(package, workbook, cancellation);
        using var cells = new SheetCells(package.Read(sheet.Part), strings, cancellation, withNumbers: true);
        var row = new List<string>();
        var (number, counted) = (0, 0);
        while (cells.Next())
        {
            if (cells.Row != counted && row.Count > 0)
            {
                yield return new SourceRow([.. row], number);
                row.Clear();
            }

            counted = cells.Row;
            number = int.TryParse(cells.Reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture, out var told) ? told : counted;
            var column = SheetCells.ColumnOf(cells.Reference) is > 0 and var index ? index - 1 : row.Count;
            while (row.Count < column) row.Add("");
            row.Add(cells.Words);
        }

        if (row.Count > 0) yield return new SourceRow([.. row], number);
    }
}
