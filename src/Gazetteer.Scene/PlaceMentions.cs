using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Scene;

/// <summary>A place and everything that mentions it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Mentions">Its shown mentions in reading order: by document, then by text. Never empty.</param>
public sealed record PlaceMentions(Place Place, ImmutableArray<MentionRef> Mentions)
{
    /// <summary>Number of mentions.</summary>
    public int Count => Mentions.Length;

    /// <summary>Number of documents that mention the place.</summary>
    public int DocumentCount { get; } = CountDocuments(Mentions);

    private static int CountDocuments(ImmutableArray<MentionRef> mentions)
    {
        var count = 0;
        var last = -1;
        foreach (var mention in mentions)
        {
            if (mention.Document == last) continue;
            last = mention.Document;
            count++;
        }

        return count;
    }
}
