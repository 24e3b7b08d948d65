using Gazetteer.Languages;
using Gazetteer.Mentions;

namespace Gazetteer.Resolution.Wording;

/// <summary>The words beside a mention.</summary>
internal static class NounsBeside
{
    private const int LongestGap = 2;

    private static readonly WordSet Of = LanguagePacks.Shipped.Everywhere.Set(WordClass.NounLink);
    private static readonly WordSet NounsBefore = LanguagePacks.Shipped.Everywhere.Set(WordClass.NounBefore);

    /// <summary>The folded feature noun beside the mention, if one is there: "coast" after Makran, "city" in "city of Quetta", شهر before زاهدان.</summary>
    public static string? FeatureNounBeside(MentionsInText text, int mention)
    {
        var matched = text.Matched;
        var after = text.TokenAfter(mention);
        if (after < matched.Tokens.Count && IsBlank(text.GapAfter(mention, after)) && FeatureNoun.Is(matched.FoldedOf(after))) return matched.FoldedOf(after).ToString();
        var before = text.TokenBefore(mention);
        if (before < 0 || !IsBlank(text.GapBefore(mention, before))) return null;
        if (Of.Contains(matched.FoldedOf(before)))
        {
            if (--before < 0 || !IsBlank(matched.GapAfter(before))) return null;
        }
        else if (!WritesNounsFirst(matched.FoldedOf(before)))
        {
            return null;
        }

        return FeatureNoun.Is(matched.FoldedOf(before)) ? matched.FoldedOf(before).ToString() : null;
    }

    private static bool WritesNounsFirst(ReadOnlySpan<char> word) => word is [>= '\u0600', ..] || NounsBefore.Contains(word);

    private static bool IsBlank(ReadOnlySpan<char> gap) => gap.Length is > 0 and <= LongestGap && gap.Trim(" \n\r\u00A0").IsEmpty;
}
