using System.Collections.Immutable;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>What the words around a name of the gazetteer say of it: that somebody goes by it, that it is governed, that it stands in a row with places.</summary>
internal static class WordsAroundName
{
    private static readonly WordSet WaysFrom = LanguagePacks.Shipped.Everywhere.Set(WordClass.WayFrom);
    private static readonly WordSet WaysTo = LanguagePacks.Shipped.Everywhere.Set(WordClass.WayTo);
    private static readonly WordSet Trust = LanguagePacks.Shipped.Everywhere.Set(WordClass.Trust);
    private static readonly WordSet Conjunctions = LanguagePacks.Shipped.Everywhere.Set(WordClass.Conjunction);

    /// <summary>Whether the words around a name say that somebody goes by it: "climbs by Mach to Kolpur", "from Mach to Kolpur".</summary>
    public static bool IsOnTheWay(MatchedText text, NameMatch match)
    {
        var (before, after) = (match.FirstToken - 1, match.FirstToken + match.TokenCount);
        return before >= 0 && after + 1 < text.Tokens.Count && text.GapAfter(before) is " " && text.GapAfter(after - 1) is " " && text.GapAfter(after) is " "
            && WaysFrom.Contains(text.TextOf(before)) && WaysTo.Contains(text.TextOf(after)) && IsCapitalised(text.TextOf(after + 1));
    }

    /// <summary>Whether the words before a name say that it is governed or dwelt in: "the mayor of Lincoln".</summary>
    public static bool IsGoverned(MatchedText text, NameMatch match)
    {
        var before = match.FirstToken - 2;
        return before >= 0 && text.GapAfter(before) is " " && text.GapAfter(before + 1) is " " && text.TextOf(before + 1) is "of" && NameFolding.Fold(text.TextOf(before)) is var noun
            && (ContextWords.Dwellers.Contains(noun) || FeatureNoun.Is(noun));
    }

    /// <summary>Whether a name stands after "in", and after nothing that is put in a person: "farmers in Kerry", "he lives in Clare".</summary>
    public static bool IsWithin(MatchedText text, NameMatch match)
    {
        var before = match.FirstToken - 1;
        if (before < 1 || text.GapAfter(before) is not " " || text.TextOf(before) is not "in") return false;
        return text.GapAfter(before - 1) is " " && !Trust.Contains(text.FoldedOf(before - 1));
    }

    /// <summary>Whether a name stands in a row with a recognised one: "Komi and Pampanga", "Cauca, Meta".</summary>
    public static bool IsListed(MatchedText text, NameMatch match, ImmutableArray<Mention> found)
    {
        var (before, after) = (match.FirstToken - 1, match.FirstToken + match.TokenCount);
        if (before > 0 && Conjunctions.Contains(text.TextOf(before)) && text.GapAfter(before) is " ") before--;
        if (before >= 0 && text.GapAfter(before) is " " or ", " && Ends(text.TokenSpan[before].End)) return true;
        if (after + 1 < text.Tokens.Count && Conjunctions.Contains(text.TextOf(after))) after++;
        return after < text.Tokens.Count && text.GapAfter(after - 1) is " " or ", " && Begins(text.TokenSpan[after].Start);

        bool Ends(int offset) => FirstFrom(found, offset - 1) is { } m && m.Span.End == offset && m.Kind is MentionKind.Literal or MentionKind.Metonymic;
        bool Begins(int offset) => FirstFrom(found, offset) is { } m && m.Span.Start == offset && m.Kind is MentionKind.Literal or MentionKind.Metonymic;
    }

    /// <summary>The first mention that ends after an offset; null when none does.</summary>
    public static Mention? FirstFrom(ImmutableArray<Mention> mentions, int offset)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < mentions.Length ? mentions[low] : null;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);
}
