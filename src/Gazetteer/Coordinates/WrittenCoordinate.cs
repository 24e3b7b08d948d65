using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>A position as somebody wrote it.</summary>
/// <param name="Point">Where it is, WGS 84.</param>
/// <param name="UncertaintyMetres">How far the true position may lie from it, since numbers are written to so many digits: half a unit of the last digit in both directions.</param>
/// <param name="Form">How it was written.</param>
/// <param name="IsOrderGuessed">Whether nothing tells which of the two numbers is the latitude, which then is taken to come first.</param>
public readonly record struct WrittenCoordinate(GeoPoint Point, double UncertaintyMetres, CoordinateForm Form, bool IsOrderGuessed)
{
    private const double MetresPerDegree = 111_195;

    /// <summary>The uncertainty of numbers that are written to a unit of so many degrees.</summary>
    internal static double UncertaintyOf(GeoPoint point, double latitudeUnit, double longitudeUnit) =>
        MetresPerDegree / 2 * double.Hypot(latitudeUnit, longitudeUnit * Math.Cos(double.DegreesToRadians(point.Latitude)));
}
