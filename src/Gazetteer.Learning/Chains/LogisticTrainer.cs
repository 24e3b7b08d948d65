using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Learning.Chains;

/// <summary>Trains a multinomial logistic regression over hashed features by AdaGrad with L2 regularisation, hidden features and averaging. Deterministic.</summary>
internal sealed class LogisticTrainer(int classes, LogisticOptions options)
{
    /// <summary>Weights from examples: the features and the right class of each.</summary>
    public CueWeights Train(IReadOnlyList<(ulong[] Features, int Class)> examples)
    {
        var numbers = Number(examples);
        var numbered = examples.Select(e => (Features: e.Features.Select(f => numbers.GetValueOrDefault(f, -1)).Where(static n => n >= 0).ToArray(), e.Class)).ToArray();
        var (weights, squares, sums) = (new float[numbers.Count * classes], new float[numbers.Count * classes], new float[numbers.Count * classes]);
        var random = new Random(20_261_125);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(numbered);
            foreach (var (features, right) in numbered) Learn([.. features.Where(_ => random.NextSingle() >= options.Dropout)], right, weights, squares);
            if (epoch < options.Epochs / 2) continue;
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[i];
        }

        var scale = (1 - options.Dropout) / (options.Epochs - (options.Epochs / 2));
        return CueWeights.Build(numbers.Select(n => (n.Key, sums.Skip(n.Value * classes).Take(classes).Select(w => w * scale).ToArray())), classes, options.LeastWeight);
    }

    private Dictionary<ulong, int> Number(IReadOnlyList<(ulong[] Features, int Class)> examples)
    {
        var numbers = new Dictionary<ulong, int>();
        foreach (var feature in examples.SelectMany(static e => e.Features).CountBy(static f => f).Where(c => c.Value >= options.LeastCount).Select(static c => c.Key).Order())
            numbers[feature] = numbers.Count;
        return numbers;
    }

    private void Learn(int[] features, int right, float[] weights, float[] squares)
    {
        Span<float> scores = stackalloc float[classes];
        scores.Clear();
        foreach (var feature in features)
        {
            for (var c = 0; c < classes; c++) scores[c] += weights[(feature * classes) + c];
        }

        Normalise(scores);
        for (var c = 0; c < classes; c++)
        {
            foreach (var feature in features)
            {
                var at = (feature * classes) + c;
                var gradient = (c == right ? 1 : 0) - scores[c] - (options.L2 * weights[at]);
                squares[at] += gradient * gradient;
                weights[at] += options.Rate * gradient / (MathF.Sqrt(squares[at]) + 1e-4f);
            }
        }
    }

    /// <summary>Turns scores into probabilities.</summary>
    private static void Normalise(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var total = 0f;
        foreach (ref var score in scores) total += score = MathF.Exp(score - most);
        foreach (ref var score in scores) score /= total;
    }
}
