using Gazetteer.Languages;

namespace Gazetteer.Recognition.Passages;

/// <summary>Takes off what the model labels with a name and is none of it: articles, small words at the end, what follows a case after an apostrophe.</summary>
internal static class NameExtent
{
    /// <summary>The words of the name among those that were labelled; null when none of them is written as one.</summary>
    public static (int First, int Last)? Of(Passage passage, int first, int last)
    {
        for (var w = first; w < last; w++)
        {
            if (passage.Word(w).Rule is { Place: AffixPlace.Apostrophe }) last = w;
        }

        while (last > first && passage.IsSmall(last)) last--;
        if (IsArticle(passage, first) && last > first && WeightOf(passage, first + 1, last) > WeightOf(passage, first, last)) first++;
        if (passage.IsSmall(first) || (first == last && IsArticle(passage, first) && passage.Document.Frame.IsSentenceStart[first])) return null;
        for (var w = first; w <= last; w++)
        {
            if (passage.BeginsName(w) && !(w == first && last > first && IsArticle(passage, w))) return (first, last);
        }

        return null;
    }

    private static bool IsArticle(Passage passage, int word) => passage.Pack.Is(passage.Document.Frame.Hash[word], WordClass.Article);

    private static int WeightOf(Passage passage, int first, int last) => passage.FormOf(first, last) is { } form ? (int)form.Weight : -1;
}
