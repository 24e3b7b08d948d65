namespace Gazetteer.Pictures.Projections;

/// <summary>The cylindrical equal-area projection (Snyder 1987, p. 76), for lands along the equator.</summary>
internal sealed class CylindricalEqualArea(double centralMeridian, double standardParallel) : MapProjection(centralMeridian)
{
    private readonly double _squeeze = Math.Cos(double.DegreesToRadians(standardParallel));

    public override string Name => "cylindrical equal-area";

    protected override (double X, double Y) Forward(double lambda, double phi) => (lambda * _squeeze, Math.Sin(phi) / _squeeze);

    protected override (double Lambda, double Phi) Inverse(double x, double y) => (x / _squeeze, Math.Asin(y * _squeeze));
}
