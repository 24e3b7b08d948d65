using System.Collections.Immutable;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>Learns the trees of the last decision from choices that people made.</summary>
/// <remarks>
/// Gradient boosting (Friedman, "Greedy Function Approximation", 2001) of the softmax over a name's candidates with second-order leaves (Chen and Guestrin, 2016) and
/// symmetric trees of depth two (as Prokhorenkova et al., 2018, use them). Deterministic.
/// </remarks>
internal sealed class TreeTrainer
{
    private const int Trees = 300;
    private const double Rate = 0.1;
    private const double Ridge = 3;
    private const double LeastCurvature = 3;
    private const double ChoicesSampled = 0.8;
    private const double SignalsSampled = 0.6;

    /// <summary>Four leaves are in order after few turns; what is left then is less than a model is written with.</summary>
    private const int MostTurns = 30;

    private readonly List<(Choice Choice, int Start, int Count)> _choices = [];
    private readonly List<double> _rightness = [];
    private readonly SignalBins _bins;
    private readonly double[] _scores;
    private readonly double[] _slopes;
    private readonly double[] _curvatures;
    private readonly Random _random = new(20);

    private TreeTrainer(IEnumerable<Choice> choices, ResolverWeights weights)
    {
        var rows = new List<double[]>();
        foreach (var choice in choices)
        {
            var contenders = choice.Group.Contenders().ToList();
            if (contenders.Count < 2 || !contenders.Exists(o => choice.RightnessOf(o) > 0)) continue;
            _choices.Add((choice, rows.Count, contenders.Count));
            foreach (var option in contenders)
            {
                rows.Add(option.Signals);
                _rightness.Add(choice.RightnessOf(option));
            }
        }

        _bins = new SignalBins(rows);
        _scores = [.. rows.Select(r => weights.DecisiveScoreOf(r))];
        _slopes = new double[rows.Count];
        _curvatures = new double[rows.Count];
    }

    /// <summary>Trees that decide between the contenders of each choice.</summary>
    /// <param name="choices">The choices, all signals read.</param>
    /// <param name="weights">What the score starts from: the weights of what the text itself says.</param>
    public static ImmutableArray<DecisionTree> Train(IEnumerable<Choice> choices, ResolverWeights weights)
    {
        var trainer = new TreeTrainer(choices, weights);
        var trees = ImmutableArray.CreateBuilder<DecisionTree>(Trees);
        for (var i = 0; i < Trees; i++)
        {
            if (trainer.Grow() is { } tree) trees.Add(tree);
        }

        return trees.ToImmutable();
    }

    private DecisionTree? Grow()
    {
        var sampled = Differentiate();
        var signals = _bins.Signals.Where(_ => _random.NextDouble() < SignalsSampled).ToList();
        var all = new byte[_scores.Length];
        if (BestSplit(signals, sampled, all, 1) is not { } first) return null;
        _bins.Mark(first, all, 1);
        if (BestSplit(signals, sampled, all, 2) is not { } second) return null;
        _bins.Mark(second, all, 2);
        var leaves = InOrder(LeavesOf(sampled, all), first.Signal, second.Signal);
        for (var row = 0; row < all.Length; row++) _scores[row] += leaves[all[row]];
        return new DecisionTree(first.Signal, _bins.ThresholdOf(first), second.Signal, _bins.ThresholdOf(second), leaves[0], leaves[1], leaves[2], leaves[3]);
    }

    /// <summary>Writes slope and curvature of the log likelihood for each candidate of a sample of choices.</summary>
    /// <returns>The sampled candidates.</returns>
    private List<int> Differentiate()
    {
        var sampled = new List<int>(_scores.Length);
        Span<double> shares = stackalloc double[NameGroup.MostContenders];
        foreach (var (choice, start, count) in _choices)
        {
            if (_random.NextDouble() >= ChoicesSampled) continue;
            var own = shares[..count];
            _scores.AsSpan(start, count).CopyTo(own);
            Softmax.Share(own);
            for (var i = 0; i < count; i++) _curvatures[start + i] = choice.Weight * own[i] * (1 - own[i]);
            Softmax.Push(own, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rightness).Slice(start, count));
            for (var i = 0; i < count; i++) _slopes[start + i] = choice.Weight * own[i];
            for (var i = 0; i < count; i++) sampled.Add(start + i);
        }

        return sampled;
    }

    /// <summary>The split that gains most over the parts into which the candidates are already split.</summary>
    private SignalBins.Split? BestSplit(List<Signal> signals, List<int> rows, byte[] parts, int partCount)
    {
        var (best, bestGain) = ((SignalBins.Split?)null, 1e-6);
        foreach (var signal in signals)
        {
            var (slopes, curvatures) = _bins.Sum(signal, rows, parts, partCount, _slopes, _curvatures);
            for (var bin = 0; bin + 1 < _bins.CountOf(signal); bin++)
            {
                var gain = GainOf(slopes, curvatures, partCount, bin, _bins.CountOf(signal), SignalDirections.Of(signal));
                if (gain > bestGain) (best, bestGain) = (new SignalBins.Split(signal, bin), gain);
            }
        }

        return best;
    }

    private static double GainOf(double[] slopes, double[] curvatures, int partCount, int bin, int bins, int direction)
    {
        var gain = 0.0;
        for (var part = 0; part < partCount; part++)
        {
            var (low, lowCurvature, all, allCurvature) = (0.0, 0.0, 0.0, 0.0);
            for (var b = 0; b < bins; b++)
            {
                var at = (part * SignalBins.Most) + b;
                all += slopes[at];
                allCurvature += curvatures[at];
                if (b > bin) continue;
                low += slopes[at];
                lowCurvature += curvatures[at];
            }

            if (lowCurvature < LeastCurvature || allCurvature - lowCurvature < LeastCurvature) continue;
            var step = ((all - low) / (allCurvature - lowCurvature + Ridge)) - (low / (lowCurvature + Ridge));
            if (step * direction >= 0) gain += Gain(low, lowCurvature) + Gain(all - low, allCurvature - lowCurvature) - Gain(all, allCurvature);
        }

        return gain;
    }

    private static double Gain(double slope, double curvature) => slope * slope / (curvature + Ridge);

    private double[] LeavesOf(List<int> rows, byte[] parts)
    {
        var (slopes, curvatures) = (new double[4], new double[4]);
        foreach (var row in rows)
        {
            slopes[parts[row]] += _slopes[row];
            curvatures[parts[row]] += _curvatures[row];
        }

        return [.. slopes.Select((slope, i) => Rate * slope / (curvatures[i] + Ridge))];
    }

    /// <summary>The leaves, those that run against the direction of a signal drawn together.</summary>
    /// <param name="leaves">Neither, only the first question, only the second, both.</param>
    /// <param name="first">The signal of the first question.</param>
    /// <param name="second">The signal of the second question.</param>
    private static double[] InOrder(double[] leaves, Signal first, Signal second)
    {
        (int Low, int High, int Direction)[] steps = [(0, 1, SignalDirections.Of(first)), (2, 3, SignalDirections.Of(first)), (0, 2, SignalDirections.Of(second)), (1, 3, SignalDirections.Of(second))];
        for (var turn = 0; turn < MostTurns; turn++)
        {
            foreach (var (low, high, direction) in steps)
            {
                if (direction * (leaves[high] - leaves[low]) < 0) leaves[low] = leaves[high] = (leaves[low] + leaves[high]) / 2;
            }
        }

        return leaves;
    }
}
