using System.Collections.Immutable;
using Gazetteer.Resolution;

namespace Gazetteer.Reading.Reviewing;

/// <summary>How right the program was by what persons said of its mentions: a sample that they chose, so that it speaks for these documents and for no others.</summary>
/// <param name="Reviewer">Who judged; empty for all together, or where nobody is named.</param>
/// <param name="Judged">How many of the program's mentions were judged.</param>
/// <param name="Right">How many of these were right: confirmed, and not corrected or rejected.</param>
/// <param name="Added">How many names were added that it had missed.</param>
public sealed record Agreement(string Reviewer, int Judged, int Right, int Added)
{
    /// <summary>The program's precision, 0 to 1, on what was judged; null where nothing was.</summary>
    public double? Precision => Judged == 0 ? null : (double)Right / Judged;

    /// <summary>By all together, and by each reviewer, who judged most first.</summary>
    /// <param name="mentions">Mentions with what was decided of them.</param>
    public static (Agreement All, ImmutableArray<Agreement> ByReviewer) Of(IEnumerable<ResolvedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var by = new Dictionary<string, Agreement>(StringComparer.Ordinal);
        var all = new Agreement("", 0, 0, 0);
        foreach (var review in mentions.Select(static m => m.Review).OfType<Review>())
        {
            all = all.With(review);
            by[review.By] = by.GetValueOrDefault(review.By, new Agreement(review.By, 0, 0, 0)).With(review);
        }

        return (all, [.. by.Values.OrderByDescending(static a => a.Judged + a.Added).ThenBy(static a => a.Reviewer, StringComparer.Ordinal)]);
    }

    private Agreement With(Review review) => review.Status == ReviewStatus.Added
        ? this with { Added = Added + 1 }
        : this with { Judged = Judged + 1, Right = Right + (review.Status == ReviewStatus.Confirmed ? 1 : 0) };
}
