using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>Raises the score of a name that is surer elsewhere in the same document: what is a place once is mostly one again.</summary>
internal static class Corroboration
{
    /// <summary>Share of a mention's doubt that a certain one of the same name takes away.</summary>
    private const float Weight = 0.6f;

    /// <summary>A mention that is no surer than this is no evidence for others.</summary>
    private const float Even = 0.5f;

    /// <summary>The same mentions, with their scores raised.</summary>
    public static ImmutableArray<Mention> Raise(ImmutableArray<Mention> mentions)
    {
        var best = new Dictionary<int, float>();
        foreach (var mention in mentions)
        {
            if (mention.Name < 0) continue;
            ref var most = ref CollectionsMarshal.GetValueRefOrAddDefault(best, mention.Name, out _);
            most = Math.Max(most, mention.Score);
        }

        var raised = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        foreach (var mention in mentions) raised.Add(mention.Name < 0 ? mention : mention with { Score = Raised(mention.Score, best[mention.Name]) });
        return raised.MoveToImmutable();
    }

    private static float Raised(float score, float best) => best <= score ? score : score + ((1 - score) * Weight * Math.Max(0, (best - Even) / (1 - Even)));
}
