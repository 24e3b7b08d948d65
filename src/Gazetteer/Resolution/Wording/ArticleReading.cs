using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Wording;

/// <summary>What the words before a name say of the thing that bears it: an article that it is a river or the like, "call it" that it has another name.</summary>
internal static class ArticleReading
{
    private static readonly WordSet Equations = LanguagePacks.Shipped.Everywhere.Set(WordClass.Equation);
    private static readonly WordSet Definite = LanguagePacks.Shipped.Everywhere.Set(WordClass.Definite);
    private static readonly WordSet Conjunctions = LanguagePacks.Shipped.Everywhere.Set(WordClass.Conjunction);
    private static readonly WordSet VerbEndings = LanguagePacks.Shipped.Everywhere.Set(WordClass.VerbEnding);
    private static readonly WordSet NounEndings = LanguagePacks.Shipped.Everywhere.Set(WordClass.NounEnding);

    /// <summary>Whether the text equates the name with something named before.</summary>
    public static bool IsEquated(MentionsInText text, int mention) => text.IsAfterPhrase(mention, Equations);

    /// <summary>Whether "the" stands before the name and no noun after it that the article could belong to: "the Helmand rises", not "the Quetta road".</summary>
    public static bool HasArticle(MentionsInText text, int mention)
    {
        if (!Definite.Contains(text.WordBefore(mention))) return false;
        var after = text.After(mention);
        if (after is not [' ', _, ..]) return after is not ['-' or '–' or '—' or '/' or '\'' or '’', ..];
        var next = text.TokenAfter(mention);
        return next >= text.Matched.Tokens.Count || text.GapAfter(mention, next) is not " "
            || (char.IsLower(text.Matched.TextOf(next)[0]) && (ContextWords.FunctionWords.Contains(text.Matched.FoldedOf(next)) || IsLikeVerb(text.Matched.FoldedOf(next))));
    }

    /// <summary>Whether a list of names goes on after the name, all of which the article may belong to: "the Ohio and Michigan governors", not "the Tigris and the Euphrates".</summary>
    public static bool IsListed(MentionsInText text, int mention)
    {
        var (next, matched) = (text.TokenAfter(mention), text.Matched);
        if (next >= matched.Tokens.Count) return false;
        var gap = text.GapAfter(mention, next);
        if (gap is " " && Conjunctions.Contains(matched.FoldedOf(next)) && next + 1 < matched.Tokens.Count && matched.GapAfter(next) is " ") next++;
        else if (gap is not (", " or " & ")) return false;
        return char.IsUpper(matched.TextOf(next)[0]);
    }

    /// <summary>Whether "the" stands before the name, whatever follows: "the Caspian sold their boats", and as well "the Quetta road".</summary>
    public static bool HasLooseArticle(MentionsInText text, int mention) => Definite.Contains(text.WordBefore(mention));

    /// <summary>Whether a word ends as verbs do.</summary>
    private static bool IsLikeVerb(ReadOnlySpan<char> folded) =>
        folded.Length > 2 && !NounEndings.Contains(folded[^2..]) && (VerbEndings.Contains(folded[^1..]) || VerbEndings.Contains(folded[^2..]));

    /// <summary>Writes the article's signals into every option, where one of them is of a kind that takes it. Abbreviations take it whatever they stand for: "the UAE".</summary>
    public static void ReadArticle(NameGroup group)
    {
        if (!group.Options.Exists(static o => NamedWithArticle.Takes(o.Place.Feature))) return;
        foreach (var option in group.Options)
        {
            if (NamedWithArticle.Takes(option.Place.Feature)) option[Signal.ArticleFits] = 1;
            else if (option.Posting.Kind == NameKind.Abbreviation) continue;
            else if (option.Place.Feature is { Class: FeatureClass.Populated } or { Class: FeatureClass.Administrative }) option[Signal.ArticleClashes] = 1;
        }
    }
}
