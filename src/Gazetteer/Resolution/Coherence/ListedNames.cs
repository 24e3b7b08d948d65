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

    /// <summary>More letters after a cell make the row a paragraph.</summary>
    private const int LongestRest = 120;

    private readonly List<(List<NameGroup> Names, ListedKind Said)> _lists = [];

    public ListedNames(MentionsInText text, NameGroup[] groupOf)
    {
        var (unitsEnd, mentions) = (-1, text.All);
        for (var first = 0; first < mentions.Length;)
        {
            var (members, last, isSaid) = MembersFrom(text, first);

            // "X, Y" is as well a place and what it lies in.
            if (members.Count > 2 || (members.Count > 1 && isSaid))
            {
                var (start, end) = (mentions[first].Span.Start, mentions[last].Span.End);
                var said = unitsEnd >= 0 && ListText.GoesOn(text.Text, unitsEnd, start) ? ListedKind.Units : ListText.KindOf(text.Matched, start, end);
                if (said == ListedKind.Units) unitsEnd = end;
                Add(members.ConvertAll(m => groupOf[m]), said);
            }

            first = last + 1;
        }

        AddColumns(text.Text, mentions, groupOf);
    }

    /// <summary>The members of the list that begins with a mention, other names of theirs in brackets left out.</summary>
    private static (List<int> Members, int Last, bool IsSaid) MembersFrom(MentionsInText text, int first)
    {
        var (members, last, isSaid) = (new List<int> { first }, first, false);
        while (last + 1 < text.All.Length)
        {
            var next = last + 1;
            if (ListText.IsAlias(text.Gap(last), text.After(next)))
            {
                if (next + 1 == text.All.Length || !ListText.IsJoint(text, next, out _)) break;
                next++;
                isSaid = true;
            }
            else if (ListText.IsJoint(text, last, out var says))
            {
                isSaid |= says;
            }
            else
            {
                break;
            }

            members.Add(last = next);
        }

        return (members, last, isSaid);
    }

    /// <summary>Writes into every place of a listed name how likely the list is of its kind.</summary>
    public void Read(CancellationToken cancellation)
    {
        foreach (var (list, said) in _lists)
        {
            cancellation.ThrowIfCancellationRequested();
            var votes = list.ConvertAll(VotesOf);
            var kinds = votes.SelectMany(static v => v.Keys).ToHashSet();
            if (kinds.Count == 0) continue;
            var totals = kinds.ToDictionary(static k => k, k => votes.Sum(v => Math.Log(v.GetValueOrDefault(k) + Stray)));
            for (var i = 0; i < list.Count; i++) Read(list[i], votes[i], totals);
            if (said == ListedKind.Towns) list.ForEach(static name => ReadSaid(name, (Sort.Town, default)));
            else if (said == ListedKind.Units && UnitsOf(totals) is { } units) list.ForEach(name => ReadSaid(name, units));
        }
    }

    /// <summary>The likeliest of the kinds that are units; null when no member can be one.</summary>
    private static (Sort, CountryCode)? UnitsOf(Dictionary<(Sort Sort, CountryCode), double> totals)
    {
        var units = totals.Where(static t => t.Key.Sort is Sort.State or Sort.County).ToList();
        return units.Count == 0 ? null : units.MaxBy(static t => t.Value).Key;
    }

    /// <summary>Marks the places that are of the kind that the text says, and those that are not.</summary>
    private static void ReadSaid(NameGroup group, (Sort, CountryCode) kind)
    {
        if (!group.Options.Exists(o => KindOf(o) == kind)) return;
        foreach (var option in group.Options)
        {
            var fits = KindOf(option) == kind;
            (option[Signal.ListedAlike], option[Signal.KindFits], option[Signal.KindClashes]) = fits ? (1, 1, 0) : (0, 0, 1);
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
        { Class: FeatureClass.Terrain, Code: "ISL" or "ISLS" } => (Sort.Island, default),
        _ => null,
    };

    /// <summary>Adds what stands below each other: lines that are names and no more, and the cells of a column.</summary>
    private void AddColumns(string text, ImmutableArray<Mention> mentions, NameGroup[] groupOf)
    {
        var columns = new Dictionary<int, (int End, List<NameGroup> Names)>();
        for (var i = 0; i < mentions.Length; i++)
        {
            if (TableCell.Of(text, mentions[i].Span) is not { } cell) continue;
            var isNext = columns.TryGetValue(cell.Column, out var column) && cell.Line > column.End
                && text.AsSpan(column.End, cell.Line - column.End).Trim('\r').TrimEnd('\n') is { Length: <= LongestRest } rest && !rest.Contains('\n');
            if (!isNext)
            {
                if (column.Names is not null) Add(column.Names);
                column.Names = [];
            }

            column.Names.Add(groupOf[i]);
            columns[cell.Column] = (mentions[i].Span.End, column.Names);
        }

        foreach (var (_, names) in columns.Values) Add(names);
    }

    private void Add(IReadOnlyList<NameGroup> members, ListedKind said = ListedKind.Unsaid)
    {
        var list = new List<NameGroup>();
        foreach (var group in members)
        {
            if (!list.Contains(group)) list.Add(group);
        }

        if (list.Count > 1) _lists.Add((list, said));
    }

    private enum Sort : byte
    {
        Country,
        State,
        County,
        Town,
        Island,
    }
}
