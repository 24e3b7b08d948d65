namespace Gazetteer.Learning.Resolving;

/// <summary>Adaptive moments (Kingma and Ba, 2015), for ascent.</summary>
internal sealed class Adam(int size, double rate)
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.999;
    private readonly double[] _mean = new double[size];
    private readonly double[] _variance = new double[size];
    private int _step;

    public void Ascend(Span<double> weights, ReadOnlySpan<double> gradient)
    {
        _step++;
        for (var i = 0; i < weights.Length; i++)
        {
            _mean[i] = (Beta1 * _mean[i]) + ((1 - Beta1) * gradient[i]);
            _variance[i] = (Beta2 * _variance[i]) + ((1 - Beta2) * gradient[i] * gradient[i]);
            var mean = _mean[i] / (1 - Math.Pow(Beta1, _step));
            var variance = _variance[i] / (1 - Math.Pow(Beta2, _step));
            weights[i] += rate * mean / (Math.Sqrt(variance) + 1e-8);
        }
    }
}
