using System.Globalization;
using Gazetteer.Coordinates;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Columns;

/// <summary>Finds the row of headings among the first rows of a table, below a title or remarks, or that there is none.</summary>
internal static class HeaderRow
{
    private const int MostBefore = 12;

    private static readonly TableField[] Degrees = [TableField.LatitudeDegrees, TableField.LongitudeDegrees];

    private static readonly TableField[][] Positions =
    [
        [TableField.Position], [TableField.Latitude, TableField.Longitude], [TableField.Easting, TableField.Northing], Degrees,
    ];

    /// <summary>The headings, in one row or in two of which the lower one says more: <c>Coordinates</c> over <c>Latitude</c> and <c>Longitude</c>.</summary>
    /// <returns>The index of their last row, and the headings; −1 and the numbers of the columns when the first row is one of data.</returns>
    public static (int Last, string[] Headings) Read(IReadOnlyList<SourceRow> rows, ImportOptions options)
    {
        var row = Find(rows, options);
        if (row < 0) return (row, Numbered(rows));
        var headings = rows[row].Cells;
        if (row + 1 < rows.Count && IsAllWords(rows[row + 1].Cells))
        {
            foreach (var isWhole in (bool[])[false, true])
            {
                var joined = Joined(headings, rows[row + 1].Cells, isWhole);
                if (NamesAngles(joined) && (!NamesAngles(headings) || (isWhole && FieldsOf(joined).IsSupersetOf(Degrees)))) return (row + 1, joined);
            }
        }

        // A heading over two columns may stand above the row that names them, and the others beside it.
        return (row, row > 0 && IsAllWords(rows[row - 1].Cells) && Filled(rows[row - 1].Cells) > 1 ? Joined(rows[row - 1].Cells, headings, isWhole: false) : headings);
    }

    private static int Find(IReadOnlyList<SourceRow> rows, ImportOptions options)
    {
        var most = Math.Min(rows.Count, MostBefore);
        string[] named = [.. options.Columns.Values, .. options.NamesColumns];
        if (named.Length > 0)
        {
            for (var i = 0; i < most; i++)
            {
                if (named.Any(column => rows[i].Cells.Any(cell => cell.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)))) return i;
            }
        }

        for (var i = 0; i < most; i++)
        {
            if (NamesPosition(rows[i].Cells)) return i;
        }

        var width = rows.Take(most).Select(static row => Filled(row.Cells)).DefaultIfEmpty(0).Max();
        for (var i = 0; i < most; i++)
        {
            if (Filled(rows[i].Cells) * 2 > width && width > 1) return IsAllWords(rows[i].Cells) && (IsKnown(rows[i].Cells) || rows.Skip(i + 1).Any(static row => !IsAllWords(row.Cells))) ? i : -1;
        }

        return -1;
    }

    /// <summary>Two rows of headings as one. What stands over several columns stands in the first of them.</summary>
    /// <param name="upper">The upper row.</param>
    /// <param name="lower">The lower row.</param>
    /// <param name="isWhole">Whether a heading is what stands above with what stands below, and not the latter alone: <c>Latitude</c> over <c>deg</c> and <c>min</c>.</param>
    private static string[] Joined(string[] upper, string[] lower, bool isWhole)
    {
        var headings = new string[Math.Max(upper.Length, lower.Length)];
        var over = "";
        for (var i = 0; i < headings.Length; i++)
        {
            var (above, below) = (TableColumns.At(upper, i), TableColumns.At(lower, i));
            over = above.Length > 0 ? above : over;
            headings[i] = below.Length == 0 ? above : isWhole ? $"{over} {below}" : below;
        }

        return headings;
    }

    /// <summary>Whether latitude and longitude have columns of their own.</summary>
    private static bool NamesAngles(string[] cells)
    {
        var fields = FieldsOf(cells);
        return Positions.Skip(1).Any(fields.IsSupersetOf);
    }

    private static HashSet<TableField> FieldsOf(string[] cells) => [.. cells.SelectMany(HeaderWords.Read).Select(static meaning => meaning.Field)];

    /// <summary>The headings of a table without any: the numbers of its columns.</summary>
    private static string[] Numbered(IReadOnlyList<SourceRow> rows) =>
        [.. Enumerable.Range(1, rows.Select(static row => row.Cells.Length).DefaultIfEmpty(0).Max()).Select(static n => n.ToString(CultureInfo.InvariantCulture))];

    private static bool NamesPosition(string[] cells)
    {
        if (cells.Any(IsNumber)) return false;
        var fields = cells.SelectMany(HeaderWords.Read).Select(static meaning => meaning.Field).ToHashSet();
        return Positions.Any(fields.IsSupersetOf) && (cells.Count(static c => c.Trim().Length > 0) > 1);
    }

    private static bool IsKnown(string[] cells) => cells.Any(static cell => HeaderWords.Read(cell).Count > 0);

    private static bool IsAllWords(string[] cells) =>
        !cells.Any(static cell => IsNumber(cell) || CoordinateText.TryReadPosition(cell, out _) || Shapes.ShapeText.LooksLikeShape(cell) || WikidataId.Find(cell).Length > 0);

    private static bool IsNumber(string cell) => cell.Length > 0 && (LooseNumber.TryRead(cell, out _) || CoordinateText.TryReadAngle(cell, out _, out _));

    private static int Filled(string[] cells) => cells.Count(static cell => !string.IsNullOrWhiteSpace(cell));
}
