using Gazetteer.Places;

namespace Gazetteer.Regions.Geometry;

/// <summary>The points where <c>East · longitude + North · latitude</c> is not less than <c>Least</c>.</summary>
/// <param name="East">Share of longitude.</param>
/// <param name="North">Share of latitude.</param>
/// <param name="Least">Where the edge lies.</param>
internal readonly record struct HalfPlane(double East, double North, double Least)
{
    /// <summary>Whether a point belongs to it.</summary>
    public bool Contains(GeoPoint point) => Depth(point) >= 0;

    /// <summary>What of a ring lies in it; pieces that fall apart stay joined along the edge (Sutherland and Hodgman, 1974).</summary>
    public GeoPoint[] Cut(ReadOnlySpan<GeoPoint> ring)
    {
        var kept = new List<GeoPoint>(ring.Length);
        for (var i = 1; i < ring.Length; i++)
        {
            var (from, to) = (Depth(ring[i - 1]), Depth(ring[i]));
            if (from >= 0 && kept.Count == 0) kept.Add(ring[i - 1]);
            if (from >= 0 != to >= 0) kept.Add(Between(ring[i - 1], ring[i], from / (from - to)));
            if (to >= 0) kept.Add(ring[i]);
        }

        if (kept.Count > 0 && kept[0] != kept[^1]) kept.Add(kept[0]);
        return kept.Count >= 4 ? [.. kept] : [];
    }

    private double Depth(GeoPoint point) => (East * point.Longitude) + (North * point.Latitude) - Least;

    private static GeoPoint Between(GeoPoint a, GeoPoint b, double share) =>
        new(Math.Round(a.Longitude + (share * (b.Longitude - a.Longitude)), 5), Math.Round(a.Latitude + (share * (b.Latitude - a.Latitude)), 5));
}
