using Gazetteer.Places;

namespace Gazetteer.Indexing.Spatial;

/// <summary>Squared half chords between a point and boxes of longitude and latitude: they order as distances on the sphere do, and cost less.</summary>
/// <remarks>After the geometry of V. Agafonkin's geokdbush (ISC): the meridian edge nearest to the point, and the highest point of the great circle towards it.</remarks>
internal readonly struct SphericalDistance(GeoPoint point)
{
    private readonly double _cosLatitude = Math.Cos(double.DegreesToRadians(point.Latitude));

    /// <summary>Kilometres for a squared half chord.</summary>
    public static double ToKm(double haversine) => 2 * GeoPoint.EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));

    public double To(double longitude, double latitude) => Partial(Haversine(longitude - point.Longitude), latitude);

    /// <summary>No point of the box is nearer than this.</summary>
    public double To(in GeoBounds box)
    {
        if (point.Longitude >= box.West && point.Longitude <= box.East)
        {
            if (point.Latitude < box.South) return Haversine(point.Latitude - box.South);
            return point.Latitude > box.North ? Haversine(point.Latitude - box.North) : 0;
        }

        var longitude = Math.Min(Haversine(point.Longitude - box.West), Haversine(point.Longitude - box.East));
        var vertex = VertexLatitude(longitude);
        var nearest = Math.Min(Partial(longitude, box.South), Partial(longitude, box.North));
        return vertex > box.South && vertex < box.North ? Math.Min(nearest, Partial(longitude, vertex)) : nearest;
    }

    private static double Haversine(double degrees)
    {
        var sine = Math.Sin(double.DegreesToRadians(degrees) / 2);
        return sine * sine;
    }

    private double Partial(double longitude, double latitude) =>
        (_cosLatitude * Math.Cos(double.DegreesToRadians(latitude)) * longitude) + Haversine(point.Latitude - latitude);

    private double VertexLatitude(double longitude)
    {
        var cosine = 1 - (2 * longitude);
        if (cosine <= 0) return point.Latitude > 0 ? 90 : -90;
        return double.RadiansToDegrees(Math.Atan(Math.Tan(double.DegreesToRadians(point.Latitude)) / cosine));
    }
}
