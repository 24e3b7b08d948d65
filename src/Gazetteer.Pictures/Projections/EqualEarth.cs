namespace Gazetteer.Pictures.Projections;

/// <summary>The Equal Earth projection (Šavrič, Patterson, Jenny, "The Equal Earth map projection", 2018), for the whole world.</summary>
internal sealed class EqualEarth(double centralMeridian) : MapProjection(centralMeridian)
{
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;
    private static readonly double M = Math.Sqrt(3) / 2;

    public override string Name => "Equal Earth";

    public override bool IsWorld => true;

    protected override (double X, double Y) Forward(double lambda, double phi)
    {
        var theta = Math.Asin(M * Math.Sin(phi));
        return (lambda * Math.Cos(theta) / (M * Slope(theta)), Height(theta));
    }

    protected override (double Lambda, double Phi) Inverse(double x, double y)
    {
        var theta = y;
        for (var i = 0; i < 12; i++) theta -= (Height(theta) - y) / Slope(theta);
        return (M * x * Slope(theta) / Math.Cos(theta), Math.Asin(Math.Sin(theta) / M));
    }

    private static double Height(double theta)
    {
        var square = theta * theta;
        var sixth = square * square * square;
        return theta * (A1 + (A2 * square) + (sixth * (A3 + (A4 * square))));
    }

    private static double Slope(double theta)
    {
        var square = theta * theta;
        var sixth = square * square * square;
        return A1 + (3 * A2 * square) + (sixth * ((7 * A3) + (9 * A4 * square)));
    }
}
