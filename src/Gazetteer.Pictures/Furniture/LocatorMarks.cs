using System.Collections.Immutable;
using Gazetteer.Pictures.Base;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Projections;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Furniture;

/// <summary>The small map that shows where the large one lies.</summary>
internal static class LocatorMarks
{
    private const double Share = 0.2;
    private const double Widest = 1.35;
    private const double Gap = 8;

    /// <summary>How many times as high the small map reaches, and at least in degrees.</summary>
    private const double Reach = 4;
    private const double LeastReach = 24;

    /// <summary>The corner of the map with the fewest symbols, for the locator; null where it would hide some and need not be there.</summary>
    /// <param name="frame">The map.</param>
    /// <param name="symbols">Where its symbols stand.</param>
    /// <param name="isNeeded">Whether it is there whatever it hides.</param>
    public static PictureBox? RoomFor(PictureBox frame, IReadOnlyCollection<PicturePoint> symbols, bool isNeeded)
    {
        var height = Math.Clamp(frame.Height * Share, 60, 160);
        var width = height * Widest;
        PictureBox[] corners =
        [
            PictureBox.Of(frame.Right - Gap - width, frame.Top + Gap, width, height), PictureBox.Of(frame.Left + Gap, frame.Top + Gap, width, height),
            PictureBox.Of(frame.Right - Gap - width, frame.Bottom - Gap - height, width, height), PictureBox.Of(frame.Left + Gap, frame.Bottom - Gap - height, width, height),
        ];
        int Hidden(PictureBox corner) => symbols.Count(s => corner.Inset(-Gap).Holds(s));
        var best = corners.MinBy(Hidden);
        return isNeeded || Hidden(best) == 0 ? best : null;
    }

    /// <summary>The small map.</summary>
    public static ImmutableArray<Mark> Of(MapWindow window, PictureBox room, Basemap basemap, Palette palette)
    {
        var middle = window.Middle;
        var reach = Math.Clamp((window.Seen.North - window.Seen.South) * Reach, LeastReach, 120) / 2;
        var south = Math.Max(-85, Math.Min(middle.Latitude - reach, 85 - (2 * reach)));
        var extent = new GeoBounds(middle.Longitude - reach, south, middle.Longitude + reach, Math.Min(85, south + (2 * reach)));
        var small = new MapWindow(extent, new AzimuthalEqualArea(middle.Longitude, middle.Latitude), room);
        return
        [
            .. new BaseMarks(small, palette).Of(basemap).Where(static m => m is PathMark { Edge: null } or PathMark { Fill: not null } or PathMark { Edge.Pixels: >= 0.9 }),
            new PathMark([Outline(window, small)], palette.Point, 0.18, new Stroke(palette.Point, 1.6)),
        ];
    }

    /// <summary>The edge of the large map on the small one.</summary>
    private static Contour Outline(MapWindow window, MapWindow small)
    {
        const int Steps = 12;
        var (frame, points) = (window.Frame, ImmutableArray.CreateBuilder<PicturePoint>());
        PicturePoint[] corners = [new(frame.Left, frame.Top), new(frame.Right, frame.Top), new(frame.Right, frame.Bottom), new(frame.Left, frame.Bottom)];
        for (var side = 0; side < 4; side++)
        {
            var (from, to) = (corners[side], corners[(side + 1) % 4]);
            for (var i = 0; i < Steps; i++)
            {
                if (window.Unproject(new(from.X + ((to.X - from.X) * i / Steps), from.Y + ((to.Y - from.Y) * i / Steps))) is not { } at) continue;
                points.Add(small.ToPage(new GeoPoint(at.Longitude + window.Projection.CentralMeridian, at.Latitude)));
            }
        }

        return new Contour(points.DrainToImmutable(), true);
    }
}
