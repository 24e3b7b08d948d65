using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Wording;

/// <summary>Splits the mentions of one name that the text itself places in different places: "Springfield, Ohio … Springfield, Illinois".</summary>
/// <remarks>A name has one sense in a document (Gale, Church and Yarowsky, "One Sense Per Discourse", 1992) unless the text says otherwise.</remarks>
internal sealed class NameSenses
{
    /// <summary>What is believed less, on its name alone, says nothing of what holds it.</summary>
    private const double LikelyWithin = 0.2;

    /// <summary>A text that tells two places of a name apart says so plainly: six times what "X in Y" says against what does not lie in Y, more than fame ever weighs.</summary>
    private const double SetApart = 6;

    /// <summary>Longest beginning of a clause between two names, in UTF-16 units.</summary>
    private const int LongestClause = 24;

    private static readonly WordSet Articles = LanguagePacks.Shipped.Everywhere.Set(WordClass.Article, WordClass.Definite, WordClass.Another);
    private static readonly WordSet Openers = LanguagePacks.Shipped.Everywhere.Set(WordClass.WhichLink);

    private readonly MentionsInText _text;
    private readonly NameGroup[] _groupOf;
    private readonly CancellationToken _cancellation;

    private NameSenses(MentionsInText text, NameGroup[] groupOf, CancellationToken cancellation)
    {
        _text = text;
        _groupOf = groupOf;
        _cancellation = cancellation;
    }

    /// <summary>The groups, those of several senses split.</summary>
    /// <param name="text">The mentions of the document.</param>
    /// <param name="groups">The mentions by name, their places believed by the name alone.</param>
    /// <param name="groupOf">The group of each mention; changed where groups are split.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static List<NameGroup> Split(MentionsInText text, List<NameGroup> groups, NameGroup[] groupOf, CancellationToken cancellation)
    {
        var senses = new NameSenses(text, groupOf, cancellation);
        return groups.Exists(static g => g.Mentions.Count > 1 && g.Options.Count > 1) ? [.. groups.SelectMany(senses.Split)] : groups;
    }

    private IEnumerable<NameGroup> Split(NameGroup group)
    {
        if (group.Mentions.Count < 2 || group.Options.Count < 2) return [group];
        var senses = new List<(HashSet<int> Places, NameGroup Group)>();
        NameGroup? current = null;
        var waiting = new List<int>();
        var contrasted = new List<(HashSet<int> Places, NameGroup Group)>();
        foreach (var mention in group.Mentions)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (PlacesContrasted(mention, group) is { Count: > 0 } other)
            {
                SenseOf(other, contrasted, group).Mentions.Add(mention);
                continue;
            }

            if (PlacesSaid(mention) is { Count: > 0 } said) current = SenseOf(said, senses, group);
            if (current is null) waiting.Add(mention);
            else current.Mentions.Add(mention);
        }

        if (senses.Count == 0 && contrasted.Count > 0) senses.Add(([], Without(contrasted, group)));
        senses.AddRange(contrasted);
        if (senses.Count < 2) return [group];
        senses[0].Group.Mentions.InsertRange(0, waiting);
        foreach (var (places, sense) in senses)
        {
            foreach (var option in sense.Options.Where(o => places.Count > 0 && !places.Contains(o.Ordinal))) option[Signal.NotContainedInNamed] = SetApart;
            foreach (var mention in sense.Mentions) _groupOf[mention] = sense;
        }

        return senses.Select(static s => s.Group);
    }

    private static NameGroup SenseOf(HashSet<int> said, List<(HashSet<int> Places, NameGroup Group)> senses, NameGroup group)
    {
        foreach (var (places, sense) in senses)
        {
            if (places.Overlaps(said)) return sense;
        }

        senses.Add((said, group.Sense()));
        return senses[^1].Group;
    }

    /// <summary>The places of the mention's name that lie in what the text says they lie in, or hold what it says lies in them; empty when it says nothing of the kind.</summary>
    private HashSet<int> PlacesSaid(int mention)
    {
        if (PlacesInCells(mention) is { Count: > 0 } inCells) return inCells;
        var outer = OuterOf(mention);
        if (outer is null || outer == _groupOf[mention]) return PlacesBeside(mention) is { Count: > 0 } beside ? beside : PlacesHolding(mention);
        return PlacesIn(outer, mention);
    }

    private HashSet<int> PlacesIn(NameGroup outer, int mention) =>
        [.. _groupOf[mention].Options.Where(inner => outer.Options.Exists(o => IsUnit(o) && PlaceNesting.Contains(o.Place, inner.Place))).Select(static o => o.Ordinal)];

    /// <summary>The places of the mention's name that lie in what a cell beside its own names.</summary>
    private HashSet<int> PlacesInCells(int mention)
    {
        foreach (var (first, other) in (ReadOnlySpan<(int, int)>)[(mention, mention + 1), (mention - 1, mention - 1)])
        {
            if (first < 0 || first + 1 >= _text.All.Length || WordsBetween.Between(_text, first) != Relation.Cells || _groupOf[other] == _groupOf[mention]) continue;
            if (PlacesIn(_groupOf[other], mention) is { Count: > 0 } places) return places;
        }

        return [];
    }

    /// <summary>The places of the mention's name that lie beside what the text says they lie beside: "Pishin, north of Quetta".</summary>
    private HashSet<int> PlacesBeside(int mention)
    {
        if (mention + 1 >= _text.All.Length || WordsBetween.Between(_text, mention) != Relation.FirstNearSecond) return [];
        var other = _groupOf[mention + 1];
        return other == _groupOf[mention] ? [] : [.. _groupOf[mention].Options.Where(o => other.Options.Exists(n => (n == other.Best || n.Belief >= LikelyWithin) && PlaceNesting.IsNear(o, n)))
            .Select(static o => o.Ordinal)];
    }

    /// <summary>The places of the mention's name that hold what the text says lies in them: "Savannah, in Georgia".</summary>
    private HashSet<int> PlacesHolding(int mention)
    {
        if (mention == 0 || WordsBetween.Between(_text, mention - 1) is not (Relation.Listed or Relation.FirstInSecond)) return [];
        var inner = _groupOf[mention - 1];
        if (inner == _groupOf[mention]) return [];
        return [.. _groupOf[mention].Options.Where(outer => IsUnit(outer) && inner.Options.Exists(i => i.Belief >= LikelyWithin && PlaceNesting.Contains(outer.Place, i.Place)))
            .Select(static o => o.Ordinal)];
    }

    /// <summary>The places near what is named next, of a mention that an article sets against another of its name: "our Pishin is not the Pishin near Quetta".</summary>
    private HashSet<int> PlacesContrasted(int mention, NameGroup group)
    {
        if (mention + 1 >= _text.All.Length || !HasArticle(mention) || group.Mentions.TrueForAll(HasArticle)) return [];
        var next = _groupOf[mention + 1];
        if (next == group || !SaysWhich(mention)) return [];
        var near = group.Options.Where(option => next.Options.Exists(o => o.Belief >= LikelyWithin && PlaceNesting.IsNear(option, o))).Select(static o => o.Ordinal).ToHashSet();
        return near.Count < group.Options.Count ? near : [];
    }

    /// <summary>Whether only the beginning of a clause that says which one is meant stands between: "the Pishin near Quetta", "the Pishin that every Quettan knows".</summary>
    private bool SaysWhich(int mention)
    {
        var gap = _text.Gap(mention);
        var next = _text.TokenAfter(mention);
        return gap.Length is > 0 and <= LongestClause && !gap.ContainsAny('.', ';', ':') && next <= _text.TokenBefore(mention + 1) && _text.GapAfter(mention, next) is " "
            && Openers.Contains(_text.Matched.FoldedOf(next));
    }

    private bool HasArticle(int mention) => Articles.Contains(_text.WordBefore(mention));

    /// <summary>The sense that remains when others are set against it: none of their places.</summary>
    private static NameGroup Without(List<(HashSet<int> Places, NameGroup Group)> contrasted, NameGroup group)
    {
        var sense = group.Sense();
        foreach (var option in sense.Options)
        {
            if (contrasted.Exists(c => c.Places.Contains(option.Ordinal))) option[Signal.NotContainedInNamed] = SetApart;
        }

        return sense;
    }

    private NameGroup? OuterOf(int mention)
    {
        if (mention + 1 < _text.All.Length && WordsBetween.Between(_text, mention) is Relation.Listed or Relation.FirstInSecond) return _groupOf[mention + 1];
        return mention > 0 && WordsBetween.Between(_text, mention - 1) == Relation.SecondInFirst ? _groupOf[mention - 1] : null;
    }

    /// <summary>Whether the place is one that others lie in: a unit, or a region without borders such as Baluchistan.</summary>
    private static bool IsUnit(Option option) => option.Place.Feature.Class is Places.FeatureClass.Administrative or Places.FeatureClass.Area;
}
