using System.Collections.Immutable;
using System.Text;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Prints a report as lines that a reviewer can paste, in the words of the reference script.</summary>
public static class EvaluationTable
{
    /// <summary>The report in plain text, lines separated by line feeds, none at the end.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="byType">Whether the figures of each type of gold follow.</param>
    /// <param name="errors">How many of the most frequent errors of each class follow.</param>
    public static string Format(EvaluationReport report, bool byType, int errors)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = new List<string>
        {
            $"documents {report.Documents} (in pred {report.DocumentsInPredictions})  gold {report.Gold} (with coords {report.GoldWithCoordinates}, ignored {report.GoldIgnored})  predicted {report.Predicted}  {Warnings(report.Warnings)}",
            Line("recognition_exact", report.Exact),
            Line("recognition_overlap", report.Overlap),
            Line("end_to_end", report.EndToEnd),
            Line(report.Resolution, report.Options),
        };
        if (byType) lines.AddRange(report.ByType.Select(static t =>
            $"  type {t.Type,-22} gold {t.Gold,5} recall {Number(Rounded(t.Recall))} resolved {t.Resolved,5} acc {Number(Rounded(t.Accuracy))}"));
        if (errors > 0)
        {
            lines.Add(Frequent("top_spurious", report.MostFrequent(ErrorClass.Spurious, errors)));
            lines.Add(Frequent("top_missed", report.MostFrequent(ErrorClass.Missed, errors)));
            lines.Add(Frequent("top_far", report.MostFrequent(ErrorClass.Far, errors)));
        }

        return string.Join('\n', lines);
    }

    private static string Line(string name, PrecisionRecall score) =>
        $"{name,-20} P {score.Precision:F3}  R {score.Recall:F3}  F1 {score.F1:F3}   (tp {score.TruePositives} fp {score.FalsePositives} fn {score.FalseNegatives})";

    private static string Line(ResolutionScore score, EvaluationOptions options) =>
        $"resolution ({(options.ResolvesOverlapping ? "overlap" : "exact")}, n={score.Evaluated}, unresolved {score.Unresolved})  Acc@{options.WithinKm:G6} {Number(score.Accuracy)}  "
        + $"mean {Number(score.MeanKm, 1)} km  median {Number(score.MedianKm, 2)} km  AUC {Number(score.Auc)}  geonameid {Number(score.IdAccuracy)} (n={score.IdCount})";

    private static string Number(double? value, int digits = 3) => value?.ToString($"F{digits}") ?? "-";

    /// <summary>The script keeps these figures to four digits before it prints three of them; rounding twice now and then moves the last.</summary>
    private static double? Rounded(double? value) => value is { } v ? double.Parse(v.ToString("F4")) : null;

    private static string Warnings(ImmutableArray<(string Name, int Count)> warnings) =>
        warnings.IsEmpty ? "" : $"{{{string.Join(", ", warnings.Select(static w => $"'{w.Name}': {w.Count}"))}}}";

    private static string Frequent(string name, ImmutableArray<(string Text, int Count)> words)
    {
        var line = new StringBuilder(name).Append(": ");
        return line.AppendJoin(", ", words.Select(static w => $"{w.Text.ReplaceLineEndings(" ")} x{w.Count}")).ToString();
    }
}
