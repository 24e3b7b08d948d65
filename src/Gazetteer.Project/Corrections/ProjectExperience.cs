using System.Collections.Immutable;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Project.Corrections;

/// <summary>What persons decided about single mentions, as evidence for documents that are read later: the more often a name was said to mean a place, the likelier it means it again.</summary>
/// <remarks>
/// A signal beside those of the resolver, told in "Why here?", and a gentle one: it can turn a decision that was close, and no other. What was decided for a whole project needs no
/// evidence, since it is applied.
/// </remarks>
public sealed class ProjectExperience
{
    /// <summary>What the signal is called.</summary>
    public const string Signal = "decided before";

    /// <summary>Natural-log odds for the first decision; more add ever less.</summary>
    private const double WeightPerStep = 0.7;

    /// <summary>No number of decisions speaks louder: odds of seven to one.</summary>
    private const double MostWeight = 2;

    private readonly Dictionary<string, Dictionary<PlaceId, int>> _counts = new(StringComparer.Ordinal);

    private ProjectExperience(IEnumerable<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            if (decision is not { Scope: DecisionScope.Mention or DecisionScope.Document, Kind: DecisionKind.Place or DecisionKind.Confirm, Place: { } chosen }) continue;
            var name = NameFolding.Fold(decision.Name);
            if (!_counts.TryGetValue(name, out var places)) _counts[name] = places = [];
            places[chosen.Place.Id] = places.GetValueOrDefault(chosen.Place.Id) + 1;
        }
    }

    /// <summary>The experience of decisions that are in force.</summary>
    public static ProjectExperience Of(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new ProjectExperience(decisions);
    }

    /// <summary>The document with the evidence taken in; the document itself where nothing was decided about its names.</summary>
    public ExtractedDocument Weigh(ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_counts.Count == 0) return document;
        var mentions = document.Mentions.Select(m => Weigh(m, document.Source.Text)).ToImmutableArray();
        return mentions.Zip(document.Mentions).All(static pair => ReferenceEquals(pair.First, pair.Second)) ? document : document with { Mentions = mentions };
    }

    private ResolvedMention Weigh(ResolvedMention mention, string text)
    {
        if (mention.Place is null || mention.Candidates.IsEmpty || mention.Candidates[0].Place.Id != mention.Place.Id) return mention;
        if (!_counts.TryGetValue(NameFolding.Fold(mention.Span.Of(text)), out var counts) || !mention.Candidates.Any(c => counts.ContainsKey(c.Place.Id))) return mention;
        var shares = SharesOf(mention);
        var weighed = mention.Candidates
            .Select((c, i) => (Candidate: Weighed(c, counts.GetValueOrDefault(c.Place.Id)), Share: shares[i] * Math.Exp(WeightOf(counts.GetValueOrDefault(c.Place.Id)))))
            .OrderByDescending(static c => c.Share)
            .ToArray();
        return mention with { Place = weighed[0].Candidate.Place, Confidence = weighed[0].Share / weighed.Sum(static c => c.Share), Candidates = [.. weighed.Select(static c => c.Candidate)] };
    }

    /// <summary>How likely each candidate is: the first as sure as the mention, what that leaves shared among the others by the exponentials of their scores.</summary>
    private static double[] SharesOf(ResolvedMention mention)
    {
        var (candidates, rest) = (mention.Candidates, 1 - mention.Confidence);
        var odds = candidates.Select(c => Math.Exp(c.Score - candidates[0].Score)).ToArray();
        var others = odds.Skip(1).Sum();
        return [mention.Confidence, .. odds.Skip(1).Select(o => others > 0 ? rest * o / others : 0)];
    }

    private static Candidate Weighed(Candidate candidate, int decisions) => decisions == 0
        ? candidate
        : new Candidate(candidate.Place, candidate.Posting, candidate.Score + WeightOf(decisions),
            [.. candidate.Evidence.Append(new Evidence(Signal, WeightOf(decisions), $"decided {(decisions == 1 ? "once" : $"{decisions} times")} in this project"))
                .OrderByDescending(static e => Math.Abs(e.Weight))]);

    private static double WeightOf(int decisions) => Math.Min(MostWeight, WeightPerStep * Math.Log2(1 + decisions));
}
