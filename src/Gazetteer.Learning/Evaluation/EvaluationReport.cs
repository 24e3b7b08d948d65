using System.Collections.Immutable;
using Gazetteer.Recognition.Kinds;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Everything that an evaluation measured.</summary>
public sealed record EvaluationReport
{
    /// <summary>Gold documents.</summary>
    public required int Documents { get; init; }

    /// <summary>Gold documents that have predictions.</summary>
    public required int DocumentsInPredictions { get; init; }

    /// <summary>Gold toponyms that count.</summary>
    public required int Gold { get; init; }

    /// <summary>Those with coordinates.</summary>
    public required int GoldWithCoordinates { get; init; }

    /// <summary>Gold toponyms left out.</summary>
    public required int GoldIgnored { get; init; }

    /// <summary>Predicted toponyms.</summary>
    public required int Predicted { get; init; }

    /// <summary>What is odd about the predictions, with how often: spans outside the text, words that differ.</summary>
    public required ImmutableArray<(string Name, int Count)> Warnings { get; init; }

    /// <summary>Recognition with equal spans.</summary>
    public required PrecisionRecall Exact { get; init; }

    /// <summary>Recognition with overlapping spans, one to one.</summary>
    public required PrecisionRecall Overlap { get; init; }

    /// <summary>Resolution of what was recognised.</summary>
    public required ResolutionScore Resolution { get; init; }

    /// <summary>Recognised and placed within the limit.</summary>
    public required PrecisionRecall EndToEnd { get; init; }

    /// <summary>Figures by type of gold, most frequent first.</summary>
    public required ImmutableArray<TypeScore> ByType { get; init; }

    /// <summary>How often each kind of mention in gold was given each kind, among mentions recognised with equal spans whose kinds both sides say.</summary>
    public required ImmutableArray<KindCount> Kinds { get; init; }

    /// <summary>How right predictions of each confidence are, end to end; empty where predictions say no confidence.</summary>
    public required ImmutableArray<ReliabilityBin> Reliability { get; init; }

    /// <summary>Everything that went wrong, in the order of the documents.</summary>
    public required ImmutableArray<EvaluationError> Errors { get; init; }

    /// <summary>The options that it was measured with.</summary>
    public required EvaluationOptions Options { get; init; }

    /// <summary>The words that most often went wrong in one way.</summary>
    public ImmutableArray<(string Text, int Count)> MostFrequent(ErrorClass errorClass, int count) =>
    [
        .. Errors.Where(e => e.Class == errorClass).GroupBy(static e => e.Text, StringComparer.Ordinal)
            .Select(static g => (g.Key, g.Count())).OrderByDescending(static g => g.Item2).Take(count),
    ];
}
