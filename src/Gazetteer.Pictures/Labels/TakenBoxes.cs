using System.Runtime.InteropServices;
using Gazetteer.Pictures.Drawing;

namespace Gazetteer.Pictures.Labels;

/// <summary>The room that is taken, by the cells of a grid, so that a new box is compared with its neighbours only. Not thread-safe.</summary>
internal sealed class TakenBoxes
{
    private const double Cell = 64;
    private readonly Dictionary<(int, int), List<(PictureBox Box, string Owner, double Weight)>> _cells = [];

    /// <summary>Takes room.</summary>
    /// <param name="box">The room.</param>
    /// <param name="owner">Who may use it all the same; nobody when empty.</param>
    /// <param name="weight">What weighs more may use it too.</param>
    public void Add(PictureBox box, string owner, double weight)
    {
        foreach (var cell in CellsOf(box))
        {
            ref var boxes = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, cell, out _);
            (boxes ??= []).Add((box, owner, weight));
        }
    }

    /// <summary>Whether any of a box is taken by another owner and weighs as much as given, or more.</summary>
    public bool IsTaken(PictureBox box, string owner, double weight)
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

    private static IEnumerable<(int X, int Y)> CellsOf(PictureBox box)
    {
        for (var x = (int)Math.Floor(box.Left / Cell); x <= (int)Math.Floor(box.Right / Cell); x++)
        {
            for (var y = (int)Math.Floor(box.Top / Cell); y <= (int)Math.Floor(box.Bottom / Cell); y++) yield return (x, y);
        }
    }
}
