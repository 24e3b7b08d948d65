using Gazetteer.Places;

namespace Gazetteer.Scene.Maps;

/// <summary>Chooses the part of the world that a map of mentions opens on.</summary>
/// <remarks>
/// The box holds the places that make up nine tenths of the mentions in each direction, so that one mention of a far country does not shrink a
/// region to a speck. Longitudes are counted from the widest gap without mentions, so a box may cross the 180th meridian.
/// </remarks>
public static class MapExtent
{
    private const double LeftOutAtEachEnd = 0.05;
    private const double Margin = 0.08;
    private const double MinDegrees = 1.5;
    private const int FewestToTrim = 12;

    /// <summary>The whole inhabited world, shown when nothing is mentioned.</summary>
    public static GeoBounds World { get; } = new(-170, -56, 180, 75);

    /// <summary>The box for these places and how often each counts.</summary>
    public static GeoBounds Of(IReadOnlyCollection<(GeoPoint Point, int Weight)> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Count == 0) return World;
        var start = AfterWidestGap(places.Select(static p => p.Point.Longitude));
        var (west, east) = Middle(places.Select(p => (Unwrap(p.Point.Longitude, start), p.Weight)), places.Count);
        var (south, north) = Middle(places.Select(static p => (p.Point.Latitude, p.Weight)), places.Count);
        (west, east) = Padded(west, east);
        (south, north) = Padded(south, north);
        if (east - west >= 360) (west, east) = (-180, 180);
        return new GeoBounds(Wrap(west), Math.Max(-85, south), Wrap(east), Math.Min(85, north));
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

    private static (double Low, double High) Middle(IEnumerable<(double Value, int Weight)> values, int count)
    {
        var sorted = values.OrderBy(static v => v.Value).ToArray();
        if (count < FewestToTrim) return (sorted[0].Value, sorted[^1].Value);
        var leftOut = LeftOutAtEachEnd * sorted.Sum(static v => (double)v.Weight);
        return (Quantile(sorted, leftOut), Quantile(sorted.AsEnumerable().Reverse(), leftOut));
    }

    private static double Quantile(IEnumerable<(double Value, int Weight)> sorted, double leftOut)
    {
        var sum = 0d;
        var last = 0d;
        foreach (var (value, weight) in sorted)
        {
            last = value;
            sum += weight;
            if (sum > leftOut) break;
        }

        return last;
    }

    private static (double Low, double High) Padded(double low, double high)
    {
        var pad = Math.Max((high - low) * Margin, (MinDegrees - (high - low)) / 2);
        return (low - pad, high + pad);
    }

    private static double Unwrap(double longitude, double start) => longitude < start ? longitude + 360 : longitude;

    private static double Wrap(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
