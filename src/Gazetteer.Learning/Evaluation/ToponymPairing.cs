using Gazetteer.Learning.Corpora;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Pairs gold with predicted toponyms of one document, each at most once.</summary>
internal static class ToponymPairing
{
    /// <summary>Pairs those of equal spans. The keys are positions in gold, the values positions in the predictions.</summary>
    public static Dictionary<int, int> Exact(List<AnnotatedToponym> gold, List<AnnotatedToponym> predicted)
    {
        var bySpan = new Dictionary<(int, int), int>();
        for (var j = 0; j < predicted.Count; j++) bySpan[(predicted[j].Start, predicted[j].End)] = j;
        var pairs = new Dictionary<int, int>();
        for (var i = 0; i < gold.Count; i++)
        {
            if (bySpan.Remove((gold[i].Start, gold[i].End), out var j)) pairs[i] = j;
        }

        return pairs;
    }

    /// <summary>Pairs those that overlap: equal spans first, then by the size of the overlap, then by likeness of length.</summary>
    public static Dictionary<int, int> Overlap(List<AnnotatedToponym> gold, List<AnnotatedToponym> predicted)
    {
        var possible = new List<(bool Differs, int MinusOverlap, int LengthGap, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                var (g, p) = (gold[i], predicted[j]);
                var overlap = Math.Min(g.End, p.End) - Math.Max(g.Start, p.Start);
                if (overlap <= 0) continue;
                possible.Add((g.Start != p.Start || g.End != p.End, -overlap, Math.Abs(p.End - p.Start - (g.End - g.Start)), i, j));
            }
        }

        possible.Sort();
        var (pairs, used) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var pair in possible)
        {
            if (!pairs.ContainsKey(pair.Gold) && used.Add(pair.Predicted)) pairs[pair.Gold] = pair.Predicted;
        }

        return pairs;
    }
}
