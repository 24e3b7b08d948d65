using System.Collections.Immutable;
using Gazetteer.Pipeline;

namespace Gazetteer.Scene.Filters;

/// <summary>Finds out which documents meet a filter.</summary>
internal static class FilteredDocuments
{
    public static bool[] Of(ImmutableArray<ExtractedDocument> documents, MentionFilter filter, Func<string, IReadOnlySet<int>>? find)
    {
        var included = new bool[documents.Length];
        for (var i = 0; i < included.Length; i++) included[i] = filter.AcceptsFacts(documents[i].Source);
        if (filter.Words.Length == 0) return included;
        if (find?.Invoke(filter.Words) is { } holding)
        {
            for (var i = 0; i < included.Length; i++) included[i] &= holding.Contains(i);
            return included;
        }

        var words = DocumentFilter.WordsOf(filter.Words);
        Parallel.For(0, included.Length, i => included[i] = included[i] && DocumentFilter.Holds(documents[i].Source, words));
        return included;
    }
}
