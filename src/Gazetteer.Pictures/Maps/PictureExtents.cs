using Gazetteer.Places;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Pictures.Maps;

/// <summary>Boxes around places.</summary>
public static class PictureExtents
{
    private const double Margin = 0.1;
    private const double LeastDegrees = 1.5;

    /// <summary>The box that holds all of these points; the inhabited world when there are none.</summary>
    public static GeoBounds Whole(IEnumerable<GeoPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var all = points.ToArray();
        if (all.Length == 0) return MapExtent.World;
        var (west, east) = Span(all);
        var (south, north) = (all.Min(static p => p.Latitude), all.Max(static p => p.Latitude));
        var (wide, high) = (Math.Max(LeastDegrees - (east - west), (east - west) * Margin) / 2, Math.Max(LeastDegrees - (north - south), (north - south) * Margin) / 2);
        if (east - west + (2 * wide) >= 360) return new GeoBounds(-180, Math.Max(-85, south - high), 180, Math.Min(85, north + high));
        return new GeoBounds(Wrapped(west - wide), Math.Max(-85, south - high), Wrapped(east + wide), Math.Min(85, north + high));
    }

    /// <summary>The box of a place: its bounds where they are known, else its surroundings.</summary>
    public static GeoBounds Around(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        const double KmPerDegree = 111.2;
        const double TownKm = 60;
        if (place.Bounds is { } bounds) return bounds;
        var reach = Math.Max(place.RadiusKm ?? 0, TownKm) / KmPerDegree;
        var wide = reach / Math.Max(0.1, Math.Cos(double.DegreesToRadians(place.Point.Latitude)));
        return new GeoBounds(
            Math.Max(-180, place.Point.Longitude - wide), Math.Max(-85, place.Point.Latitude - reach), Math.Min(180, place.Point.Longitude + wide), Math.Min(85, place.Point.Latitude + reach));
    }

    /// <summary>The longitudes that hold all points, from after the widest gap between them; east may be over 180.</summary>
    private static (double West, double East) Span(GeoPoint[] points)
    {
        var sorted = points.Select(static p => p.Longitude).Order().ToArray();
        var (west, widest) = (sorted[0], sorted[0] + 360 - sorted[^1]);
        var east = sorted[^1];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] - sorted[i - 1] <= widest) continue;
            (west, east, widest) = (sorted[i], sorted[i - 1] + 360, sorted[i] - sorted[i - 1]);
        }

        return (west, east);
    }

    private static double Wrapped(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
