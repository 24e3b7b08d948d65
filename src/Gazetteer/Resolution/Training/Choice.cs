using Gazetteer.Places;

namespace Gazetteer.Resolution.Training;

/// <summary>The candidates of one placed mention, and which of them are right.</summary>
internal sealed class Choice
{
    private readonly bool[] _right;

    public Choice(List<Option> options, GeoPoint gold)
    {
        Options = options;
        _right = [.. options.Select(o => o.Place.Point.DistanceKm(gold) < ResolverTrainer.RightWithinKm)];
    }

    public List<Option> Options { get; }

    /// <summary>Some are right and some are not: else there is nothing to learn.</summary>
    public bool IsInstructive => Array.IndexOf(_right, true) >= 0 && Array.IndexOf(_right, false) >= 0;

    public bool IsRight(Option option) => _right[Options.IndexOf(option)];

    /// <summary>Adds the gradient of the log likelihood of the right candidates.</summary>
    public void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var beliefs = Softmax(weights);
        var right = 0.0;
        for (var i = 0; i < beliefs.Length; i++) right += _right[i] ? beliefs[i] : 0;
        for (var i = 0; i < beliefs.Length; i++)
        {
            var push = (_right[i] ? beliefs[i] / Math.Max(right, 1e-12) : 0) - beliefs[i];
            var signals = Options[i].Signals;
            for (var s = 0; s < signals.Length; s++) gradient[s] += push * signals[s];
        }
    }

    private double[] Softmax(ReadOnlySpan<double> weights)
    {
        var scores = new double[Options.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var signals = Options[i].Signals;
            for (var s = 0; s < signals.Length; s++) scores[i] += weights[s] * signals[s];
        }

        var most = scores.Max();
        var total = 0.0;
        for (var i = 0; i < scores.Length; i++) total += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= total;
        return scores;
    }
}
