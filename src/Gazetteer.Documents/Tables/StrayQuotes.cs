namespace Gazetteer.Documents.Tables;

/// <summary>Quotation marks of a table that stand where none may, told apart once the table is read: those in a cell, and one that opens and never closes.</summary>
internal sealed class StrayQuotes
{
    private readonly List<(int Row, int Line, bool IsOpen)> _rows = [];

    /// <summary>Notes a bad cell.</summary>
    /// <param name="row">The row, as the table counts.</param>
    /// <param name="line">The line of the file.</param>
    /// <param name="cell">The cell as it is written.</param>
    public void Note(int row, int line, string cell) => _rows.Add((row, line, cell.StartsWith('"')));

    /// <summary>Reports them.</summary>
    /// <param name="problems">Takes them.</param>
    /// <param name="isWhole">Whether the file's quotation marks come in pairs.</param>
    /// <param name="lastRow">The last row of the table.</param>
    public void Report(RowProblems problems, bool isWhole, int lastRow)
    {
        foreach (var (row, line, isOpen) in _rows)
        {
            problems.Add(line, !isWhole && isOpen && row == lastRow
                ? "a quotation mark opens and none closes, so the rest of the file was read as one cell; it may have been cut"
                : "a quotation mark stands where none may; the row was read as far as it goes");
        }
    }
}
