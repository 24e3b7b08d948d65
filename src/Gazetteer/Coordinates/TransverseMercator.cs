using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>Transverse Mercator on the WGS 84 ellipsoid, as UTM uses it.</summary>
/// <remarks>
/// Krüger's series in the third flattening to the fourth order (Karney, Transverse Mercator with an accuracy of a few nanometers, 2011, equations 7 to 36): better than a millimetre
/// within a zone and 40° about it. Thread-safe.
/// </remarks>
public static class TransverseMercator
{
    private const double Radius = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double Scale = 0.9996;
    private const double FalseEasting = 500_000;
    private const double FalseNorthing = 10_000_000;
    private const double N = Flattening / (2 - Flattening);

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));
    private static readonly double Rectifying = Radius / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));
    private static readonly double[] Inverse =
    [
        (N / 2) - (2 * N * N / 3) + (37 * N * N * N / 96) - (N * N * N * N / 360),
        (N * N / 48) + (N * N * N / 15) - (437 * N * N * N * N / 1440),
        (17 * N * N * N / 480) - (37 * N * N * N * N / 840),
        4397 * N * N * N * N / 161_280,
    ];

    private static readonly double[] Forward =
    [
        (N / 2) - (2 * N * N / 3) + (5 * N * N * N / 16) + (41 * N * N * N * N / 180),
        (13 * N * N / 48) - (3 * N * N * N / 5) + (557 * N * N * N * N / 1440),
        (61 * N * N * N / 240) - (103 * N * N * N * N / 140),
        49_561 * N * N * N * N / 161_280,
    ];

    /// <summary>The point of a position in a UTM zone.</summary>
    /// <param name="zone">1 to 60.</param>
    /// <param name="isSouth">Whether the northing is counted from 10,000 km south of the equator.</param>
    /// <param name="easting">Metres, with the false easting of 500 km.</param>
    /// <param name="northing">Metres.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such zone.</exception>
    public static GeoPoint ToPoint(int zone, bool isSouth, double easting, double northing)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(zone, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(zone, 60);
        var xi = (northing - (isSouth ? FalseNorthing : 0)) / (Scale * Rectifying);
        var eta = (easting - FalseEasting) / (Scale * Rectifying);
        var (xiPrime, etaPrime) = (xi, eta);
        for (var j = 1; j <= Inverse.Length; j++)
        {
            xiPrime -= Inverse[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            etaPrime -= Inverse[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        var latitude = Math.Atan(GeodeticTangent(Math.Sin(xiPrime) / double.Hypot(Math.Sinh(etaPrime), Math.Cos(xiPrime))));
        var longitude = Math.Atan2(Math.Sinh(etaPrime), Math.Cos(xiPrime));
        var degrees = CentralMeridian(zone) + double.RadiansToDegrees(longitude);
        return new GeoPoint(degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees, double.RadiansToDegrees(latitude));
    }

    /// <summary>The easting and northing of a point in a UTM zone, in metres; the northing of the south is counted from 10,000 km.</summary>
    /// <param name="zone">1 to 60.</param>
    /// <param name="point">The point, within some 40° of the zone's middle.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such zone.</exception>
    public static (double Easting, double Northing) FromPoint(int zone, GeoPoint point)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(zone, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(zone, 60);
        var lambda = double.DegreesToRadians(point.Longitude - CentralMeridian(zone));
        var tau = ConformalTangent(Math.Tan(double.DegreesToRadians(point.Latitude)));
        var xiPrime = Math.Atan2(tau, Math.Cos(lambda));
        var etaPrime = Math.Asinh(Math.Sin(lambda) / double.Hypot(tau, Math.Cos(lambda)));
        var (xi, eta) = (xiPrime, etaPrime);
        for (var j = 1; j <= Forward.Length; j++)
        {
            xi += Forward[j - 1] * Math.Sin(2 * j * xiPrime) * Math.Cosh(2 * j * etaPrime);
            eta += Forward[j - 1] * Math.Cos(2 * j * xiPrime) * Math.Sinh(2 * j * etaPrime);
        }

        return (FalseEasting + (Scale * Rectifying * eta), (point.Latitude < 0 ? FalseNorthing : 0) + (Scale * Rectifying * xi));
    }

    private static double CentralMeridian(int zone) => (6 * zone) - 183;

    private static double ConformalTangent(double tangent)
    {
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / double.Hypot(1, tangent)));
        return (tangent * double.Hypot(1, sigma)) - (sigma * double.Hypot(1, tangent));
    }

    /// <summary>Newton's method on <see cref="ConformalTangent"/>; three steps reach the last bit.</summary>
    private static double GeodeticTangent(double conformal)
    {
        var tangent = conformal;
        for (var step = 0; step < 5; step++)
        {
            var reached = ConformalTangent(tangent);
            var slope = (1 + ((1 - (Eccentricity * Eccentricity)) * tangent * tangent)) / ((1 - (Eccentricity * Eccentricity)) * double.Hypot(1, reached) * double.Hypot(1, tangent));
            tangent += (conformal - reached) * slope;
        }

        return tangent;
    }
}
