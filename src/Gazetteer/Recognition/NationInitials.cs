using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Initials of countries: "the CAR", "the U.K.".</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class NationInitials(PlaceIndex index)
{
    /// <summary>Two letters without stops are as well a word: "US", "IN".</summary>
    private const int Shortest = 3;

    /// <summary>Whether the text names a nation by its initials, with the article, where not all is in capitals.</summary>
    public bool AreNation(AnalysedText document, NameMatch match)
    {
        var text = document.Text;
        var (before, after) = (match.FirstToken - 1, Math.Min(match.FirstToken + match.TokenCount, text.Tokens.Count - 1));
        return before >= 0 && Are(text, match) && text.GapAfter(before) is " " && text.TextOf(before) is "the" or "The" && !text.SpanOf(match).Of(text.Source.Text).ContainsAnyInRange('a', 'z')
            && document.CasedWordsOf(text.SpanOf(match)) is var (word, _) && document.Frame.SentenceCase[word] < WordFrame.LostCase
            && (text.GapAfter(after - 1) is not " " || !char.IsUpper(text.TextOf(after)[0]));
    }

    /// <summary>Whether it is the initials of a country, in one word of three letters and more, or with stops.</summary>
    public bool Are(MatchedText text, NameMatch match)
    {
        if (match.TokenCount == 1 ? index.FoldedNameAt(match.Name).Length < Shortest : !AreDotted(text, match)) return false;
        foreach (var posting in index.PostingsOf(match.Name))
        {
            if (posting.Kind == NameKind.Abbreviation && index.FeatureOf(posting.Place) is { IsCountry: true } or { Code: "PCLH" }) return true;
        }

        return false;
    }

    /// <summary>The span with the stop that ends initials.</summary>
    public static TextSpan WithLastStop(MatchedText text, NameMatch match, TextSpan span) => match.TokenCount > 1 && AreDotted(text, match) ? span with { End = span.End + 1 } : span;

    private static bool AreDotted(MatchedText text, NameMatch match)
    {
        for (var token = match.FirstToken; token < match.FirstToken + match.TokenCount; token++)
        {
            if (text.TextOf(token).Length != 1 || text.GapAfter(token) is not ['.', ..]) return false;
        }

        return true;
    }
}
