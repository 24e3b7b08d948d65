using System.Collections.Immutable;
using Gazetteer.Languages;
using Gazetteer.Text;

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
    /// <param name="source">The text that they stand in. Its own language is that of its short paragraphs; those that a user names are the only ones.</param>
    public static LanguagePack?[]? OfWords(WordFrame frame, SourceText source)
    {
        var text = source.Text;
        var own = LanguagePacks.Shipped.Of(source.Language) is { IsTaught: false, IsUncased: false } pack ? pack : null;
        if (source.Languages is [var only] && own?.Tag == only) return All(frame, own);
        var named = Named(source.Languages);
        LanguagePack?[]? languages = null;
        for (var first = 0; first < frame.Count;)
        {
            var end = first + 1;
            while (end < frame.Count && !text.AsSpan(frame.End[end - 1], frame.Start[end] - frame.End[end - 1]).Contains('\n')) end++;
            if (Of(frame, text, first, end, own, named) is { } passage) (languages ??= new LanguagePack?[frame.Count]).AsSpan(first, end - first).Fill(passage);
            first = end;
        }

        return languages;
    }

    private static LanguagePack?[] All(WordFrame frame, LanguagePack pack)
    {
        var languages = new LanguagePack?[frame.Count];
        for (var w = 0; w < languages.Length; w++) languages[w] = WritingSystem.IsArabic(frame.FoldedOf(w)) ? null : pack;
        return languages;
    }

    /// <summary>A bit for each language that is named; all where none is.</summary>
    private static UInt128 Named(ImmutableArray<string> tags)
    {
        if (tags.IsEmpty) return UInt128.MaxValue;
        UInt128 named = 0;
        foreach (var tag in tags)
        {
            if (LanguagePacks.Shipped.Of(tag) is { } pack) named |= UInt128.One << LanguagePacks.Shipped.All.IndexOf(pack);
        }

        return named;
    }

    private static LanguagePack? Of(WordFrame frame, string text, int first, int end, LanguagePack? own, UInt128 named)
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
            if (frame.Shape[w] == WordShape.Initial && !frame.IsSentenceStart[w]) continue;
            Letters(text.AsSpan(frame.Start[w], frame.End[w] - frame.Start[w]), hits, named);
            for (var bits = packs.Commonest.Of(frame.Hash[w]) & named; bits != 0; bits &= bits - 1) hits[(int)UInt128.TrailingZeroCount(bits)]++;
        }

        if (latin + cyrillic + greek == 0) return null;
        if (latin >= cyrillic + greek) return Latin(hits, latin, own);
        var best = Best(hits);
        return best is { IsTaught: false, IsUncased: false } && hits[packs.All.IndexOf(best)] >= FewestHits ? best : own is not null && cyrillic > greek && own.Tag is not Greek ? own
            : packs.Of(cyrillic > greek ? Cyrillic : Greek);
    }

    /// <summary>Counts a word for the languages that have one of its letters beyond A to Z, or that set letters before or after a name with an apostrophe as it does.</summary>
    private static void Letters(ReadOnlySpan<char> word, Span<int> hits, UInt128 named)
    {
        if (word.IndexOfAnyExceptInRange('A', 'z') < 0) return;
        var packs = LanguagePacks.Shipped.All;
        var apostrophe = word.IndexOfAny('\'', '’');
        for (var i = 0; i < hits.Length; i++)
        {
            if ((named & (UInt128.One << i)) == 0) continue;
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
            if (rule.Place == AffixPlace.Elision ? before.Equals(rule.Written, StringComparison.OrdinalIgnoreCase) : rule.Place == AffixPlace.Apostrophe
                && after.Equals(rule.Written, StringComparison.OrdinalIgnoreCase)) return true;
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
        if ((most < FewestHits && taught < FewestHits) || (best == own && most > taught)) return own;
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
