using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>The values of each signal in at most 32 bins of about equal size, so that a split is found by sums over bins.</summary>
internal sealed class SignalBins
{
    public const int Most = 32;

    private readonly double[][] _upper;
    private readonly byte[][] _binOf;

    public SignalBins(List<double[]> rows)
    {
        _upper = new double[ResolverWeights.SignalCount][];
        _binOf = new byte[ResolverWeights.SignalCount][];
        foreach (var signal in Enum.GetValues<Signal>())
        {
            var values = rows.ConvertAll(r => r[(int)signal]);
            var upper = ResolverWeights.IsLearned((int)signal) ? BordersOf(values) : [];
            _upper[(int)signal] = upper;
            _binOf[(int)signal] = upper.Length == 0 ? [] : [.. values.Select(v => BinOf(upper, v))];
        }

        Signals = [.. Enum.GetValues<Signal>().Where(s => _upper[(int)s].Length > 0)];
    }

    /// <summary>The signals that differ from candidate to candidate.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>Number of bins of a signal.</summary>
    public int CountOf(Signal signal) => _upper[(int)signal].Length + 1;

    public double ThresholdOf(Split split) => _upper[(int)split.Signal][split.Bin];

    /// <summary>Sums slopes and curvatures by part and bin.</summary>
    public (double[] Slopes, double[] Curvatures) Sum(Signal signal, List<int> rows, byte[] parts, int partCount, double[] slopes, double[] curvatures)
    {
        var (sums, curves) = (new double[partCount * Most], new double[partCount * Most]);
        var bins = _binOf[(int)signal];
        foreach (var row in rows)
        {
            var at = (parts[row] * Most) + bins[row];
            sums[at] += slopes[row];
            curves[at] += curvatures[row];
        }

        return (sums, curves);
    }

    /// <summary>Adds a bit to the part of every row above the split.</summary>
    public void Mark(Split split, byte[] parts, byte bit)
    {
        var bins = _binOf[(int)split.Signal];
        for (var row = 0; row < parts.Length; row++)
        {
            if (bins[row] > split.Bin) parts[row] |= bit;
        }
    }

    /// <summary>Borders halfway between values: each distinct value where they are few, quantiles of the values but nought where they are many.</summary>
    private static double[] BordersOf(List<double> values)
    {
        var distinct = values.Distinct().Order().ToArray();
        if (distinct.Length > Most)
        {
            var sorted = values.Where(static v => v != 0).Order().ToArray();
            distinct = [.. Enumerable.Range(0, Most - 1).Select(i => sorted[(int)((long)i * (sorted.Length - 1) / (Most - 2))]).Append(0).Distinct().Order()];
        }

        return [.. distinct.Zip(distinct.Skip(1), static (a, b) => Math.Round((a + b) / 2, 6)).Distinct()];
    }

    private static byte BinOf(double[] upper, double value)
    {
        var at = Array.BinarySearch(upper, value);
        return (byte)(at >= 0 ? at : ~at);
    }

    /// <summary>A question: is the signal's value above this bin's border?</summary>
    internal readonly record struct Split(Signal Signal, int Bin);
}
