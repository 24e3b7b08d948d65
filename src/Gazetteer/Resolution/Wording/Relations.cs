using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Coherence;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Wording;

/// <summary>What a document's text says of which name lies in which, and the signals that follow.</summary>
internal sealed class Relations
{
    /// <summary>What is believed less of a name is not taken to hold its neighbour. Little suffices: "Rome, Georgia" is what makes Georgia the state.</summary>
    private const double LeastBeliefOfOuter = 0.02;

    private const double LeastBeliefOfUnit = 0.001;

    /// <summary>So many cells of a row are looked at together: town, county, state, country.</summary>
    private const int MostCells = 4;

    /// <summary>What is believed less, as a share of the belief in the best of its name, is no member of a table's column: hamlets bear every name.</summary>
    private const double LeastShareInCells = 0.002;

    /// <summary>In cells, which say least of what lies in what, an alias must be believed so many times as much as a name of the place's own.</summary>
    private const double AliasFactor = 50;

    private readonly List<(NameGroup Inner, NameGroup Outer, Relation Relation)> _pairs = [];
    private readonly List<(NameGroup First, NameGroup Second)> _near = [];
    private readonly List<(NameGroup First, NameGroup Second)> _joined = [];

    public Relations(MentionsInText text, NameGroup[] groupOf, CancellationToken cancellation)
    {
        var (before, row) = (Relation.None, 0);
        for (var i = 0; i + 1 < text.All.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var relation = WordsBetween.Between(text, i);
            Add(relation, groupOf[i], groupOf[i + 1]);

            // "Lebanon, Boone County, Indiana": the first lies in the third as well.
            if (relation == Relation.Listed && before == Relation.Listed) Add(relation, groupOf[i - 1], groupOf[i + 1]);
            before = relation;
            if (relation != Relation.Cells) row = i + 1;
            for (var cell = Math.Max(row, i + 2 - MostCells); cell < i; cell++) Add(Relation.Cells, groupOf[cell], groupOf[i + 1]);
        }
    }

    /// <summary>Writes the signals of containment into the options of both names.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Read(CancellationToken cancellation)
    {
        foreach (var (inner, outer, _) in _pairs)
        {
            foreach (var option in inner.Options) option[Signal.PlacedInUnit] = 0;
            foreach (var option in outer.Options) option[Signal.UnitOfPlaced] = 0;
        }

        foreach (var (inner, outer, relation) in _pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            var isSaid = relation is Relation.FirstInSecond or Relation.SecondInFirst;
            if (!isSaid && ListedNames.AreAlike(inner, outer)) continue;
            var least = relation == Relation.Cells ? LeastShareInCells * (inner.Best?.Belief ?? 0) : 0;
            ReadContained(inner, outer, isSaid, least);
            ReadPlaced(inner, outer, least);
        }

        foreach (var (first, second) in _joined)
        {
            ReadJoined(first, second);
            ReadJoined(second, first);
        }

        foreach (var (first, second) in _near)
        {
            foreach (var option in first.Options)
            {
                if (second.Options.Exists(o => (o == second.Best || o.Belief >= 0.1) && PlaceNesting.IsNear(option, o))) option[Signal.ContainedInNamed] = 1;
            }
        }

        foreach (var (inner, _, _) in _pairs) OwnGazetteer.YieldToText(inner);
    }

    private static void ReadContained(NameGroup inner, NameGroup outer, bool isSaid, double leastInner)
    {
        foreach (var option in inner.Options)
        {
            var lies = option.Belief >= LeastOf(option, leastInner) && outer.Options.Exists(o => o.Belief >= LeastBeliefOfOuter && PlaceNesting.Contains(o.Place, option.Place));
            if (lies) option[Signal.ContainedInNamed] = 1;
            else if (isSaid && !IsTooGreat(option.Place, outer.Best)) option[Signal.NotContainedInNamed] = Math.Max(1, option[Signal.NotContainedInNamed]);
        }

        foreach (var option in outer.Options)
        {
            var holds = inner.Options.Exists(o => o.Belief >= Math.Max(0.01, leastInner) && PlaceNesting.Contains(option.Place, o.Place));
            if (holds) option[Signal.ContainsNamed] = 1;
            else if (isSaid) option[Signal.DoesNotContainNamed] = 1;
        }
    }

    /// <summary>What a place must be believed at least; more where the name is only an alias of it: Tehran beside Isfahan is no Tīrān near Isfahan.</summary>
    private static double LeastOf(Option option, double least) => option.Posting.Rank == 0 || option.Posting.IsPreferred ? least : AliasFactor * least;

    /// <summary>Marks the places that lie in a unit of the name beside them, and those units.</summary>
    private static void ReadPlaced(NameGroup inner, NameGroup outer, double leastInner)
    {
        var isAnyPlaced = false;
        foreach (var unit in outer.Options)
        {
            if (unit.Place.Feature.Class != FeatureClass.Administrative || unit.Belief < LeastBeliefOfUnit) continue;
            foreach (var option in inner.Options)
            {
                if (option.Belief < LeastOf(option, leastInner) || !PlaceNesting.Contains(unit.Place, option.Place)) continue;
                option[Signal.PlacedInUnit] = unit[Signal.UnitOfPlaced] = 1;
                isAnyPlaced = true;
            }
        }

        inner.IsPlacedOutside = !isAnyPlaced && outer.Best is { Belief: > 0.5, Place.Feature: { IsAdmin1: true } or { IsCountry: true } };
    }

    private static void ReadJoined(NameGroup group, NameGroup other)
    {
        foreach (var option in group.Options)
        {
            if (!option.IsExtended && other.Options.Exists(o => o.Belief >= 0.1 && !o.IsExtended && o.Ordinal != option.Ordinal && o.Place.Point.DistanceKm(option.Place.Point) <= PlaceNesting.NearKm))
                option[Signal.JoinedToNear] = 1;
        }
    }

    /// <summary>Whether the text cannot mean that one lies in the other: "talks on the Aegean in Ankara".</summary>
    private static bool IsTooGreat(Place inner, Option? outer) => outer?.Place.Feature.Class == FeatureClass.Populated && NamedWithArticle.Takes(inner.Feature);

    private void Add(Relation relation, NameGroup first, NameGroup second)
    {
        if (first == second) return;
        switch (relation)
        {
            case Relation.Listed: _pairs.Add((first, second, relation)); break;
            case Relation.Cells: _pairs.AddRange([(first, second, relation), (second, first, relation)]); break;
            case Relation.FirstInSecond: _pairs.Add((first, second, relation)); break;
            case Relation.SecondInFirst: _pairs.Add((second, first, relation)); break;
            case Relation.Joined: _joined.Add((first, second)); break;
            case Relation.FirstNearSecond: _near.Add((first, second)); break;
            default: break;
        }
    }
}
