using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>Learns the weights of the signals, by which beliefs settle, from choices that people made.</summary>
/// <remarks>
/// A conditional logit (softmax over the candidates of each name, and over the possibility that it is none of them), fitted by Adam with a Gaussian prior around
/// common sense: signals that the data say little about keep a sensible weight, and those that no corpus shows keep just that. Deterministic.
/// </remarks>
internal sealed class WeightTrainer(ResolverWeights prior)
{
    private const int Steps = 120;
    private const double LearningRate = 0.03;
    private const double PriorPrecision = 4.0;

    /// <summary>Fits weights, starting from the given ones and staying near the prior; confidence stays as it is.</summary>
    public ResolverWeights Fit(IReadOnlyList<Choice> choices, ResolverWeights from)
    {
        double[] weights = [.. from.All, from.NoneOfThese];
        double[] centre = [.. prior.All, prior.NoneOfThese];
        var rows = choices.Select(static c => new SparseChoice(c)).ToList();
        var optimiser = new Adam(weights.Length, LearningRate);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var row in rows) row.AddGradient(weights, gradient);
            for (var i = 0; i < gradient.Length; i++) gradient[i] = ResolverWeights.IsWeighed(i) ? gradient[i] - (PriorPrecision * (weights[i] - centre[i])) : 0;
            optimiser.Ascend(weights, gradient);
            KeepDirections(weights);
        }

        return new ResolverWeights(weights.AsSpan(..^1), weights[^1], from.ConfidenceScale, from.ConfidenceBias);
    }

    /// <summary>Takes back what a step turned over.</summary>
    private static void KeepDirections(double[] weights)
    {
        for (var i = 0; i < ResolverWeights.SignalCount; i++)
        {
            if (SignalDirections.Of((Signal)i) is not 0 and var direction && direction * weights[i] < 0) weights[i] = 0;
        }
    }

    /// <summary>A choice's signals without the noughts, which most are.</summary>
    private sealed class SparseChoice
    {
        private readonly (int Signal, double Value)[][] _candidates;
        private readonly double[] _rightness;
        private readonly double[] _shares;
        private readonly double _weight;

        public SparseChoice(Choice choice)
        {
            _weight = choice.Weight;
            _candidates = [.. choice.Group.Options.Select(static o => o.Signals.Select(static (value, signal) => (signal, value)).Where(static s => s.value != 0).ToArray())];
            double[] rightness = [.. choice.Group.Options.Select(choice.RightnessOf)];
            _rightness = [.. rightness, rightness.Max() > 0 ? 0 : 1];
            _shares = new double[_rightness.Length];
        }

        public void AddGradient(double[] weights, double[] gradient)
        {
            for (var i = 0; i < _candidates.Length; i++)
            {
                var score = 0.0;
                foreach (var (signal, value) in _candidates[i]) score += weights[signal] * value;
                _shares[i] = score;
            }

            _shares[^1] = weights[^1];
            Softmax.Share(_shares);
            Softmax.Push(_shares, _rightness);
            for (var i = 0; i < _candidates.Length; i++)
            {
                foreach (var (signal, value) in _candidates[i]) gradient[signal] += _weight * _shares[i] * value;
            }

            gradient[^1] += _weight * _shares[^1];
        }
    }
}
