using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Mentions;

namespace Gazetteer.Recognition;

/// <summary>Finds the counties of Britain and Ireland in the names of their councils: "Kent County Council" is Kent's, and no Kent County's.</summary>
internal static class CountyCouncils
{
    private const string Tail = " County Council";
    private const int MostRank = 4;
    private const float Score = 0.7f;

    /// <summary>The mentions with those counties, in order of the text.</summary>
    public static ImmutableArray<Mention> Add(PlaceIndex index, AnalysedText document, ImmutableArray<Mention> found)
    {
        var text = document.Text;
        if (!text.Source.Text.Contains(Tail, StringComparison.Ordinal)) return found;
        var counties = new List<Mention>();
        foreach (var match in text.MatchSpan)
        {
            var span = text.SpanOf(match);
            if (!text.Source.Text.AsSpan(span.End).StartsWith(Tail) || !char.IsUpper(text.Source.Text[span.Start]) || !IsCounty(index, match.Name)) continue;
            counties.Add(new Mention(span, MentionKind.Embedded, match.Name, Score));
        }

        if (counties.Count == 0) return found;
        var whole = counties.Where(c => !counties.Exists(o => o.Span.End == c.Span.End && o.Span.Length > c.Span.Length)).ToList();
        return [.. found.Where(m => !whole.Exists(c => m.Span.Overlaps(c.Span))).Concat(whole).OrderBy(static m => m.Span.Start)];
    }

    private static bool IsCounty(PlaceIndex index, int name)
    {
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Rank <= MostRank && index.CountryOf(posting.Place).ToString() is "GB" or "IE"
                && index.FeatureOf(posting.Place) is { Class: Places.FeatureClass.Administrative, IsCountry: false }) return true;
        }

        return false;
    }
}
