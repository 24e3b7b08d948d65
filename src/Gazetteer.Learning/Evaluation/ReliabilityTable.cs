using System.Collections.Immutable;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Checks whether confidences are what they claim: among mentions of confidence .9, nine in ten should be right.</summary>
public static class ReliabilityTable
{
    /// <summary>Sorts judged mentions into ten bins of equal width; empty bins are left out.</summary>
    /// <param name="judged">Each mention's confidence, 0 to 1, and whether its place was right.</param>
    public static ImmutableArray<ReliabilityBin> Of(IEnumerable<(double Confidence, bool IsRight)> judged) =>
    [
        .. judged.GroupBy(static m => Math.Clamp((int)(m.Confidence * 10), 0, 9)).OrderBy(static g => g.Key)
            .Select(static g => new ReliabilityBin(g.Key / 10.0, (g.Key + 1) / 10.0, g.Count(), g.Average(static m => m.Confidence), g.Average(static m => m.IsRight ? 1.0 : 0.0))),
    ];

    /// <summary>The bins as lines of text.</summary>
    public static string Format(ImmutableArray<ReliabilityBin> bins) => string.Join(
        '\n',
        bins.Select(static b => $"confidence {b.From:F1}–{b.To:F1}  mentions {b.Count,6}  mean {b.MeanConfidence:F3}  right {b.Accuracy:F3}").Prepend("reliability"));
}
