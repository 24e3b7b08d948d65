using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Regions.Geometry;

/// <summary>Rings of an outline, on the plane of degrees: enough for outlines that are drawn and cut, without a library of geometry at the start of every run.</summary>
internal static class Rings
{
    /// <summary>Twice the area in square degrees; above 0 where the ring runs counterclockwise (Gauss's shoelace).</summary>
    public static double SignedArea(ReadOnlySpan<GeoPoint> ring)
    {
        var area = 0.0;
        for (var i = 1; i < ring.Length; i++) area += (ring[i - 1].Longitude * ring[i].Latitude) - (ring[i].Longitude * ring[i - 1].Latitude);
        return area;
    }

    /// <summary>Whether a point lies in a ring (crossing number).</summary>
    public static bool Contains(ReadOnlySpan<GeoPoint> ring, GeoPoint point)
    {
        var isInside = false;
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (a.Latitude > point.Latitude != b.Latitude > point.Latitude && point.Longitude < CrossingAt(a, b, point.Latitude)) isInside = !isInside;
        }

        return isInside;
    }

    /// <summary>Where the line through two points crosses a latitude.</summary>
    public static double CrossingAt(GeoPoint a, GeoPoint b, double latitude) => a.Longitude + ((latitude - a.Latitude) / (b.Latitude - a.Latitude) * (b.Longitude - a.Longitude));

    /// <summary>The rings as a footprint has them: outer ones counterclockwise, each followed by its holes, which run clockwise.</summary>
    /// <param name="rings">Rings that do not cross.</param>
    public static ImmutableArray<ImmutableArray<GeoPoint>> Ordered(IEnumerable<GeoPoint[]> rings)
    {
        var sorted = rings.Where(static ring => ring.Length >= 4).Select(static ring => (Ring: ring, Area: SignedArea(ring), Box: BoxOf(ring))).Where(static ring => ring.Area != 0)
            .OrderByDescending(static ring => Math.Abs(ring.Area)).ToArray();
        var shells = new List<List<GeoPoint[]>>();
        var shellOf = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var around = Enumerable.Range(0, i).Where(k => sorted[k].Box.Contains(sorted[i].Ring[0]) && Contains(sorted[k].Ring, sorted[i].Ring[0])).ToList();
            var isHole = around.Count % 2 == 1;
            if (sorted[i].Area > 0 == isHole) Array.Reverse(sorted[i].Ring);
            shellOf[i] = isHole ? shellOf[around[^1]] : shells.Count;
            if (!isHole) shells.Add([]);
            shells[shellOf[i]].Add(sorted[i].Ring);
        }

        return [.. shells.SelectMany(static shell => shell).Select(static ring => ring.ToImmutableArray())];
    }

    /// <summary>Joins lines at their ends to rings; one that stays open, since the map ends there, is closed.</summary>
    public static List<GeoPoint[]> Join(IReadOnlyList<GeoPoint[]> lines)
    {
        var ends = new Dictionary<GeoPoint, List<int>>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var end in (ReadOnlySpan<GeoPoint>)[lines[i][0], lines[i][^1]])
            {
                if (!ends.TryGetValue(end, out var there)) ends[end] = there = [];
                there.Add(i);
            }
        }

        var isUsed = new bool[lines.Count];
        var rings = new List<GeoPoint[]>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (isUsed[i]) continue;
            isUsed[i] = true;
            var ring = new List<GeoPoint>(lines[i]);
            Extend(ring, lines, ends, isUsed);
            if (ring[0] != ring[^1])
            {
                ring.Reverse();
                Extend(ring, lines, ends, isUsed);
            }

            if (ring[0] != ring[^1]) ring.Add(ring[0]);
            rings.Add([.. ring]);
        }

        return rings;
    }

    private static void Extend(List<GeoPoint> ring, IReadOnlyList<GeoPoint[]> lines, Dictionary<GeoPoint, List<int>> ends, bool[] isUsed)
    {
        while (ring[0] != ring[^1])
        {
            var next = ends[ring[^1]].FindIndex(i => !isUsed[i]);
            if (next < 0) return;
            var line = ends[ring[^1]][next];
            isUsed[line] = true;
            ring.AddRange(lines[line][0] == ring[^1] ? lines[line].Skip(1) : lines[line].Reverse().Skip(1));
        }
    }

    /// <summary>The box around a ring.</summary>
    public static GeoBounds BoxOf(ReadOnlySpan<GeoPoint> ring)
    {
        var (west, south, east, north) = (180.0 * 2, 90.0, -180.0 * 2, -90.0);
        foreach (var point in ring)
        {
            (west, east) = (Math.Min(west, point.Longitude), Math.Max(east, point.Longitude));
            (south, north) = (Math.Min(south, point.Latitude), Math.Max(north, point.Latitude));
        }

        return new GeoBounds(west, south, east, north);
    }
}
