using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Finds what English addresses end in, "Burlington, Vt." and "Greenwood, W. Va.": a town, a comma, and the short or full name of the unit that the gazetteer has the town in.</summary>
/// <remarks>The two vouch for each other, so that neither needs to be known to a model. Thread-safe.</remarks>
internal sealed class UnitTails(PlaceIndex index)
{
    private const float Score = 0.9f;

    /// <summary>A town must bear the name as one of its first.</summary>
    private const int MostRank = 4;

    /// <summary>The mentions with those added that such pairs show.</summary>
    public ImmutableArray<Mention> Add(AnalysedText document, ImmutableArray<Mention> found)
    {
        var added = new List<Mention>();
        var text = document.Text;
        var matches = text.MatchSpan;
        for (var i = 0; i < matches.Length; i++)
        {
            var unit = matches[i];
            if (unit.FirstToken == 0 || !IsTailGap(text, unit)) continue;
            text.Cancellation.ThrowIfCancellationRequested();
            if (Written(document, unit) is not { } span) continue;
            if (EndsInStop(text, span) && UnitOf(unit, text, span) < 0) span = span with { End = span.End + 1 };
            if (UnitOf(unit, text, span) is not (>= 0 and var place)) continue;
            var town = Town(document, found, i, place);
            if (town is null && !IsBehindPlace(document, found, unit, span)) continue;
            if (town is { IsFound: false }) added.Add(town.Value.Mention);
            if (!Overlaps(found, span)) added.Add(new Mention(span, MentionKind.Literal, unit.Name, Score));
        }

        return added.Count == 0 ? found : [.. found.Concat(added).DistinctBy(static m => m.Span).OrderBy(static m => m.Span.Start)];
    }

    /// <summary>Whether what stands before and after a unit sets it after a town: "X, Y", "X (Y)", or X and Y in cells of one row.</summary>
    private static bool IsTailGap(MatchedText text, NameMatch unit)
    {
        var gap = text.GapAfter(unit.FirstToken - 1);
        var behind = text.GapAfter(unit.FirstToken + unit.TokenCount - 1);
        return gap switch
        {
            [',', .. var rest] => rest.IsWhiteSpace(),
            "/" => true,
            " (" => behind.StartsWith(")") || behind.StartsWith(".)"),
            _ => TableCell.IsGap(gap) && gap.TrimEnd(" \t|").IsEmpty && (behind.IsEmpty || behind.ContainsAny('\n', '\t', '|')),
        };
    }

    /// <summary>Whether a place stands before the comma, though the gazetteer has it elsewhere alone, and the unit is written as only a unit is: "W. Va.".</summary>
    private static bool IsBehindPlace(AnalysedText document, ImmutableArray<Mention> found, NameMatch unit, TextSpan span)
    {
        if (!document.Text.Source.Text.AsSpan(span.Start, span.Length).Contains('.') || document.Frame.SentenceCase[document.Frame.WordFrom(span.Start)] >= WordFrame.LostCase) return false;
        var end = document.Text.TokenSpan[unit.FirstToken - 1].End;
        return found.Any(m => m.Span.End == end);
    }

    private static bool Overlaps(ImmutableArray<Mention> found, TextSpan span) => found.Any(m => m.Span.Overlaps(span));

    /// <summary>Where the unit's name stands, its stop with it; null where no word of the text begins or ends so, or a longer name goes on after it.</summary>
    private static TextSpan? Written(AnalysedText document, NameMatch match)
    {
        var (frame, span) = (document.Frame, document.Text.SpanOf(match));
        if (document.CasedWordsOf(span) is not var (first, last) || frame.Start[first] != span.Start || !frame.IsWrittenAsName(first) || frame.End[last] < span.End) return null;
        if (frame.GapAfter[last] is Gap.Space or Gap.Stop && last + 1 < frame.Count && frame.Shape[last + 1] == WordShape.Capitalised) return null;
        return new TextSpan(span.Start, LearnedRecognizer.EndOf(frame, last, document.Text.Source.Text));
    }

    /// <summary>Whether a stop follows that may be the name's or the sentence's: "Augusta, Me."</summary>
    private static bool EndsInStop(MatchedText text, TextSpan span) => span.End < text.Source.Text.Length && text.Source.Text[span.End] == '.';

    /// <summary>The first-order unit or country that the words name as they are written: "Vt." and "VT", not "Me" nor "Or".</summary>
    private int UnitOf(NameMatch match, MatchedText text, TextSpan span)
    {
        var written = text.Source.Text.AsSpan(span.Start, span.Length);
        var isCapitals = !written.ContainsAnyInRange('a', 'z');
        foreach (var posting in index.PostingsOf(match.Name))
        {
            if (index.FeatureOf(posting.Place) is not ({ IsAdmin1: true } or { IsCountry: true })) continue;
            var isWritten = posting.Kind switch
            {
                NameKind.Abbreviation => isCapitals || written.Contains('.'),
                NameKind.Demonym or NameKind.Misspelling => false,
                _ => posting.Rank <= MostRank,
            };
            if (isWritten) return posting.Place;
        }

        return -1;
    }

    /// <summary>The town before the comma, when the gazetteer has one of the name in the unit.</summary>
    private (Mention Mention, bool IsFound)? Town(AnalysedText document, ImmutableArray<Mention> found, int unit, int place)
    {
        var text = document.Text;
        var matches = text.MatchSpan;
        var end = matches[unit].FirstToken;
        for (var i = FirstWithin(matches, unit, end - 6); i < unit; i++)
        {
            var span = text.SpanOf(matches[i]);
            if (!(matches[i].FirstToken + matches[i].TokenCount == end || IsInRow(document, span, matches[unit])) || !LiesIn(matches[i].Name, place)) continue;
            if (document.CasedWordsOf(span) is not var (first, _) || !document.Frame.IsWrittenAsName(first) || document.Frame.Shape[first] == WordShape.Initial) continue;
            if (found.Any(m => m.Span.Overlaps(span))) return (default, true);
            if (first > 0 && document.Frame.GapAfter[first - 1] == Gap.Space && document.Frame.IsWrittenAsName(first - 1) && !document.Frame.IsSentenceStart[first - 1]) continue;
            return (new Mention(span, MentionKind.Literal, matches[i].Name, Score), false);
        }

        return null;
    }

    /// <summary>Whether a name fills a cell of the row in which a unit stands.</summary>
    private static bool IsInRow(AnalysedText document, TextSpan span, NameMatch unit)
    {
        var (written, start) = (document.Text.Source.Text, document.Text.TokenSpan[unit.FirstToken].Start);
        return span.End < start && TableCell.IsGap(written.AsSpan(span.End, start - span.End)) && TableCell.Of(written, span) is not null;
    }

    private static int FirstWithin(ReadOnlySpan<NameMatch> matches, int before, int token)
    {
        while (before > 0 && matches[before - 1].FirstToken >= token) before--;
        return before;
    }

    private bool LiesIn(int name, int unit)
    {
        var isCountry = index.FeatureOf(unit).IsCountry;
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Place == unit || posting.Rank > MostRank || posting.Kind is NameKind.Demonym or NameKind.Abbreviation) continue;
            if (index.CountryOf(posting.Place) != index.CountryOf(unit)) continue;
            if (isCountry || index.Admin1KeyOf(posting.Place) == index.Admin1KeyOf(unit)) return true;
        }

        return false;
    }
}
