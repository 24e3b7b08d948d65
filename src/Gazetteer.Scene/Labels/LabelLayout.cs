using System.Collections.Immutable;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Scene.Labels;

/// <summary>Finds room for labels at one zoom level, so that none covers another or a circle.</summary>
/// <remarks>
/// Greedy point-feature labelling (after Christensen, Marks and Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement",
/// 1995): labels come in the order of their priority, each takes the first of eight positions around its circle that is free, first with both
/// lines, then with the first line alone, or is left out. Since everything moves together, a layout holds for a zoom level wherever the map is
/// moved to. Thread-safe.
/// </remarks>
public static class LabelLayout
{
    private const double Gap = 3;

    // Right, left, below, above, then the corners: the order in which cartographers prefer them (after Imhof, 1975), level positions first.
    private static readonly ImmutableArray<(int X, int Y)> Positions = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (1, 1), (-1, -1), (-1, 1)];

    /// <summary>Places what finds room.</summary>
    /// <param name="labels">The labels, in any order.</param>
    /// <param name="circles">The circles on the map, which stay uncovered.</param>
    /// <param name="zoom">The zoom level, as web maps count.</param>
    public static ImmutableArray<PlacedLabel> Place(IEnumerable<MapLabel> labels, IEnumerable<Circle> circles, double zoom)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(circles);
        var metresPerPixel = WebMercator.MetresPerPixel(zoom);
        var taken = new BoxGrid();
        foreach (var circle in circles)
        {
            var (x, y) = ToPixels(circle.Point, metresPerPixel);
            taken.Add(Box.Around(x, y, circle.Radius * 1.6, circle.Radius * 1.6), circle.Place.Value);
        }

        var placed = ImmutableArray.CreateBuilder<PlacedLabel>();
        foreach (var label in labels.OrderByDescending(static l => l.Priority).ThenBy(static l => l.Key, StringComparer.Ordinal))
        {
            if (Fit(label, taken, metresPerPixel) is { } fitted) placed.Add(fitted);
            else if (label is { Latin.Length: > 0, Native.Length: > 0 } && Fit(label with { Native = "" }, taken, metresPerPixel) is { } shorter) placed.Add(shorter);
        }

        return placed.DrainToImmutable();
    }

    private static PlacedLabel? Fit(MapLabel label, BoxGrid taken, double metresPerPixel)
    {
        var (width, height) = LabelTypography.Measure(label);
        var (x, y) = ToPixels(label.Anchor, metresPerPixel);
        foreach (var (dx, dy) in label.Radius > 0 ? Positions : [(0, 0)])
        {
            // At a corner the circle's edge is nearer in each direction than beside it.
            var reach = (label.Radius * (dx != 0 && dy != 0 ? 0.7 : 1)) + (label.Radius > 0 ? Gap : 0);
            var offsetX = dx * (reach + (width / 2));
            var offsetY = dy * (reach + (height / 2));
            var box = Box.Around(x + offsetX, y + offsetY, width, height);
            if (taken.IsTaken(box, label.Key)) continue;
            taken.Add(box, "");
            return new PlacedLabel(label, Math.Round(offsetX, 1), Math.Round(offsetY, 1));
        }

        return null;
    }

    private static (double X, double Y) ToPixels(Places.GeoPoint point, double metresPerPixel)
    {
        var (x, y) = WebMercator.Project(point);
        return (x / metresPerPixel, -y / metresPerPixel);
    }
}
