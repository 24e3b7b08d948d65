namespace Gazetteer.Pictures.Projections;

/// <summary>Lambert's azimuthal equal-area projection (Snyder 1987, p. 182), for continents and for the lands around a pole.</summary>
internal sealed class AzimuthalEqualArea(double centralMeridian, double centralLatitude) : MapProjection(centralMeridian)
{
    private readonly double _sin = Math.Sin(double.DegreesToRadians(centralLatitude));
    private readonly double _cos = Math.Cos(double.DegreesToRadians(centralLatitude));

    public override string Name => "Lambert azimuthal equal-area";

    protected override (double X, double Y) Forward(double lambda, double phi)
    {
        // The point opposite to the middle would be a circle: what is near it stays near that circle.
        var k = Math.Sqrt(2 / Math.Max(1e-6, 1 + (_sin * Math.Sin(phi)) + (_cos * Math.Cos(phi) * Math.Cos(lambda))));
        return (k * Math.Cos(phi) * Math.Sin(lambda), k * ((_cos * Math.Sin(phi)) - (_sin * Math.Cos(phi) * Math.Cos(lambda))));
    }

    protected override (double Lambda, double Phi) Inverse(double x, double y)
    {
        var rho = double.Hypot(x, y);
        if (rho > 2) return (double.NaN, double.NaN);
        if (rho < 1e-12) return (0, Math.Asin(_sin));
        var c = 2 * Math.Asin(rho / 2);
        var phi = Math.Asin(Math.Clamp((Math.Cos(c) * _sin) + (y * Math.Sin(c) * _cos / rho), -1, 1));
        return (Math.Atan2(x * Math.Sin(c), (rho * _cos * Math.Cos(c)) - (y * _sin * Math.Sin(c))), phi);
    }
}
