using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>Names that stand in one list are of one kind: all provinces of a country, all countries, all towns.</summary>
/// <remarks>Each member votes for each kind by its belief (naive Bayes over the kinds); a member's own vote is left out of what it learns.</remarks>
internal sealed class ListedNames
{
    /// <summary>Vote of a member that has no place of a kind: lists have strays.</summary>
    private const double Stray = 0.03;

    /// <summary>Vote of a member for any kind that it may be of, beside its belief: a town whose province has its name is easily either.</summary>
    private const double Possible = 0.5;

    /// <summary>A list less likely than this of a kind says nothing of it.</summary>
    private const double LeastAlike = 0.3;

    /// <summary>Members' votes are not independent: each counts by this share.</summary>
    private const double Independence = 0.6;

    private static readonly ImmutableArray<string> Joints = [", ", "; ", " and ", ", and ", " or ", ", or ", " & ", "*, ", "*; ", ",\n", "، ", " و ", "، و ", " اور ", "، اور "];

    private readonly List<List<NameGroup>> _lists = [];

    public ListedNames(string text, ImmutableArray<Mention> mentions, NameGroup[] groupOf)
    {
        for (var first = 0; first < mentions.Length;)
        {
            var (last, isSaid) = (first, false);
            while (last + 1 < mentions.Length && JointBetween(text, mentions[last], mentions[last + 1]) is { } joint)
            {
                isSaid |= !joint.StartsWith(',') || joint.Length > 2;
                last++;
            }

            // "X, Y" is as well a place and what it lies in.
            if (last - first >= 2 || (last > first && isSaid)) Add(groupOf.AsSpan(first..(last + 1)));
            first = last + 1;
        }
    }

    /// <summary>Writes into every place of a listed name how likely the list is of its kind.</summary>
    public void Read(CancellationToken cancellation)
    {
        foreach (var list in _lists)
        {
            cancellation.ThrowIfCancellationRequested();
            var votes = list.ConvertAll(VotesOf);
            var kinds = votes.SelectMany(static v => v.Keys).ToHashSet();
            if (kinds.Count == 0) continue;
            var totals = kinds.ToDictionary(static k => k, k => votes.Sum(v => Math.Log(v.GetValueOrDefault(k) + Stray)));
            for (var i = 0; i < list.Count; i++) Read(list[i], votes[i], totals);
        }
    }

    /// <summary>Whether two names stand in a list that is most likely of one kind for both.</summary>
    public static bool AreAlike(NameGroup first, NameGroup second) => LikeliestKindOf(first) is { } kind && LikeliestKindOf(second) == kind;

    private static (Sort, CountryCode)? LikeliestKindOf(NameGroup group) =>
        group.Options.MaxBy(static o => o[Signal.ListedAlike]) is { } option && option[Signal.ListedAlike] > LeastAlike ? KindOf(option) : null;

    private static void Read(NameGroup group, Dictionary<(Sort, CountryCode), double> own, Dictionary<(Sort, CountryCode), double> totals)
    {
        var others = totals.ToDictionary(static t => t.Key, t => Independence * (t.Value - Math.Log(own.GetValueOrDefault(t.Key) + Stray)));
        var most = others.Values.Max();
        var sum = others.Values.Sum(v => Math.Exp(v - most));
        foreach (var option in group.Options)
        {
            // Towns need no list to be taken for towns; a list of them only keeps units from being taken for more.
            option[Signal.ListedAlike] = KindOf(option) is { Item1: not Sort.Town } kind && others.TryGetValue(kind, out var vote) ? Math.Exp(vote - most) / sum : 0;
        }
    }

    private static Dictionary<(Sort, CountryCode), double> VotesOf(NameGroup group)
    {
        var votes = new Dictionary<(Sort, CountryCode), double>();
        foreach (var option in group.Options)
        {
            if (KindOf(option) is not { } kind) continue;
            var isPossible = kind.Item1 is Sort.Country or Sort.State || option.Posting.Rank == 0 || option.Posting.IsPreferred;
            votes[kind] = Math.Max(votes.GetValueOrDefault(kind), isPossible ? Possible : 0) + ((1 - Possible) * option.Belief);
        }

        return votes;
    }

    private static (Sort, CountryCode)? KindOf(Option option) => option.Place.Feature switch
    {
        { IsCountry: true } => (Sort.Country, default),
        { IsAdmin1: true } => (Sort.State, option.Place.Country),
        { Code: "ADM2" } => (Sort.County, option.Place.Country),
        { Class: FeatureClass.Populated } => (Sort.Town, default),
        _ => null,
    };

    private static string? JointBetween(string text, Mention first, Mention second)
    {
        var length = second.Span.Start - first.Span.End;
        if (length is <= 0 or > 8) return null;
        var gap = text.AsSpan(first.Span.End, length);
        foreach (var joint in Joints)
        {
            if (gap.SequenceEqual(joint)) return joint;
        }

        return null;
    }

    private void Add(ReadOnlySpan<NameGroup> members)
    {
        var list = new List<NameGroup>();
        foreach (var group in members)
        {
            if (!list.Contains(group)) list.Add(group);
        }

        if (list.Count > 1) _lists.Add(list);
    }

    private enum Sort : byte
    {
        Country,
        State,
        County,
        Town,
    }
}
