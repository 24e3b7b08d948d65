using CsvHelper;

namespace Gazetteer.Output.Formats;

/// <summary>The one writer of tables as CSV (RFC 4180, comma, UTF-8).</summary>
public static class CsvTable
{
    /// <summary>Writes the header and one record for each row; rows are asked for one by one and not kept.</summary>
    /// <param name="writer">Takes the text; with a byte-order mark it must encode UTF-8 and add no mark of its own.</param>
    /// <param name="columns">Name and value of each.</param>
    /// <param name="rows">In the order in which they are written.</param>
    /// <param name="byteOrderMark">Whether a byte-order mark comes first, by which Excel knows UTF-8.</param>
    public static void Write<T>(TextWriter writer, IReadOnlyList<(string Name, Func<T, TableCell> Value)> columns, IEnumerable<T> rows, bool byteOrderMark = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        if (byteOrderMark) writer.Write('\uFEFF');
        using var csv = new CsvWriter(writer, CsvForm.Configuration(), leaveOpen: true);
        foreach (var (name, _) in columns) csv.WriteField(name);
        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var (_, value) in columns) csv.WriteField(value(row).Written);
            csv.NextRecord();
        }
    }
}
