using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Gazetteer.Documents.Office;

/// <summary>The words that a workbook's cells refer to by number.</summary>
internal static class SharedStrings
{
    /// <summary>Reads them in order; readings beside Japanese words are left out.</summary>
    public static List<string> Read(WorkbookPart workbook)
    {
        var strings = new List<string>();
        if (workbook.SharedStringTablePart is not { } part) return strings;
        using var xml = new OpenXmlPartReader(part);
        var words = new StringBuilder();
        var isReading = false;
        while (xml.Read())
        {
            if (xml.ElementType == typeof(PhoneticRun)) isReading = xml.IsStartElement;
            else if (xml.ElementType == typeof(CellText) && xml.IsStartElement && !isReading) words.Append(xml.GetText());
            else if (xml.ElementType == typeof(SharedStringItem) && xml.IsEndElement)
            {
                strings.Add(words.ToString());
                words.Clear();
            }
        }

        return strings;
    }
}
