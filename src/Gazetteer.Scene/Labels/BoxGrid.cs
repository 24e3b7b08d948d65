using System.Runtime.InteropServices;

namespace Gazetteer.Scene.Labels;

/// <summary>Boxes by the cells of a grid that they touch, so that a new one is compared with its neighbours only. Not thread-safe.</summary>
internal sealed class BoxGrid
{
    private const double CellPixels = 128;
    private readonly Dictionary<(long, long), List<(Box Box, string Owner, double Weight)>> _cells = [];

    public void Add(Box box, string owner, double weight)
    {
        var (left, right) = (CellOf(box.Left), CellOf(box.Right));
        var (top, bottom) = (CellOf(box.Top), CellOf(box.Bottom));
        for (var x = left; x <= right; x++)
        {
            for (var y = top; y <= bottom; y++)
            {
                ref var boxes = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, (x, y), out _);
                (boxes ??= []).Add((box, owner, weight));
            }
        }
    }

    /// <summary>Whether a box of another owner lies there that weighs as much as given or more.</summary>
    public bool IsTaken(Box box, string owner, double weight)
    {
        var (left, right) = (CellOf(box.Left), CellOf(box.Right));
        var (top, bottom) = (CellOf(box.Top), CellOf(box.Bottom));
        for (var x = left; x <= right; x++)
        {
            for (var y = top; y <= bottom; y++)
            {
                if (!_cells.TryGetValue((x, y), out var boxes)) continue;
                foreach (ref readonly var other in CollectionsMarshal.AsSpan(boxes))
                {
                    if (other.Weight >= weight && (other.Owner.Length == 0 || other.Owner != owner) && other.Box.Overlaps(box)) return true;
                }
            }
        }

        return false;
    }

    private static long CellOf(double pixels) => (long)Math.Floor(pixels / CellPixels);
}
