using System.Collections.Immutable;
using Gazetteer.Recognition;

namespace Gazetteer.Resolution;

/// <summary>Parts the mentions of one name that the text itself places in different places: "Springfield, Ohio … Springfield, Illinois".</summary>
/// <remarks>A name has one sense in a document (Gale, Church and Yarowsky, "One Sense Per Discourse", 1992) unless the text says otherwise.</remarks>
internal sealed class Senses
{
    /// <summary>What is believed less, on its name alone, says nothing of what holds it.</summary>
    private const double LikelyWithin = 0.2;

    private readonly string _text;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly NameGroup[] _groupOf;

    private Senses(string text, ImmutableArray<Mention> mentions, NameGroup[] groupOf)
    {
        _text = text;
        _mentions = mentions;
        _groupOf = groupOf;
    }

    /// <summary>The groups, those of several senses parted.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="mentions">Its mentions in order.</param>
    /// <param name="groups">The mentions by name, their places believed by the name alone.</param>
    /// <param name="groupOf">The group of each mention; mended where groups are parted.</param>
    public static List<NameGroup> Part(string text, ImmutableArray<Mention> mentions, List<NameGroup> groups, NameGroup[] groupOf)
    {
        var senses = new Senses(text, mentions, groupOf);
        return groups.Exists(static g => g.Mentions.Count > 1 && g.Options.Count > 1) ? [.. groups.SelectMany(senses.Part)] : groups;
    }

    private IEnumerable<NameGroup> Part(NameGroup group)
    {
        if (group.Mentions.Count < 2 || group.Options.Count < 2) return [group];
        var senses = new List<(HashSet<int> Places, NameGroup Group)>();
        NameGroup? current = null;
        var waiting = new List<int>();
        foreach (var mention in group.Mentions)
        {
            if (PlacesSaid(mention) is { Count: > 0 } said) current = SenseOf(said, senses, group);
            if (current is null) waiting.Add(mention);
            else current.Mentions.Add(mention);
        }

        if (senses.Count < 2) return [group];
        senses[0].Group.Mentions.InsertRange(0, waiting);
        foreach (var (_, sense) in senses)
        {
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
        var outer = OuterOf(mention);
        if (outer is null || outer == _groupOf[mention]) return PlacesHolding(mention);
        return [.. _groupOf[mention].Options.Where(inner => outer.Options.Exists(o => IsUnit(o) && Containment.Contains(o.Place, inner.Place))).Select(static o => o.Ordinal)];
    }

    /// <summary>The places of the mention's name that hold what the text says lies in them: "Savannah, in Georgia".</summary>
    private HashSet<int> PlacesHolding(int mention)
    {
        if (mention == 0 || Containment.Between(_text, _mentions[mention - 1], _mentions[mention]) is not (Relation.Listed or Relation.FirstInSecond)) return [];
        var inner = _groupOf[mention - 1];
        if (inner == _groupOf[mention]) return [];
        return [.. _groupOf[mention].Options.Where(outer => IsUnit(outer) && inner.Options.Exists(i => i.Belief >= LikelyWithin && Containment.Contains(outer.Place, i.Place))).Select(static o => o.Ordinal)];
    }

    private NameGroup? OuterOf(int mention)
    {
        if (mention + 1 < _mentions.Length && Containment.Between(_text, _mentions[mention], _mentions[mention + 1]) is Relation.Listed or Relation.FirstInSecond) return _groupOf[mention + 1];
        return mention > 0 && Containment.Between(_text, _mentions[mention - 1], _mentions[mention]) == Relation.SecondInFirst ? _groupOf[mention - 1] : null;
    }

    private static bool IsUnit(Option option) => option.Place.Feature.Class == Places.FeatureClass.Administrative;
}
