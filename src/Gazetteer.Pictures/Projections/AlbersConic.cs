namespace Gazetteer.Pictures.Projections;

/// <summary>Albers' conic equal-area projection (Snyder 1987, p. 98), for regions of middle latitudes.</summary>
internal sealed class AlbersConic : MapProjection
{
    private readonly double _n;
    private readonly double _c;
    private readonly double _rho0;

    /// <param name="centralMeridian">Degrees.</param>
    /// <param name="south">Southern standard parallel, in degrees.</param>
    /// <param name="north">Northern standard parallel; not the opposite of the southern.</param>
    public AlbersConic(double centralMeridian, double south, double north)
        : base(centralMeridian)
    {
        var (first, second) = (double.DegreesToRadians(south), double.DegreesToRadians(north));
        _n = (Math.Sin(first) + Math.Sin(second)) / 2;
        _c = Math.Pow(Math.Cos(first), 2) + (2 * _n * Math.Sin(first));
        _rho0 = Rho((first + second) / 2);
    }

    public override string Name => "Albers equal-area conic";

    protected override (double X, double Y) Forward(double lambda, double phi)
    {
        var (rho, theta) = (Rho(phi), _n * lambda);
        return (rho * Math.Sin(theta), _rho0 - (rho * Math.Cos(theta)));
    }

    protected override (double Lambda, double Phi) Inverse(double x, double y)
    {
        var sign = Math.Sign(_n);
        var rho = sign * double.Hypot(x, _rho0 - y);
        var theta = Math.Atan2(sign * x, sign * (_rho0 - y));
        return (theta / _n, Math.Asin((_c - (rho * rho * _n * _n)) / (2 * _n)));
    }

    private double Rho(double phi) => Math.Sqrt(Math.Max(0, _c - (2 * _n * Math.Sin(phi)))) / _n;
}
