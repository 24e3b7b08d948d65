using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Regions.Geometry;

/// <summary>A point that stands for a shape, on it.</summary>
internal static class Middles
{
    /// <summary>The middle of the shape's largest part: for an area its centre or, where that lies outside, the middle of the widest stretch on its latitude.</summary>
    public static GeoPoint Of(Footprint shape) => Rounded(shape.Kind switch
    {
        FootprintKind.Line => OnLine(shape.Parts.MaxBy(LengthKm)),
        FootprintKind.Polygon or FootprintKind.Box => InRing(shape.Parts.MaxBy(static ring => Rings.SignedArea(ring.AsSpan()))),
        _ => shape.Parts[0][0],
    });

    /// <summary>How far the shape reaches from a point, in kilometres.</summary>
    public static double ReachKm(Footprint shape, GeoPoint from) =>
        (shape.Kind == FootprintKind.Disc ? 0 : shape.Parts.Max(part => part.Max(point => point.DistanceKm(from))))
            + (shape.Kind is FootprintKind.Disc or FootprintKind.Line ? shape.UncertaintyMetres / 1000 : 0);

    private static double LengthKm(ImmutableArray<GeoPoint> line)
    {
        var length = 0.0;
        for (var i = 1; i < line.Length; i++) length += line[i - 1].DistanceKm(line[i]);
        return length;
    }

    private static GeoPoint OnLine(ImmutableArray<GeoPoint> line)
    {
        var left = LengthKm(line) / 2;
        for (var i = 1; i < line.Length; i++)
        {
            var step = line[i - 1].DistanceKm(line[i]);
            if (left <= step && step > 0)
            {
                var share = left / step;
                return new GeoPoint(line[i - 1].Longitude + (share * (line[i].Longitude - line[i - 1].Longitude)), line[i - 1].Latitude + (share * (line[i].Latitude - line[i - 1].Latitude)));
            }

            left -= step;
        }

        return line[^1];
    }

    private static GeoPoint InRing(ImmutableArray<GeoPoint> ring)
    {
        var centre = Centroid(ring);
        if (Rings.Contains(ring.AsSpan(), centre)) return centre;
        var crossings = new List<double>();
        for (var i = 1; i < ring.Length; i++)
        {
            if (ring[i - 1].Latitude > centre.Latitude != ring[i].Latitude > centre.Latitude) crossings.Add(Rings.CrossingAt(ring[i - 1], ring[i], centre.Latitude));
        }

        crossings.Sort();
        var widest = Enumerable.Range(0, crossings.Count / 2).MaxBy(i => crossings[(2 * i) + 1] - crossings[2 * i]);
        return crossings.Count < 2 ? ring[0] : new GeoPoint((crossings[2 * widest] + crossings[(2 * widest) + 1]) / 2, centre.Latitude);
    }

    private static GeoPoint Centroid(ImmutableArray<GeoPoint> ring)
    {
        var (x, y, area) = (0.0, 0.0, 0.0);
        for (var i = 1; i < ring.Length; i++)
        {
            var cross = (ring[i - 1].Longitude * ring[i].Latitude) - (ring[i].Longitude * ring[i - 1].Latitude);
            area += cross;
            x += (ring[i - 1].Longitude + ring[i].Longitude) * cross;
            y += (ring[i - 1].Latitude + ring[i].Latitude) * cross;
        }

        return area == 0 ? ring[0] : new GeoPoint(x / (3 * area), y / (3 * area));
    }

    private static GeoPoint Rounded(GeoPoint point) => new(Math.Round(point.Longitude, 4), Math.Round(point.Latitude, 4));
}
