using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Series;

/// <summary>Divides the room of a map among small ones.</summary>
internal static class SeriesGrid
{
    private const double Gap = 10;

    /// <summary>The rooms of so many maps with a line above each, in reading order, in as many columns as make the maps largest.</summary>
    /// <param name="room">All of the room.</param>
    /// <param name="count">How many maps.</param>
    /// <param name="heading">Height of the line above a map.</param>
    /// <param name="aspect">Width of the part of the world, as a multiple of its height.</param>
    /// <param name="isRightToLeft">Whether a row begins at the right.</param>
    public static ImmutableArray<PictureBox> Of(PictureBox room, int count, double heading, double aspect, bool isRightToLeft)
    {
        var columns = Enumerable.Range(1, count).MaxBy(c => ScaleOf(CellOf(room, count, c, heading), aspect));
        var (width, height) = CellOf(room, count, columns, heading);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var column = isRightToLeft ? columns - 1 - (i % columns) : i % columns;
                return PictureBox.Of(room.Left + (column * (width + Gap)), room.Top + (i / columns * (height + heading + Gap)) + heading, width, height);
            }),
        ];
    }

    private static double ScaleOf((double Width, double Height) cell, double aspect) => Math.Min(cell.Width, cell.Height * aspect);

    private static (double Width, double Height) CellOf(PictureBox room, int count, int columns, double heading)
    {
        var rows = (count + columns - 1) / columns;
        return ((room.Width - ((columns - 1) * Gap)) / columns, ((room.Height - ((rows - 1) * Gap)) / rows) - heading);
    }
}
