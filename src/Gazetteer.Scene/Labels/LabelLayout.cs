using System.Collections.Immutable;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Projecting;

namespace Gazetteer.Scene.Labels;

/// <summary>Finds room for labels at one zoom level, so that none covers another, nor a circle that matters as much.</summary>
/// <remarks>
/// Greedy point-feature labelling (after Christensen, Marks and Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement",
/// 1995): labels come in the order of their priority, each takes the first of eight positions around its circle that is free. Where none is
/// free it gives up its second line, then that one covers circles of far fewer mentions, and at last it is left out. Since everything moves
/// together, a layout holds for a zoom level wherever the map is moved to. Thread-safe.
/// </remarks>
public static class LabelLayout
{
    private const double Gap = 3;

    // A label may cover circles that weigh less than this share of its own.
    private const double MinorShare = 0.25;

    // Right, left, below, above, then the corners: the order in which cartographers prefer them (after Imhof, 1975), level positions first.
    private static readonly ImmutableArray<(int X, int Y)> Around = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (1, 1), (-1, -1), (-1, 1)];
    private static readonly ImmutableArray<(int X, int Y)> Upon = [(0, 0)];

    /// <summary>Places what finds room.</summary>
    /// <param name="labels">The labels, in any order.</param>
    /// <param name="circles">The circles on the map.</param>
    /// <param name="zoom">The zoom level, as web maps count.</param>
    /// <param name="cancellation">Ends the search for room.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<PlacedLabel> Place(IEnumerable<MapLabel> labels, IEnumerable<Circle> circles, double zoom, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(circles);
        return Place(labels, Taken(circles, zoom), zoom, cancellation);
    }

    /// <summary>Places what finds room among labels that keep theirs.</summary>
    /// <param name="placed">The labels that have their room.</param>
    /// <param name="labels">Those that look for it, in any order.</param>
    /// <param name="circles">The circles on the map.</param>
    /// <param name="zoom">The zoom level, as web maps count.</param>
    /// <param name="cancellation">Ends the search for room.</param>
    /// <returns>The new ones alone.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<PlacedLabel> PlaceAmong(
        IEnumerable<PlacedLabel> placed, IEnumerable<MapLabel> labels, IEnumerable<Circle> circles, double zoom, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(placed);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(circles);
        var taken = Taken(circles, zoom);
        foreach (var label in placed)
        {
            var (width, height) = LabelTypography.Measure(label.Label);
            var (x, y) = ToPixels(label.Label.Anchor, WebMercator.MetresPerPixel(zoom));
            taken.Add(Box.Around(x + label.OffsetX, y + label.OffsetY, width, height), "", double.MaxValue);
        }

        return Place(labels, taken, zoom, cancellation);
    }

    private static BoxGrid Taken(IEnumerable<Circle> circles, double zoom)
    {
        var taken = new BoxGrid();
        foreach (var circle in circles)
        {
            // Nine tenths of the square around it: a label may touch the corners, where there is no circle.
            var (x, y) = ToPixels(circle.Point, WebMercator.MetresPerPixel(zoom));
            taken.Add(Box.Around(x, y, circle.Radius * 1.8, circle.Radius * 1.8), circle.Place.Value, circle.Mentions);
        }

        return taken;
    }

    private static ImmutableArray<PlacedLabel> Place(IEnumerable<MapLabel> labels, BoxGrid taken, double zoom, CancellationToken cancellation)
    {
        var metresPerPixel = WebMercator.MetresPerPixel(zoom);
        var placed = ImmutableArray.CreateBuilder<PlacedLabel>();
        foreach (var label in labels.OrderByDescending(static l => l.Priority).ThenBy(static l => l.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var minor = label.Priority * MinorShare;
            var fitted = Fit(label, taken, metresPerPixel, 0) ?? Fit(OneLine(label), taken, metresPerPixel, 0)
                ?? (minor > 0 ? Fit(OneLine(label), taken, metresPerPixel, minor) : null);
            if (fitted is not null) placed.Add(fitted);
        }

        return placed.DrainToImmutable();
    }

    private static MapLabel OneLine(MapLabel label) => label.Latin.Length > 0 ? label with { Native = "" } : label;

    private static PlacedLabel? Fit(MapLabel label, BoxGrid taken, double metresPerPixel, double minor)
    {
        var (width, height) = LabelTypography.Measure(label);
        var (x, y) = ToPixels(label.Anchor, metresPerPixel);
        foreach (var (dx, dy) in PositionsOf(label, width))
        {
            // At a corner the circle's edge is nearer in each direction than beside it.
            var reach = (label.Radius * (dx != 0 && dy != 0 ? 0.7 : 1)) + (label.Radius > 0 ? Gap : 0);
            var offsetX = dx * (reach + (width / 2));
            var offsetY = dy * (reach + (height / 2));
            var box = Box.Around(x + offsetX, y + offsetY, width, height);
            if (taken.IsTaken(box, label.Key, minor)) continue;
            taken.Add(box, "", double.MaxValue);
            return new PlacedLabel(label, Math.Round(offsetX, 1), Math.Round(offsetY, 1));
        }

        return null;
    }

    // The ring of an area is empty: a name that fits stands within it.
    private static IEnumerable<(int X, int Y)> PositionsOf(MapLabel label, double width)
    {
        if (label.Radius == 0) return Upon;
        return label.Style is LabelStyle.Area or LabelStyle.Water && width < 2 * label.Radius ? Upon.Concat(Around) : Around;
    }

    private static (double X, double Y) ToPixels(Places.GeoPoint point, double metresPerPixel)
    {
        var (x, y) = WebMercator.Project(point);
        return (x / metresPerPixel, -y / metresPerPixel);
    }
}
