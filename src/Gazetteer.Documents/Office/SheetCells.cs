using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Gazetteer.Documents.Office;

/// <summary>The cells of text of a sheet, in its order.</summary>
internal static class SheetCells
{
    /// <summary>Reference, such as <c>B7</c>, and text of each cell that has words.</summary>
    public static IEnumerable<(string Reference, string Text)> Read(WorksheetPart part, List<string> shared)
    {
        using var xml = new OpenXmlPartReader(part);
        var (reference, type) = ("", "");
        var value = new StringBuilder();
        while (xml.Read())
        {
            if (xml.ElementType == typeof(Cell) && xml.IsStartElement)
            {
                reference = Attribute(xml, "r");
                type = Attribute(xml, "t");
                value.Clear();
            }

            if (xml.IsStartElement && (xml.ElementType == typeof(CellValue) || xml.ElementType == typeof(CellText))) value.Append(xml.GetText());
            if (xml.ElementType == typeof(Cell) && xml.IsEndElement && Words(type, value.ToString(), shared) is { } words && !string.IsNullOrWhiteSpace(words)) yield return (reference, words);
        }
    }

    private static string Attribute(OpenXmlPartReader xml, string name) => xml.Attributes.FirstOrDefault(a => a.LocalName == name).Value ?? "";

    private static string? Words(string type, string value, List<string> shared) => type switch
    {
        "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Count ? shared[index] : null,
        "inlineStr" or "str" => value,
        _ => null,
    };
}
