namespace Gazetteer.Pictures.Projections;

/// <summary>Mercator's projection (Snyder, "Map Projections: A Working Manual", 1987, p. 41): directions are true, areas grow towards the poles.</summary>
internal sealed class Mercator(double centralMeridian) : MapProjection(centralMeridian)
{
    private const double MostLatitude = 1.4844222297453324;

    public override string Name => "Mercator";

    public override bool IsEqualArea => false;

    protected override (double X, double Y) Forward(double lambda, double phi) =>
        (lambda, Math.Log(Math.Tan((Math.PI / 4) + (Math.Clamp(phi, -MostLatitude, MostLatitude) / 2))));

    protected override (double Lambda, double Phi) Inverse(double x, double y) => (x, (2 * Math.Atan(Math.Exp(y))) - (Math.PI / 2));
}
