using System.Collections.Immutable;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>Names that have a line or a cell of a table for themselves: beside a place that has one, too, such a name is one of a column of places.</summary>
internal static class LoneNames
{
    /// <summary>Whether the name stands so, right before or after a recognised place that does.</summary>
    /// <param name="text">The text; a line break or tab ends a line or cell.</param>
    /// <param name="match">The name.</param>
    /// <param name="found">What is recognised, in order.</param>
    public static bool IsBesidePlace(MatchedText text, NameMatch match, ImmutableArray<Mention> found)
    {
        if (!IsLone(text, match)) return false;
        var (first, end) = (match.FirstToken, match.FirstToken + match.TokenCount);
        return (first > 0 && At(found, text.Tokens[first - 1].Start) is { } before && before.Span.End == text.Tokens[first - 1].End && BeginsAtBreak(text, before, first - 1))
            || (end < text.Tokens.Count && At(found, text.Tokens[end].Start) is { } after && after.Span.Start == text.Tokens[end].Start && EndsAtBreak(text, after, end));
    }

    /// <summary>Whether the name is all of a line or cell.</summary>
    public static bool IsLone(MatchedText text, NameMatch match) => BreaksBefore(text, match.FirstToken) && BreaksBefore(text, match.FirstToken + match.TokenCount);

    /// <summary>The first mention that ends after an offset.</summary>
    private static Mention? At(ImmutableArray<Mention> found, int offset)
    {
        var (low, high) = (0, found.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < found.Length ? found[low] : null;
    }

    private static bool BreaksBefore(MatchedText text, int token) =>
        token == 0 || token >= text.Tokens.Count || text.GapAfter(token - 1).ContainsAny('\n', '\t', '|');

    private static bool BeginsAtBreak(MatchedText text, Mention mention, int last)
    {
        var first = last;
        while (first > 0 && text.Tokens[first].Start > mention.Span.Start) first--;
        return BreaksBefore(text, first);
    }

    private static bool EndsAtBreak(MatchedText text, Mention mention, int first)
    {
        var end = first;
        while (end < text.Tokens.Count && text.Tokens[end].Start < mention.Span.End) end++;
        return BreaksBefore(text, end);
    }
}
