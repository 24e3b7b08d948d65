using System.Globalization;
using System.Text;
using System.Xml;

namespace Gazetteer.Documents.Office;

/// <summary>Goes through the cells of text of a sheet, in its order; hidden rows and columns are passed over.</summary>
/// <param name="xml">The sheet.</param>
/// <param name="shared">The workbook's words.</param>
/// <param name="cancellation">Asked every few thousand elements.</param>
/// <param name="withNumbers">Whether numbers and the results of formulas count as words.</param>
internal sealed class SheetCells(XmlReader xml, SharedStrings shared, CancellationToken cancellation, bool withNumbers = false) : IDisposable
{
    private const int NodesBetweenChecks = 4096;
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly StringBuilder _value = new();
    private int _nodes;

    /// <summary>Reference, such as <c>B7</c>, of the current cell.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Words of the current cell.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Number of the row that the current cell stands in, counted as they come.</summary>
    public int Row { get; private set; }

    /// <summary>How many hidden rows and cells in hidden columns were passed over.</summary>
    public int Hidden { get; private set; }

    /// <summary>Goes to the next cell that has words; false at the end.</summary>
    public bool Next()
    {
        while (!xml.EOF)
        {
            if (_nodes++ % NodesBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" && !xml.IsEmptyElement)
            {
                if (Cell()) return true;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                Row++;
                if (!xml.IsEmptyElement && IsTrue(xml.GetAttribute("hidden")))
                {
                    Hidden++;
                    xml.Skip();
                    continue;
                }
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "col" && IsTrue(xml.GetAttribute("hidden")))
            {
                _hiddenColumns.Add((Number(xml.GetAttribute("min")), Number(xml.GetAttribute("max"))));
            }

            xml.Read();
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private static bool IsTrue(string? value) => value is "1" or "true";

    private static int Number(string? value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Number of the column of a reference, from 1; 0 when it names none.</summary>
    public static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(3)) column = (column * 26) + letter - 'A' + 1;
        return column;
    }

    /// <summary>Reads a cell, and goes past it.</summary>
    private bool Cell()
    {
        Reference = xml.GetAttribute("r") ?? "";
        var type = xml.GetAttribute("t") ?? "";
        _value.Clear();
        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "v" or "t") _value.Append(xml.ReadElementContentAsString());
            else xml.Read();
        }

        Words = WordsOf(type);
        if (string.IsNullOrWhiteSpace(Words)) return false;
        if (_hiddenColumns.Count == 0 || ColumnOf(Reference) is var column && !_hiddenColumns.Exists(h => column >= h.First && column <= h.Last)) return true;
        Hidden++;
        return false;
    }

    private string WordsOf(string type)
    {
        if (type is "inlineStr" or "str" || (withNumbers && type is "" or "n" or "d")) return _value.ToString();
        return type == "s" && int.TryParse(_value.ToString(), CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Count ? shared[index] : "";
    }
}
