using System.Runtime.InteropServices;

namespace Gazetteer.Scene.Labels;

/// <summary>Boxes by the cells of a grid that they touch, so that a new one is compared with its neighbours only. Not thread-safe.</summary>
internal sealed class BoxGrid
{
    private const double CellPixels = 128;
    private readonly Dictionary<(long, long), List<(Box Box, string Owner, double Weight)>> _cells = [];

    public void Add(Box box, string owner, double weight)
    {
        foreach (var cell in CellsOf(box))
        {
            ref var boxes = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, cell, out _);
            (boxes ??= []).Add((box, owner, weight));
        }
    }

    /// <summary>Whether a box of another owner lies there that weighs as much as given or more.</summary>
    public bool IsTaken(Box box, string owner, double weight)
    {
        foreach (var cell in CellsOf(box))
        {
            if (!_cells.TryGetValue(cell, out var boxes)) continue;
            foreach (var (other, whose, otherWeight) in boxes)
            {
                if (otherWeight >= weight && (whose.Length == 0 || whose != owner) && other.Overlaps(box)) return true;
            }
        }

        return false;
    }

    private static IEnumerable<(long X, long Y)> CellsOf(Box box)
    {
        for (var x = (long)Math.Floor(box.Left / CellPixels); x <= (long)Math.Floor(box.Right / CellPixels); x++)
        {
            for (var y = (long)Math.Floor(box.Top / CellPixels); y <= (long)Math.Floor(box.Bottom / CellPixels); y++) yield return (x, y);
        }
    }
}
