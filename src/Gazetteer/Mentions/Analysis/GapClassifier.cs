using System.Buffers;

namespace Gazetteer.Mentions.Analysis;

/// <summary>Sorts what stands between two words by its most telling sign.</summary>
internal static class GapClassifier
{
    /// <summary>Signs that end a sentence and nothing else, in the scripts that have stops of their own.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create("!?؟۔।。");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»‘’'`");

    /// <param name="gap">The text between the words.</param>
    /// <param name="next">The word after it.</param>
    /// <param name="afterAbbreviation">Whether the word before it is a usual abbreviation, so that a stop ends no sentence.</param>
    public static Gap Classify(ReadOnlySpan<char> gap, ReadOnlySpan<char> next, bool afterAbbreviation)
    {
        if (gap is " ") return Gap.Space;
        if (gap is "-" or "‑" or "\u200c") return Gap.Hyphen;
        if (gap is ", ") return Gap.Comma;

        // A tab parts cells: columns are lines of their own.
        if (gap.ContainsAny('\n', '\t')) return Gap.LineBreak;
        var hasSpace = gap.ContainsAny(' ', '\u00A0');
        if (gap.ContainsAny(Stops) && hasSpace) return Gap.SentenceEnd;
        if (gap.Contains('.'))
        {
            if (!hasSpace) return gap is "." ? Gap.Stop : Gap.SentenceEnd;
            return afterAbbreviation && gap is ". " ? Gap.Stop : char.IsLower(next[0]) ? Gap.Stop : Gap.SentenceEnd;
        }

        return ClassifySign(gap, hasSpace);
    }

    private static Gap ClassifySign(ReadOnlySpan<char> gap, bool hasSpace)
    {
        if (gap.ContainsAny("([{")) return Gap.OpeningBracket;
        if (gap.ContainsAny(")]}")) return Gap.ClosingBracket;
        var quote = gap.IndexOfAny(Quotes);
        if (quote >= 0 && hasSpace) return gap[quote] is '“' or '‘' or '«' || (quote > 0 && gap[quote] is not ('”' or '’' or '»')) ? Gap.OpeningQuote : Gap.ClosingQuote;
        if (gap.Contains(',') || gap.Contains('،')) return Gap.Comma;
        if (gap.Contains(';') || gap.Contains('؛')) return Gap.Semicolon;
        if (gap.Contains(':')) return Gap.Colon;
        if (gap.ContainsAny("–—") || gap.Contains("--", StringComparison.Ordinal) || gap is " - ") return Gap.Dash;
        if (gap.Contains('/')) return Gap.Slash;
        if (gap.Contains('&')) return Gap.Ampersand;
        if (gap.Contains('@')) return Gap.At;
        if (gap.Contains('#')) return Gap.Hash;
        if (quote >= 0) return Gap.Apostrophe;
        return gap.IsWhiteSpace() ? Gap.Space : gap.IsEmpty ? Gap.None : Gap.Other;
    }
}
