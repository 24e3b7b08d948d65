using System.Collections.Immutable;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>Makes of the program's mention, or of none, what a decision says.</summary>
internal static class Verdict
{
    /// <summary>The mention as it is after the decision.</summary>
    public static ResolvedMention On(ResolvedMention original, Decision decision) => decision.Kind switch
    {
        DecisionKind.NotAPlace => original with { Place = null, Confidence = 0, Review = ReviewOf(decision, ReviewStatus.Rejected) },
        _ when decision.Place is { Place: var place } => original with
        {
            Kind = KindOfPlace(original.Kind),
            Place = place,
            Confidence = 1,
            Candidates = WithFirst(place, original.Candidates, decision),
            Review = ReviewOf(decision, place.Id == original.Place?.Id && decision.Kind != DecisionKind.Extent ? ReviewStatus.Confirmed : ReviewStatus.Corrected),
        },
        _ => original with { Review = ReviewOf(decision, decision.Kind == DecisionKind.Confirm ? ReviewStatus.Confirmed : ReviewStatus.Corrected) },
    };

    /// <summary>A mention where the program saw none.</summary>
    public static ResolvedMention Added(TextSpan span, Decision decision) => new(
        span, MentionKind.Literal, decision.Place?.Place, decision.Place is null ? 0 : 1, decision.Place is { Place: var place } ? WithFirst(place, [], decision) : [])
    {
        Review = ReviewOf(decision, ReviewStatus.Added),
    };

    private static Review ReviewOf(Decision decision, ReviewStatus status) => new(status, decision.By, decision.At, decision.Reach);

    /// <summary>Who says which place it is says that it is one.</summary>
    private static MentionKind KindOfPlace(MentionKind kind) => kind is MentionKind.Person or MentionKind.Embedded or MentionKind.Language ? MentionKind.Literal : kind;

    private static ImmutableArray<Candidate> WithFirst(Place place, ImmutableArray<Candidate> candidates, Decision decision)
    {
        var known = candidates.FirstOrDefault(c => c.Place.Id == place.Id);
        if (known is not null && known == candidates[0]) return candidates;
        var chosen = known ?? new Candidate(place, new NamePosting(-1, NameKind.Alternate, 0, false, NameShape.Uncased, 0), 0,
            [new Evidence("decision", 0, $"chosen{(decision.By.Length > 0 ? $" by {decision.By}" : "")}")]);
        return [chosen, .. candidates.Where(c => c != known)];
    }
}
