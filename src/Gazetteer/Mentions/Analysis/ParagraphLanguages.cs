using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>Tells the language of each paragraph in a script with capitals by the commonest words, so that each is read by the words and rules of its own.</summary>
/// <remarks>A paragraph is English, or of no language that is known, unless its words say otherwise: what the models were trained on is read as before.</remarks>
internal static class ParagraphLanguages
{
    /// <summary>Fewer words may hold a common one by chance: then the language of the document counts.</summary>
    private const int FewestHits = 2;

    /// <summary>At least so much of the words of a text, in percent, are among the commonest of its language.</summary>
    private const int LeastShare = 10;

    private const string Cyrillic = "ru";
    private const string Greek = "el";

    /// <summary>The language of each word; null where the models of the taught languages read it, or where its script has no capitals. Null as a whole where all are.</summary>
    /// <param name="frame">The words.</param>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="language">The document's own language, which its short paragraphs are taken to be in; empty when not known.</param>
    public static LanguagePack?[]? OfWords(WordFrame frame, string text, string language)
    {
        var own = LanguagePacks.Shipped.Of(language) is { IsTaught: false, IsUncased: false } pack ? pack : null;
        LanguagePack?[]? languages = null;
        for (var first = 0; first < frame.Count;)
        {
            var end = first + 1;
            while (end < frame.Count && !text.AsSpan(frame.End[end - 1], frame.Start[end] - frame.End[end - 1]).Contains('\n')) end++;
            if (Of(frame, text, first, end, own) is { } passage) (languages ??= new LanguagePack?[frame.Count]).AsSpan(first, end - first).Fill(passage);
            first = end;
        }

        return languages;
    }

    private static LanguagePack? Of(WordFrame frame, string text, int first, int end, LanguagePack? own)
    {
        var packs = LanguagePacks.Shipped;
        Span<int> hits = stackalloc int[packs.All.Length];
        var (latin, cyrillic, greek) = (0, 0, 0);
        hits.Clear();
        for (var w = first; w < end; w++)
        {
            var letter = frame.FoldedOf(w) is [var c, ..] ? c : default;
            if (letter is >= 'a' and <= 'z') latin++;
            else if (letter is >= 'Ѐ' and <= 'ӿ') cyrillic++;
            else if (letter is >= 'Ͱ' and <= 'Ͽ') greek++;
            if (frame.Shape[w] == WordShape.Initial) continue;
            Letters(text.AsSpan(frame.Start[w], frame.End[w] - frame.Start[w]), hits);
            for (var bits = packs.Commonest.Of(frame.Hash[w]); bits != 0; bits &= bits - 1) hits[(int)UInt128.TrailingZeroCount(bits)]++;
        }

        if (latin + cyrillic + greek == 0) return null;
        if (latin >= cyrillic + greek) return Latin(hits, latin, own);
        var best = Best(hits);
        return best is { IsTaught: false, IsUncased: false } && hits[packs.All.IndexOf(best)] >= FewestHits ? best : own is not null && cyrillic > greek && own.Tag is not Greek ? own : packs.Of(cyrillic > greek ? Cyrillic : Greek);
    }

    /// <summary>Counts a word for the languages that have one of its letters beyond A to Z, or that set letters before or after a name with an apostrophe as it does.</summary>
    private static void Letters(ReadOnlySpan<char> word, Span<int> hits)
    {
        if (word.IndexOfAnyExceptInRange('A', 'z') < 0) return;
        var packs = LanguagePacks.Shipped.All;
        var apostrophe = word.IndexOfAny('\'', '’');
        for (var i = 0; i < hits.Length; i++)
        {
            if (HasLetter(packs[i], word) || (apostrophe > 0 && HasApostrophe(packs[i], word[..apostrophe], word[(apostrophe + 1)..]))) hits[i]++;
        }
    }

    private static bool HasLetter(LanguagePack pack, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c > 'z' && pack.Letters.Contains(char.ToLowerInvariant(c))) return true;
        }

        return false;
    }

    private static bool HasApostrophe(LanguagePack pack, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (var rule in pack.Affixes)
        {
            if (rule.Place == AffixPlace.Elision ? before.Equals(rule.Written, StringComparison.OrdinalIgnoreCase) : rule.Place == AffixPlace.Apostrophe && after.Equals(rule.Written, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static LanguagePack? Latin(ReadOnlySpan<int> hits, int words, LanguagePack? own)
    {
        var packs = LanguagePacks.Shipped.All;
        var best = Best(hits);
        var (most, taught) = (best is null ? 0 : hits[packs.IndexOf(best)], 0);
        for (var i = 0; i < hits.Length; i++) taught = packs[i].IsTaught ? Math.Max(taught, hits[i]) : taught;
        if (own is not null && hits[packs.IndexOf(own)] >= most) (best, most) = (own, hits[packs.IndexOf(own)]);
        if (most < FewestHits && taught < FewestHits) return own;
        return best is { IsTaught: false } && most * 2 > taught * 3 && most >= (taught == 0 ? FewestHits : FewestHits + 1) && most * 100 >= LeastShare * words ? best : null;
    }

    private static LanguagePack? Best(ReadOnlySpan<int> hits)
    {
        var best = 0;
        for (var i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best]) best = i;
        }

        return hits[best] == 0 ? null : LanguagePacks.Shipped.All[best];
    }
}
