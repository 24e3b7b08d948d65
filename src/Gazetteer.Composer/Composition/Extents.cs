using Gazetteer.Places;
using NetTopologySuite.Algorithm.Construct;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Composition;

/// <summary>What a gazetteer says of an area: a point well inside it, and a box around it.</summary>
internal static class Extents
{
    // Parts smaller than this share of the largest (far islands, mostly) do not widen a country's box.
    private const double SmallestPartOfBox = 0.01;

    /// <summary>The centre of the largest circle that fits into the largest part: a place for a label, always inside.</summary>
    public static GeoPoint InnerPoint(Geometry shape)
    {
        var largest = Parts(shape).MaxBy(static part => part.Area)!;
        var tolerance = Math.Max(largest.EnvelopeInternal.Width, largest.EnvelopeInternal.Height) / 200;
        if (tolerance <= 0) return ToPoint(largest.Coordinate);
        var centroid = largest.Centroid;
        var hull = new MaximumInscribedCircle(largest, tolerance);
        // Where the plain centre lies well within, readers expect the name there.
        var isWellWithin = largest.Contains(centroid) && largest.Boundary.Distance(centroid) > hull.GetRadiusLine().Length / 2;
        return ToPoint(isWellWithin ? centroid.Coordinate : hull.GetCenter().Coordinate);
    }

    /// <summary>The smallest box around the considerable parts, across the 180th meridian where that is narrower.</summary>
    public static GeoBounds Box(Geometry shape)
    {
        var parts = Parts(shape).ToList();
        var least = parts.Max(static part => part.Area) * SmallestPartOfBox;
        return Box(parts.Where(part => part.Area >= least).Select(static part => part.EnvelopeInternal));
    }

    /// <summary>The smallest box around boxes.</summary>
    public static GeoBounds Box(IEnumerable<Envelope> boxes)
    {
        var sorted = boxes.OrderBy(static box => box.MinX).ToList();
        var (south, north) = (sorted.Min(static box => box.MinY), sorted.Max(static box => box.MaxY));
        var east = sorted.Max(static box => box.MaxX);
        var (west, widest, reach) = (sorted[0].MinX, sorted[0].MinX + 360 - east, sorted[0].MaxX);
        foreach (var box in sorted.Skip(1))
        {
            // The widest gap that no part covers is the one to leave outside.
            if (box.MinX - reach > widest) (west, widest, east) = (box.MinX, box.MinX - reach, reach);
            reach = Math.Max(reach, box.MaxX);
        }

        return new GeoBounds(Round(west), Round(south), Round(east), Round(north));
    }

    public static IEnumerable<Polygon> Parts(Geometry shape)
    {
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            if (shape.GetGeometryN(i) is Polygon { IsEmpty: false } part) yield return part;
        }
    }

    /// <summary>Ground in square kilometres, near enough for a radius: each part as flat as at its middle.</summary>
    public static double AreaKm2(Geometry shape)
    {
        const double KmPerDegree = 111.2;
        return Parts(shape).Sum(static part => part.Area * KmPerDegree * KmPerDegree * Math.Cos(double.DegreesToRadians(part.EnvelopeInternal.Centre.Y)));
    }

    private static GeoPoint ToPoint(Coordinate coordinate) => new(Math.Round(coordinate.X, 4), Math.Round(coordinate.Y, 4));

    private static double Round(double degrees) => Math.Round(degrees, 3);
}
