using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Recognition.Kinds;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Prints which kinds were taken for which.</summary>
public static class KindTable
{
    private static readonly ImmutableArray<MentionKind> Kinds = [.. Enum.GetValues<MentionKind>().Where(static k => k is not (MentionKind.Position or MentionKind.Region))];

    /// <summary>A line of accuracies, and a table with a row for each kind in gold and a column for each kind given; empty without counts.</summary>
    public static ImmutableArray<string> Format(ImmutableArray<KindCount> counts)
    {
        if (counts.IsEmpty) return [];
        var total = (double)counts.Sum(static c => c.Count);
        var right = counts.Where(static c => c.Gold == c.Predicted).Sum(static c => c.Count);
        var shown = counts.Where(static c => IsShown(c.Gold) == IsShown(c.Predicted)).Sum(static c => c.Count);
        return
        [
            $"kinds (n={total:F0})  right {right / total:F3}  rightly on the map or off it {shown / total:F3}",
            $"  {"gold \\ given",-12}{string.Concat(Kinds.Select(static k => $"{k,11}"))}{"recall",9}",
            .. Kinds.Where(k => counts.Any(c => c.Gold == k)).Select(k => Row(k, counts)),
        ];
    }

    private static bool IsShown(MentionKind kind) => kind is MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier;

    private static string Row(MentionKind gold, ImmutableArray<KindCount> counts)
    {
        var row = Kinds.Select(k => counts.FirstOrDefault(c => c.Gold == gold && c.Predicted == k)?.Count ?? 0).ToArray();
        return $"  {gold,-12}{string.Concat(row.Select(static n => $"{n,11}"))}{(double)row[(int)gold] / row.Sum(),9:F3}";
    }
}
