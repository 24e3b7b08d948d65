using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Scene.Comparing;

/// <summary>Which places two groups of documents mention, and how differently.</summary>
/// <remarks>
/// Places are ranked by the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words", 2008), over its standard error. The prior is the
/// distribution of both groups together, as heavy as one mention for each place: so a place that is named twice by one group and never by the other does not outrank one that is
/// named two hundred times and fifty, and groups of different size are compared fairly.
/// </remarks>
/// <param name="MentionsA">Mentions of the first group.</param>
/// <param name="MentionsB">Mentions of the second.</param>
/// <param name="DocumentsA">Documents of the first group.</param>
/// <param name="DocumentsB">Documents of the second.</param>
/// <param name="Places">All places of both, those that mark the first group most at the top, those that mark the second most at the end.</param>
public sealed record Comparison(int MentionsA, int MentionsB, int DocumentsA, int DocumentsB, ImmutableArray<ComparedPlace> Places)
{
    /// <summary>What the ranking is called, for those who show it.</summary>
    public const string Measure = "log-odds ratio with an informative Dirichlet prior, in standard errors";

    /// <summary>The comparison of no mentions.</summary>
    public static Comparison Nothing { get; } = new(0, 0, 0, 0, []);

    /// <summary>Compares two groups, each an atlas of its own or a filter on the same documents.</summary>
    public static Comparison Of(Atlas a, Atlas b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (totalA, totalB) = (a.Places.Sum(static p => p.Count), b.Places.Sum(static p => p.Count));
        var all = a.Places.Concat(b.Places).Select(static p => p.Place).DistinctBy(static p => p.Id).ToArray();
        var odds = new Odds(totalA, totalB, all.Length);
        return new Comparison(
            totalA, totalB, a.DocumentCount, b.DocumentCount,
            [
                .. all.Select(place => Compared(place, a.Find(place.Id), b.Find(place.Id), odds))
                    .OrderByDescending(static p => p.Score).ThenByDescending(static p => p.MentionsA + p.MentionsB).ThenBy(static p => p.Place.Id.Value, StringComparer.Ordinal),
            ]);
    }

    private static ComparedPlace Compared(Place place, PlaceMentions? a, PlaceMentions? b, Odds odds)
    {
        var (logOdds, score) = odds.Of(a?.Count ?? 0, b?.Count ?? 0);
        return new ComparedPlace(place, a?.Count ?? 0, b?.Count ?? 0, a?.DocumentCount ?? 0, b?.DocumentCount ?? 0, logOdds, score);
    }

    /// <summary>The odds of a place in both groups.</summary>
    private readonly record struct Odds(int TotalA, int TotalB, int Places)
    {
        public (double LogOdds, double Score) Of(int a, int b)
        {
            // Where one group is empty there is nothing to compare with.
            if (TotalA == 0 || TotalB == 0) return (0, 0);
            var prior = (double)Places * (a + b) / (TotalA + TotalB);
            var difference = LogOddsOf(a, TotalA, prior) - LogOddsOf(b, TotalB, prior);
            return (difference, difference / Math.Sqrt((1 / (a + prior)) + (1 / (b + prior))));
        }

        /// <summary>Kept finite where a group mentions one place alone.</summary>
        private double LogOddsOf(int count, int total, double prior) => Math.Log((count + prior) / Math.Max(total + Places - count - prior, 0.5));
    }
}
