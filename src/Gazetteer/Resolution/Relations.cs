using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Recognition;

namespace Gazetteer.Resolution;

/// <summary>What a document's text says of which name lies in which, and the signals that follow.</summary>
internal sealed class Relations
{
    private readonly List<(NameGroup Inner, NameGroup Outer, bool IsSaid)> _pairs = [];
    private readonly List<(NameGroup First, NameGroup Second)> _near = [];
    private readonly List<(NameGroup First, NameGroup Second)> _joined = [];

    public Relations(string text, ImmutableArray<Mention> mentions, NameGroup[] groupOf, CancellationToken cancellation)
    {
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(Containment.Between(text, mentions[i], mentions[i + 1]), groupOf[i], groupOf[i + 1]);
        }
    }

    /// <summary>Writes the signals of containment into the options of both names.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Read(CancellationToken cancellation)
    {
        foreach (var (inner, outer, isSaid) in _pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var option in inner.Options)
            {
                var lies = outer.Options.Exists(o => o.Belief >= 0.1 && Containment.Contains(o.Place, option.Place));
                if (lies) option[Signal.ContainedInNamed] = 1;
                else if (isSaid && !IsTooGreat(option.Place, outer.Best)) option[Signal.NotContainedInNamed] = 1;
            }

            foreach (var option in outer.Options)
            {
                var holds = inner.Options.Exists(o => o.Belief >= 0.01 && Containment.Contains(option.Place, o.Place));
                if (holds) option[Signal.ContainsNamed] = 1;
                else if (isSaid) option[Signal.DoesNotContainNamed] = 1;
            }
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
                if (second.Options.Exists(o => (o == second.Best || o.Belief >= 0.1) && Containment.IsNear(option, o))) option[Signal.ContainedInNamed] = 1;
            }
        }

        foreach (var (inner, _, _) in _pairs) OwnGazetteer.YieldToText(inner);
    }

    private static void ReadJoined(NameGroup group, NameGroup other)
    {
        foreach (var option in group.Options)
        {
            if (!option.IsExtended && other.Options.Exists(o => o.Belief >= 0.1 && !o.IsExtended && o.Ordinal != option.Ordinal && o.Place.Point.DistanceKm(option.Place.Point) <= Containment.NearKm)) option[Signal.JoinedToNear] = 1;
        }
    }

    /// <summary>Whether the text cannot mean that one lies in the other: "talks on the Aegean in Ankara".</summary>
    private static bool IsTooGreat(Place inner, Option? outer) => outer?.Place.Feature.Class == FeatureClass.Populated && NameUse.TakesArticle(inner.Feature);

    private void Add(Relation relation, NameGroup first, NameGroup second)
    {
        if (first == second) return;
        switch (relation)
        {
            case Relation.Listed: _pairs.Add((first, second, false)); break;
            case Relation.FirstInSecond: _pairs.Add((first, second, true)); break;
            case Relation.SecondInFirst: _pairs.Add((second, first, true)); break;
            case Relation.Joined: _joined.Add((first, second)); break;
            case Relation.FirstNearSecond: _near.Add((first, second)); break;
            default: break;
        }
    }
}
