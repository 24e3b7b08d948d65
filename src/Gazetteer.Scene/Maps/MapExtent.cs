using Gazetteer.Places;

namespace Gazetteer.Scene.Maps;

/// <summary>Chooses the part of the world that a map of mentions opens on.</summary>
/// <remarks>
/// From the middle of the mentions (the median in each direction) outwards, the box takes in places until it holds most of the mentions, so
/// that a few of far countries do not shrink a region to a speck. Longitudes are counted from the widest gap without mentions, so a box may
/// cross the 180th meridian.
/// </remarks>
public static class MapExtent
{
    private const double ShareHeld = 0.75;
    private const double UsualMargin = 0.08;
    private const double MinDegrees = 1.5;
    private const int FewestToLeaveOut = 12;

    /// <summary>The whole inhabited world, shown when nothing is mentioned.</summary>
    public static GeoBounds World { get; } = new(-170, -56, 180, 75);

    /// <summary>The box for these places and how often each counts.</summary>
    public static GeoBounds Of(IReadOnlyCollection<(GeoPoint Point, int Weight)> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Around(places, places.Count < FewestToLeaveOut ? All : Nearest, UsualMargin);
    }

    /// <summary>The box that holds all of these points, whatever lies between them.</summary>
    /// <param name="points">The points.</param>
    /// <param name="margin">Room on each side, as a share of the box.</param>
    public static GeoBounds Whole(IEnumerable<GeoPoint> points, double margin = UsualMargin)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        return Around([.. points.Select(static p => (p, 1))], All, margin);
    }

    /// <summary>The box of a place: its bounds where they are known, else its surroundings.</summary>
    public static GeoBounds OfPlace(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        const double KmPerDegree = 111.2;
        const double TownKm = 60;
        if (place.Bounds is { } bounds) return bounds;
        var reach = Math.Max(place.RadiusKm ?? 0, TownKm) / KmPerDegree;
        var wide = reach / Math.Max(0.1, Math.Cos(double.DegreesToRadians(place.Point.Latitude)));
        var (longitude, latitude) = (place.Point.Longitude, place.Point.Latitude);
        return new GeoBounds(Wrap(longitude - wide), Math.Max(-85, latitude - reach), Wrap(longitude + wide), Math.Min(85, latitude + reach));
    }

    private static GeoBounds Around(IReadOnlyCollection<(GeoPoint Point, int Weight)> places, Func<(GeoPoint Point, int Weight)[], GeoPoint[]> hold, double margin)
    {
        if (places.Count == 0) return World;
        var start = AfterWidestGap(places.Select(static p => p.Point.Longitude));
        var held = hold([.. places.Select(p => (p.Point with { Longitude = Unwrap(p.Point.Longitude, start) }, p.Weight))]);
        var (west, east) = Padded(held.Min(static p => p.Longitude), held.Max(static p => p.Longitude), margin);
        var (south, north) = Padded(held.Min(static p => p.Latitude), held.Max(static p => p.Latitude), margin);
        if (east - west >= 360) (west, east) = (-180, 180);
        return new GeoBounds(Wrap(west), Math.Max(-85, south), Wrap(east), Math.Min(85, north));
    }

    private static GeoPoint[] All((GeoPoint Point, int Weight)[] places) => [.. places.Select(static p => p.Point)];

    private static GeoPoint[] Nearest((GeoPoint Point, int Weight)[] places)
    {
        var middle = new GeoPoint(Median(places.Select(static p => (p.Point.Longitude, p.Weight))), Median(places.Select(static p => (p.Point.Latitude, p.Weight))));
        var wanted = ShareHeld * places.Sum(static p => (double)p.Weight);
        var held = new List<GeoPoint>();
        foreach (var (point, weight) in places.OrderBy(p => p.Point.DistanceKm(middle)))
        {
            if (wanted <= 0) break;
            held.Add(point);
            wanted -= weight;
        }

        return [.. held];
    }

    private static double Median(IEnumerable<(double Value, int Weight)> values)
    {
        var sorted = values.OrderBy(static v => v.Value).ToArray();
        var half = sorted.Sum(static v => (double)v.Weight) / 2;
        return sorted.First(v => (half -= v.Weight) <= 0).Value;
    }

    private static double AfterWidestGap(IEnumerable<double> longitudes)
    {
        var sorted = longitudes.Order().ToArray();
        var start = sorted[0];
        var widest = sorted[0] + 360 - sorted[^1];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] - sorted[i - 1] <= widest) continue;
            widest = sorted[i] - sorted[i - 1];
            start = sorted[i];
        }

        return start;
    }

    private static (double Low, double High) Padded(double low, double high, double margin)
    {
        var pad = Math.Max((high - low) * margin, (MinDegrees - (high - low)) / 2);
        return (low - pad, high + pad);
    }

    private static double Unwrap(double longitude, double start) => longitude < start ? longitude + 360 : longitude;

    private static double Wrap(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
