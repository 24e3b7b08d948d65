using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Learning.Chains;

/// <summary>Trains a chain model on documents. Deterministic.</summary>
internal static class ModelTrainer
{
    public static ChainModel Train(IReadOnlyCollection<TrainingDocument> documents, ChainTrainingOptions options)
    {
        var numbers = Number(documents, options.LeastCount);
        var examples = documents.SelectMany(d => d.Examples(numbers)).ToList();
        var parameters = new ChainTrainer(numbers.Count, NameLabels.Count, options).Train(examples);
        var features = numbers.Select(n => (n.Key, parameters.State.AsSpan(n.Value * NameLabels.Count, NameLabels.Count).ToArray()));
        return new ChainModel(CueWeights.Build(features, NameLabels.Count, options.LeastWeight), parameters.Transition).Penalised(options.OutsidePenalty);
    }

    private static Dictionary<ulong, int> Number(IReadOnlyCollection<TrainingDocument> documents, int leastCount)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var feature in documents.SelectMany(static d => d.Features).SelectMany(static f => f)) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var numbers = new Dictionary<ulong, int>();
        foreach (var (feature, _) in counts.Where(c => c.Value >= leastCount).OrderBy(static c => c.Key)) numbers[feature] = numbers.Count;
        return numbers;
    }
}
