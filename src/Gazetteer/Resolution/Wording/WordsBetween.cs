using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>How two neighbouring mentions stand to each other by the words between them.</summary>
internal enum Relation
{
    None,

    /// <summary>"X, Y" or "X (Y)": X may lie in Y, or the two may stand in a list.</summary>
    Listed,

    /// <summary>"X in Y", "X district of Y": the first lies in the second.</summary>
    FirstInSecond,

    /// <summary>"Y's X", "Iranian X": the second lies in the first.</summary>
    SecondInFirst,

    /// <summary>"X near Y", "X, around Y": the first lies near the second, or around it.</summary>
    FirstNearSecond,

    /// <summary>"X–Y": two ends of something.</summary>
    Joined,

    /// <summary>Two cells of one row of a table: either may lie in the other.</summary>
    Cells,
}

/// <summary>Reads from the words between two mentions how the places are said to lie to each other.</summary>
internal static class WordsBetween
{
    private const int LongestGap = 48;
    private const int LongestNearGap = 24;

    private static readonly WordSet Fillers = LanguagePacks.Shipped.Everywhere.Set(WordClass.ContainmentFiller);
    private static readonly WordSet Links = LanguagePacks.Shipped.Everywhere.Set(WordClass.ContainmentLink);
    private static readonly WordSet Of = LanguagePacks.Shipped.Everywhere.Set(WordClass.NounLink);
    private static readonly WordSet Near = LanguagePacks.Shipped.Everywhere.Set(WordClass.NearLink);
    private static readonly WordSet Articles = LanguagePacks.Shipped.Everywhere.Set(WordClass.Article, WordClass.Definite);
    private static readonly WordSet Definite = LanguagePacks.Shipped.Everywhere.Set(WordClass.Definite);

    /// <summary>How a mention stands to the next one.</summary>
    /// <param name="text">The mentions of the document.</param>
    /// <param name="first">The first of the two.</param>
    public static Relation Between(MentionsInText text, int first)
    {
        var gap = text.Gap(first);
        if (gap.Length is 0 or > LongestGap) return Relation.None;
        var (mention, next) = (text.All[first], text.All[first + 1]);
        if (TableCell.IsGap(gap)) return TableCell.Of(text.Text, mention.Span) is not null && TableCell.Of(text.Text, next.Span) is not null ? Relation.Cells : Relation.None;
        if (gap is " " && mention.Kind is MentionKind.Modifier or MentionKind.Demonym) return Relation.SecondInFirst;
        if (gap is "-" or "–" or "—") return Relation.Joined;
        if (WritingSystem.IsArabic(text.Text[mention.Span.Start])) return UncasedWordsBetween.Between(text, first);
        if (gap is ", " or " (" or ",\n" or "/" or "، " or "، ") return Relation.Listed;
        var words = (Start: text.TokenAfter(first), End: text.TokenBefore(first + 1) + 1);
        if (words.End - words.Start == 1 && gap is [',', ' ', .., ' '] && Articles.Contains(text.Matched.FoldedOf(words.Start)) && IsAdjectiveOfSettlement(text, first + 1))
            return Relation.FirstInSecond;
        if (gap is ['\'' or '’', 's' or 'S', ' ', ..]) return OnlyFillers(text.Matched, (words.Start + 1, words.End), out var linked) && !linked ? Relation.SecondInFirst : Relation.None;
        if (gap.ContainsAny('.', ';', ':')) return Relation.None;
        if (OnlyFillers(text.Matched, words, out var says) && says) return Relation.FirstInSecond;
        return gap.Length <= LongestNearGap && SaysNear(text.Matched, words) ? Relation.FirstNearSecond : Relation.None;
    }

    /// <summary>Whether a mention is the adjective in "the Iranian town".</summary>
    private static bool IsAdjectiveOfSettlement(MentionsInText text, int mention)
    {
        var next = text.TokenAfter(mention);
        return text.All[mention].Kind == MentionKind.Modifier && next < text.Matched.Tokens.Count && text.GapAfter(mention, next) is " "
            && LanguagePacks.Shipped.Everywhere.KindOf(text.Matched.FoldedOf(next)) is GenericKind.Settlement or GenericKind.Port;
    }

    /// <summary>Whether the words end in "near" or "around", and nothing before it is the subject of another sentence: "X near Y", "a X of their own, around Y".</summary>
    private static bool SaysNear(MatchedText text, (int Start, int End) words) =>
        words.End > words.Start && Near.Contains(text.FoldedOf(words.End - 1)) && text.GapAfter(words.End - 1) is " "
        && (words.End - words.Start == 1 || Of.Contains(text.FoldedOf(words.Start)));

    /// <summary>Whether nothing but words that may stand between a place and what holds it are there.</summary>
    /// <param name="text">The document.</param>
    /// <param name="words">The tokens between: the first, and the one after the last.</param>
    /// <param name="linked">Whether "in" or "of" is among them.</param>
    private static bool OnlyFillers(MatchedText text, (int Start, int End) words, out bool linked)
    {
        linked = false;
        for (var i = words.Start; i < words.End; i++)
        {
            var word = text.FoldedOf(i);

            // What lies "south of" a place lies beside it; only "the south of" it is a part.
            if (i > words.Start && Of.Contains(word) && DirectionWord.Is(text.FoldedOf(i - 1)) && !(i - 1 > words.Start && Definite.Contains(text.FoldedOf(i - 2)))) return false;
            if (Links.Contains(word)) linked = true;
            else if (!Fillers.Contains(word) && !FeatureNoun.Is(word)) return false;
        }

        return true;
    }
}
