using Gazetteer.Places;

namespace Gazetteer.Indexing.Spelling;

/// <summary>The cells of two degrees by two that the index keeps of a place beside its spelling, so that most names are passed over without a look at their places.</summary>
internal static class GeoCell
{
    /// <summary>How many there are.</summary>
    public const int Count = Rows * Columns;

    private const double Degrees = 2;
    private const int Rows = 90;
    private const int Columns = 180;

    /// <summary>The cell of a point.</summary>
    public static int Of(GeoPoint point) => (RowOf(point.Latitude) * Columns) + ColumnOf(point.Longitude);

    /// <summary>Marks the cells that lie within a distance of a point, more or less.</summary>
    public static void Mark(Span<bool> cells, GeoPoint point, double km)
    {
        foreach (var cell in Around(point, km)) cells[cell] = true;
    }

    /// <summary>The cells that lie within a distance of a point, and some that lie a little farther.</summary>
    public static IEnumerable<int> Around(GeoPoint point, double km)
    {
        var rows = (int)Math.Ceiling(km / (Degrees * double.DegreesToRadians(1) * GeoPoint.EarthRadiusKm));
        var narrow = Math.Max(0.05, Math.Cos(double.DegreesToRadians(Math.Min(88, Math.Abs(point.Latitude)))));
        var columns = Math.Min(Columns / 2, (int)Math.Ceiling(rows / narrow));
        var (row, column) = (RowOf(point.Latitude), ColumnOf(point.Longitude));
        for (var r = Math.Max(0, row - rows); r <= Math.Min(Rows - 1, row + rows); r++)
        {
            for (var c = column - columns; c <= column + columns; c++) yield return (r * Columns) + ((c + Columns) % Columns);
        }
    }

    /// <summary>Marks the cells of a box.</summary>
    public static void Mark(Span<bool> cells, GeoBounds box)
    {
        var last = ColumnOf(box.East);
        for (var r = RowOf(box.South); r <= RowOf(box.North); r++)
        {
            for (var c = ColumnOf(box.West); ; c = (c + 1) % Columns)
            {
                cells[(r * Columns) + c] = true;
                if (c == last) break;
            }
        }
    }

    private static int RowOf(double latitude) => Math.Clamp((int)((latitude + 90) / Degrees), 0, Rows - 1);

    private static int ColumnOf(double longitude) => Math.Clamp((int)((longitude + 180) / Degrees), 0, Columns - 1);
}
