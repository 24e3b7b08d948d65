using Gazetteer.Places;

namespace Gazetteer.Resolution.Training;

/// <summary>The candidates of one placed mention, and which of them are right.</summary>
internal sealed class Choice
{
    private readonly bool[] _right;

    public Choice(NameGroup group, GeoPoint gold)
    {
        Group = group;
        _right = [.. group.Options.Select(o => o.Place.Point.DistanceKm(gold) < ResolverTrainer.RightWithinKm)];
    }

    public NameGroup Group { get; }

    public bool IsRight(Option option) => _right[Group.Options.IndexOf(option)];

    /// <summary>Adds the gradient of the log likelihood of the right candidates, or of none of them where none is right.</summary>
    /// <param name="weights">One for each signal, and behind them the score of none of these.</param>
    /// <param name="gradient">As long as the weights.</param>
    public void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var beliefs = Softmax(weights);
        var none = beliefs.Length - 1;
        var noneIsRight = Array.IndexOf(_right, true) < 0;
        var right = noneIsRight ? beliefs[none] : 0.0;
        for (var i = 0; i < none; i++) right += _right[i] ? beliefs[i] : 0;
        for (var i = 0; i < none; i++)
        {
            var push = (_right[i] ? beliefs[i] / Math.Max(right, 1e-12) : 0) - beliefs[i];
            var signals = Group.Options[i].Signals;
            for (var s = 0; s < signals.Length; s++) gradient[s] += push * signals[s];
        }

        gradient[^1] += (noneIsRight ? 1 : 0) - beliefs[none];
    }

    private double[] Softmax(ReadOnlySpan<double> weights)
    {
        var scores = new double[Group.Options.Count + 1];
        for (var i = 0; i < Group.Options.Count; i++)
        {
            var signals = Group.Options[i].Signals;
            for (var s = 0; s < signals.Length; s++) scores[i] += weights[s] * signals[s];
        }

        scores[^1] = weights[^1];
        var most = scores.Max();
        var total = 0.0;
        for (var i = 0; i < scores.Length; i++) total += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= total;
        return scores;
    }
}
