using System.Buffers;
using Gazetteer.Languages;
using Gazetteer.Mentions;

namespace Gazetteer.Resolution.Wording;

/// <summary>Reads from a text in Persian or Urdu which place is said to lie in which, or beside which: Urdu says it after the second name, "Pishin Iran in", "Pishin Quetta's north in".</summary>
internal static class UncasedWordsBetween
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("۔.;:؛؟!\n");

    private static readonly WordSet Of = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedOf);

    private static readonly WordSet Beside = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedBeside);

    private static readonly WordSet BesidePersian = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedNear);

    private static readonly WordSet Fillers = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedFiller);

    private static readonly WordSet In = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedIn);

    private static readonly WordSet Seats = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedSeat);

    /// <summary>How a mention stands to the next one.</summary>
    /// <param name="text">The mentions of the document.</param>
    /// <param name="first">The first of the two.</param>
    public static Relation Between(MentionsInText text, int first)
    {
        var gap = text.Gap(first);
        if (gap.ContainsAny(Ends)) return Relation.None;
        var matched = text.Matched;
        var (start, end) = (text.TokenAfter(first), text.TokenBefore(first + 1) + 1);
        if (start >= end)
        {
            var next = text.TokenAfter(first + 1);
            var isOf = next + 1 < matched.Tokens.Count && text.After(first + 1) is [' ', ..] && Of.Contains(matched.FoldedOf(next));
            if (isOf && Beside.Contains(matched.FoldedOf(next + 1))) return Relation.FirstNearSecond;

            // "Pishin Iran in" says that the one lies in the other, "the river Kabul in" does not: the places themselves must tell.
            return gap is " " or "، " or " (" ? Relation.Listed : Relation.None;
        }

        var (areNear, areLinks, isIn) = (BesidePersian.Contains(matched.FoldedOf(end - 1)), true, false);
        for (var i = start; i < end; i++)
        {
            var word = matched.FoldedOf(i);
            var isFiller = Fillers.Contains(word);
            areNear &= isFiller || BesidePersian.Contains(word);
            areLinks &= isFiller || Of.Contains(word) || FeatureNoun.Is(word);
            isIn |= In.Contains(word);
        }

        if (areNear) return Relation.FirstNearSecond;
        if (!areLinks) return Relation.None;
        if (isIn || (end - start == 1 && Seats.Contains(matched.FoldedOf(start)))) return Relation.FirstInSecond;
        return Of.Contains(matched.FoldedOf(start)) ? Relation.SecondInFirst : Relation.None;
    }
}
