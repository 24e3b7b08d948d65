using System.Collections.Immutable;

namespace Gazetteer.Scene;

/// <summary>Leads from mention to mention, forwards or backwards, and around at the end.</summary>
public static class MentionWalk
{
    /// <summary>
    /// The next shown mention of the open document in the order of its text, whatever its place. Without an open document, the first
    /// passage of the chosen place.
    /// </summary>
    /// <returns>Null when there is nowhere to go.</returns>
    public static MentionRef? InText(Atlas atlas, Selection from, bool forward)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        if (from.Document is not { } document || !atlas.Has(document)) return OfPlace(atlas, from, forward);
        var mentions = atlas.Documents[document].Mentions;
        var shown = Enumerable.Range(0, mentions.Length).Where(i => atlas.Shows(document, mentions[i])).Select(i => new MentionRef(document, i)).ToImmutableArray();
        return Step(shown, from, forward);
    }

    /// <summary>The next mention of the chosen place, through all documents in their order.</summary>
    /// <returns>Null when no place is chosen or no document mentions it.</returns>
    public static MentionRef? OfPlace(Atlas atlas, Selection from, bool forward)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        return from.Place is { } place && atlas.Find(place) is { } mentioned ? Step(mentioned.Mentions, from, forward) : null;
    }

    private static MentionRef? Step(ImmutableArray<MentionRef> mentions, Selection from, bool forward)
    {
        if (mentions.IsEmpty) return null;
        var here = (Document: from.Document ?? -1, Mention: from.Mention ?? -1);
        if (forward)
        {
            foreach (var mention in mentions)
            {
                if ((mention.Document, mention.Mention).CompareTo(here) > 0) return mention;
            }

            return mentions[0];
        }

        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            if ((mentions[i].Document, mentions[i].Mention).CompareTo(here) < 0) return mentions[i];
        }

        return mentions[^1];
    }
}
