using System.Collections.Immutable;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Coherence;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Wording;

/// <summary>Which names stand close to which in the text, and the signal that follows: a page holds many stories, a sentence one.</summary>
internal sealed class NamesBeside
{
    /// <summary>Names farther apart, in UTF-16 units, are not beside each other.</summary>
    private const int FarthestGap = 200;

    /// <summary>So many names before and after a mention are looked at.</summary>
    private const int Reach = 4;

    private readonly Dictionary<NameGroup, Dictionary<NameGroup, int>> _beside = [];

    public NamesBeside(ImmutableArray<Mention> mentions, NameGroup[] groupOf, CancellationToken cancellation)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var j = i + 1; j < mentions.Length && j <= i + Reach && mentions[j].Span.Start - mentions[i].Span.End <= FarthestGap; j++)
            {
                if (groupOf[i] == groupOf[j]) continue;
                Note(groupOf[i], groupOf[j]);
                Note(groupOf[j], groupOf[i]);
            }
        }
    }

    /// <summary>Writes into every option how many of the names beside it lie in its first-order unit.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Read(CancellationToken cancellation)
    {
        foreach (var (group, others) in _beside)
        {
            cancellation.ThrowIfCancellationRequested();
            var total = others.Values.Sum() + DocumentContext.Doubt;
            foreach (var option in group.Options)
            {
                if (option.Place.Admin1.Length > 0) option[Signal.Admin1Beside] = others.Sum(other => other.Value * BeliefIn(other.Key, option.Place)) / total;
            }
        }
    }

    private static double BeliefIn(NameGroup group, Place unit)
    {
        var sum = 0.0;
        foreach (var option in group.Options)
        {
            if (PlaceNesting.SameAdmin1(option.Place, unit)) sum += option.Belief;
        }

        return sum;
    }

    private void Note(NameGroup group, NameGroup other)
    {
        if (!_beside.TryGetValue(group, out var others)) _beside[group] = others = [];
        others[other] = others.GetValueOrDefault(other) + 1;
    }
}
