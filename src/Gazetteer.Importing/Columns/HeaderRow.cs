using System.Globalization;
using Gazetteer.Coordinates;
using Gazetteer.Importing.Options;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Columns;

/// <summary>Finds the row of headings among the first rows of a table, below a title or remarks, or that there is none.</summary>
internal static class HeaderRow
{
    private const int MostBefore = 12;

    private static readonly TableField[][] Positions =
    [
        [TableField.Position], [TableField.Latitude, TableField.Longitude], [TableField.Easting, TableField.Northing], [TableField.LatitudeDegrees, TableField.LongitudeDegrees],
    ];

    /// <summary>The index of the row of headings; −1 when the first row is one of data.</summary>
    public static int Find(IReadOnlyList<SourceRow> rows, ImportOptions options)
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

    /// <summary>The headings of a table without any: the numbers of its columns.</summary>
    public static string[] Numbered(IReadOnlyList<SourceRow> rows) =>
        [.. Enumerable.Range(1, rows.Select(static row => row.Cells.Length).DefaultIfEmpty(0).Max()).Select(static n => n.ToString(CultureInfo.InvariantCulture))];

    private static bool NamesPosition(string[] cells)
    {
        if (cells.Any(IsNumber)) return false;
        var fields = cells.SelectMany(HeaderWords.Read).Select(static meaning => meaning.Field).ToHashSet();
        return Positions.Any(fields.IsSupersetOf) && (cells.Count(static c => c.Trim().Length > 0) > 1);
    }

    private static bool IsKnown(string[] cells) => cells.Any(static cell => HeaderWords.Read(cell).Count > 0);

    private static bool IsAllWords(string[] cells) => !cells.Any(static cell => IsNumber(cell) || CoordinateText.TryReadPosition(cell, out _) || Shapes.ShapeText.LooksLikeShape(cell) || WikidataId.Find(cell).Length > 0);

    private static bool IsNumber(string cell) => cell.Length > 0 && (LooseNumber.TryRead(cell, out _) || CoordinateText.TryReadAngle(cell, out _, out _));

    private static int Filled(string[] cells) => cells.Count(static cell => !string.IsNullOrWhiteSpace(cell));
}
