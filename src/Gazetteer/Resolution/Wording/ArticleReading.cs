using System.Collections.Immutable;
using Gazetteer.Languages;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>What the words before a name say of the thing that bears it: an article that it is a river or the like, "call it" that it has another name.</summary>
internal static class ArticleReading
{
    private static readonly ImmutableArray<string> Equations = [" call it ", " calls it ", " called it ", " name it ", " named it ", " also called ", " also known as ", " known to them as ", " better known as "];

    /// <summary>Whether the text equates the name with something named before.</summary>
    public static bool IsEquated(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start);
        if (!before.EndsWith(" it ") && !before.EndsWith(" as ") && !before.EndsWith(" called ")) return false;
        foreach (var equation in Equations)
        {
            if (before.EndsWith(equation)) return true;
        }

        return false;
    }

    /// <summary>Whether "the" stands before the name and no noun behind it that the article could belong to: "the Helmand rises", not "the Quetta road".</summary>
    public static bool HasArticle(string text, TextSpan span)
    {
        if (!text.AsSpan(0, span.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase) || (span.Start > 4 && char.IsLetter(text[span.Start - 5]))) return false;
        if (span.End + 1 >= text.Length || text[span.End] != ' ') return span.End >= text.Length || text[span.End] is not ('-' or '–' or '—' or '/' or '\'' or '’');
        var at = span.End + 1;
        if (!Tokenizer.TryNext(text, ref at, out var token) || token.Start != span.End + 1) return true;
        var word = text.AsSpan(token.Start, token.Length);
        return char.IsLower(word[0]) && (ContextWords.FunctionWords.Contains(NameFolding.Fold(word)) || word.EndsWith("s") && !word.EndsWith("ss") || word.EndsWith("ed"));
    }

    /// <summary>Whether a list of names goes on behind the name, all of which the article may belong to: "the Ohio and Michigan governors", not "the Tigris and the Euphrates".</summary>
    public static bool IsListed(string text, TextSpan span)
    {
        var rest = text.AsSpan(span.End);
        foreach (var joint in (ReadOnlySpan<string>)[", ", " and ", " or ", " & "])
        {
            if (rest.StartsWith(joint)) return rest.Length > joint.Length && char.IsUpper(rest[joint.Length]);
        }

        return false;
    }

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
