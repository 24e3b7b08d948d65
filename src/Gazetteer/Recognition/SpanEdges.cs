using Gazetteer.Languages;
using Gazetteer.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Moves a span's edges to where the name begins and ends: to the direction and the Arabic article before it, off an English article and off a common noun.</summary>
internal sealed class SpanEdges(PlaceIndex index)
{
    private const string Article = "The ";

    /// <summary>The nouns in lower case that belong to a name: the Makran coast is no place called Makran.</summary>
    private const string Coast = "coast";

    /// <summary>Short forms at the beginning of names, as written with what follows them, and the words they are short for.</summary>
    private static readonly (string Written, string Whole)[] Prefixes = [("Mt. ", "Mount"), ("Mt ", "Mount"), ("Ft. ", "Fort"), ("Ft ", "Fort"), ("St. ", "Saint"), ("St ", "Saint")];

    private const int LongestDirection = 12;

    /// <summary>The span between its true edges.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A name's span, as recognised.</param>
    /// <param name="from">Where the span of the name before it ends.</param>
    public TextSpan Mended(string text, TextSpan span, int from)
    {
        span = WithoutNoun(text, WithoutArticle(text, WithoutEra(text, span)));
        return WithDirection(text, WithArabicArticle(text, WithPrefix(text, span, from), from), from);
    }

    /// <summary>"Mt Kenya" for "Kenya" after "Mt", when the gazetteer has it written out.</summary>
    private TextSpan WithPrefix(string text, TextSpan span, int from)
    {
        foreach (var (written, whole) in Prefixes)
        {
            var start = span.Start - written.Length;
            if (start < from || !text.AsSpan(start, written.Length).SequenceEqual(written) || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) continue;
            if (index.FindName(NameFolding.Fold($"{whole} {span.Of(text)}")) >= 0) return span with { Start = start };
        }

        return span;
    }

    /// <summary>"Ukraine" of "The Ukraine", when only the former is known; not "Hague" of "The Hague".</summary>
    private TextSpan WithoutArticle(string text, TextSpan span)
    {
        var rest = span with { Start = span.Start + Article.Length };
        return span.Length > Article.Length && span.Of(text).StartsWith(Article, StringComparison.Ordinal) && !IsKnown(text, span) && IsKnown(text, rest) ? rest : span;
    }

    /// <summary>"Athens" of "BC Athens", after "the fifth century".</summary>
    private TextSpan WithoutEra(string text, TextSpan span)
    {
        var space = text.AsSpan(span.Start, span.Length).IndexOf(' ');
        if (space <= 0 || !Era.Is(text, span with { End = span.Start + space })) return span;
        var rest = span with { Start = span.Start + space + 1 };
        return IsKnown(text, rest) ? rest : span;
    }

    /// <summary>"Heathrow" of "Heathrow airport": a common noun says the kind and stands outside, where capitals tell it from the name.</summary>
    private TextSpan WithoutNoun(string text, TextSpan span)
    {
        var written = text.AsSpan(span.Start, span.Length);
        var space = written.LastIndexOf(' ');
        if (space <= 0 || space + 1 == written.Length || !char.IsUpper(written[0]) || !char.IsAsciiLetterLower(written[space + 1]) || written[(space + 1)..].StartsWith(Coast)) return span;
        var rest = span with { End = span.Start + space };
        return FeatureNoun.Is(NameFolding.Fold(written[(space + 1)..])) && IsKnown(text, rest) ? rest : span;
    }

    /// <summary>"al-Tanf" for "Tanf" after "al-".</summary>
    public static TextSpan WithArabicArticle(string text, TextSpan span, int from)
    {
        var start = span.Start - 3;
        if (start < from || text[start + 2] != '-' || char.ToLowerInvariant(text[start]) is not ('a' or 'e') || text[start + 1] is not ('l' or 's' or 'd' or 'r' or 't' or 'n' or 'z')) return span;
        return start > 0 && char.IsLetterOrDigit(text[start - 1]) ? span : span with { Start = start };
    }

    /// <summary>"Eastern Ghouta" for "Ghouta" after "Eastern": with a capital, the direction is a part of the name.</summary>
    private static TextSpan WithDirection(string text, TextSpan span, int from)
    {
        var end = span.Start - 1;
        if (end <= from || text[end] != ' ') return span;
        var start = end;
        while (start > from && end - start < LongestDirection && char.IsAsciiLetter(text[start - 1])) start--;
        if (start == end || !char.IsUpper(text[start]) || !char.IsLower(text[end - 1])) return span;
        return DirectionWord.IsPartOfNames(NameFolding.Fold(text.AsSpan(start, end - start))) ? span with { Start = start } : span;
    }

    private bool IsKnown(string text, TextSpan span) => index.FindName(NameFolding.Fold(text.AsSpan(span.Start, span.Length))) >= 0;
}
