using Gazetteer.Places;

namespace Gazetteer.Resolution.Candidates;

/// <summary>A point on the unit sphere, so that the distance of two costs three multiplications and an arc cosine.</summary>
internal readonly record struct UnitVector(double X, double Y, double Z)
{
    public static UnitVector Of(GeoPoint point)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        return new UnitVector(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    /// <summary>Cosine of the angle between the two: greater is nearer.</summary>
    public double Dot(UnitVector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>The great-circle distance that a cosine stands for, in kilometres.</summary>
    public static double DistanceKm(double cosine) => GeoPoint.EarthRadiusKm * Math.Acos(Math.Clamp(cosine, -1, 1));
}
