using System.Collections.Immutable;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>Joins what two recognisers found.</summary>
internal static class MentionList
{
    /// <summary>The mentions and, of the others, those that overlap none of them: what stands stays. In order of the text.</summary>
    /// <param name="mentions">In order of the text, not overlapping.</param>
    /// <param name="others">In order of the text, not overlapping among themselves.</param>
    public static ImmutableArray<Mention> Add(ImmutableArray<Mention> mentions, ImmutableArray<Mention> others)
    {
        if (others.IsEmpty) return mentions;
        var all = ImmutableArray.CreateBuilder<Mention>(mentions.Length + others.Length);
        var next = 0;
        foreach (var other in others)
        {
            while (next < mentions.Length && mentions[next].Span.End <= other.Span.Start) all.Add(mentions[next++]);
            if (next == mentions.Length || !mentions[next].Span.Overlaps(other.Span)) all.Add(other);
        }

        while (next < mentions.Length) all.Add(mentions[next++]);
        return all.DrainToImmutable();
    }
}
