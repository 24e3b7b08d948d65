namespace Gazetteer.Places;

/// <summary>A point on Earth: WGS 84, decimal degrees, always longitude before latitude.</summary>
/// <param name="Longitude">Degrees east of Greenwich, −180 to 180.</param>
/// <param name="Latitude">Degrees north of the equator, −90 to 90.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude)
{
    /// <summary>Mean radius of the Earth in kilometres (IUGG), the sphere on which distances are measured.</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>Whether both coordinates are numbers within their ranges.</summary>
    public bool IsValid => Longitude is >= -180 and <= 180 && Latitude is >= -90 and <= 90;

    /// <summary>Great-circle distance in kilometres (haversine).</summary>
    public double DistanceKm(GeoPoint other)
    {
        var phi1 = double.DegreesToRadians(Latitude);
        var phi2 = double.DegreesToRadians(other.Latitude);
        var sinLatitude = Math.Sin((phi2 - phi1) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var h = (sinLatitude * sinLatitude) + (Math.Cos(phi1) * Math.Cos(phi2) * sinLongitude * sinLongitude);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
