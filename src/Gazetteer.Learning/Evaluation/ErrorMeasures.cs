using Gazetteer.Places;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Statistics of distances in kilometres, each null without any distance.</summary>
internal static class ErrorMeasures
{
    /// <summary>Half the Earth's circumference in kilometres, as published evaluations round it.</summary>
    public const double FarthestKm = 20039.0;

    /// <summary>Great-circle distance (haversine), calculated in the order of operations of the reference script, so that figures agree to the last digit.</summary>
    public static double DistanceKm(GeoPoint a, GeoPoint b)
    {
        var (p1, p2) = (Radians(a.Latitude), Radians(b.Latitude));
        var (sinLatitude, sinLongitude) = (Math.Sin((p2 - p1) / 2), Math.Sin(Radians(b.Longitude - a.Longitude) / 2));
        var h = (sinLatitude * sinLatitude) + (Math.Cos(p1) * Math.Cos(p2) * (sinLongitude * sinLongitude));
        return 2 * GeoPoint.EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>The share of distances below a limit.</summary>
    public static double? ShareBelow(List<double> distances, double limit) =>
        distances.Count == 0 ? null : (double)distances.Count(d => d < limit) / distances.Count;

    /// <summary>The mean.</summary>
    public static double? Mean(List<double> distances) => distances.Count == 0 ? null : distances.Sum() / distances.Count;

    /// <summary>The median; the mean of the two middle ones when their number is even.</summary>
    public static double? Median(List<double> distances)
    {
        if (distances.Count == 0) return null;
        var sorted = distances.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Area under the curve of sorted log errors, 0 best to 1 worst (Jurgens et al. 2015).</summary>
    public static double? AreaUnderCurve(List<double> distances)
    {
        if (distances.Count == 0) return null;
        var heights = distances.Order().Select(static d => Math.Log(d + 1) / Math.Log(FarthestKm)).ToList();
        if (heights.Count == 1) return heights[0];
        var area = 0.0;
        for (var i = 0; i + 1 < heights.Count; i++) area += (heights[i] + heights[i + 1]) / 2;
        return area / (heights.Count - 1);
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);
}
