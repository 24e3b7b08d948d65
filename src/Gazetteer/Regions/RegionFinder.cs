using System.Buffers;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Mentions;
using Gazetteer.Regions.Grammar;
using Gazetteer.Resolution;
using Gazetteer.Text;

namespace Gazetteer.Regions;

/// <summary>Finds the words of a text that say a region by places that it names: "southeastern Iran", "the border between Iran and Pakistan". Thread-safe.</summary>
/// <remarks>
/// It reads the places that were decided, and changes none of them: a region is a mention of its own that contains theirs. Of regions that overlap the longer stays. Most names are passed over after a
/// look at the words on their two sides.
/// </remarks>
internal sealed class RegionFinder
{
    private const double LeastConfidence = 0.3;
    private readonly PlaceIndex _index;
    private readonly RegionGrammar _grammar;
    private readonly RegionPlaces _places;
    private readonly HomeLand _homes;
    private readonly SearchValues<char> _homeStarts;

    /// <summary>Makes a finder.</summary>
    /// <param name="index">The gazetteer.</param>
    /// <param name="footprints">Draws what is found.</param>
    /// <param name="grammar">How languages say regions.</param>
    public RegionFinder(PlaceIndex index, Footprints footprints, RegionGrammar grammar)
    {
        _index = index;
        _grammar = grammar;
        _homes = new HomeLand(index);
        _places = new RegionPlaces(index, footprints, _homes);
        _homeStarts = SearchValues.Create([.. grammar.Homes.All.Keys.Select(static word => word[0]).Distinct()]);
    }

    /// <summary>The mentions of a document with those of its regions, in the order of the text; a region stands after a mention that begins where it does.</summary>
    /// <param name="text">The document in tokens.</param>
    /// <param name="mentions">Its mentions, in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<ResolvedMention> Join(MatchedText text, ImmutableArray<ResolvedMention> mentions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var anchors = AnchorsOf(text, mentions);
        if (anchors.Count == 0) return mentions;
        AddHomes(text, mentions, anchors);
        var matcher = new PatternMatcher(_grammar, text, anchors);
        var found = new List<RegionMatch>();
        foreach (var anchor in anchors.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Longest(matcher, text, anchor) is { } match) found.Add(match);
        }

        if (found.Count == 0) return mentions;
        var regions = Apart(found).Select(match => _places.MentionOf(match)).OfType<ResolvedMention>().ToList();
        return regions.Count == 0 ? mentions : [.. mentions.Concat(regions).OrderBy(static m => m.Span.Start)];
    }

    private SortedDictionary<int, Anchor> AnchorsOf(MatchedText text, ImmutableArray<ResolvedMention> mentions)
    {
        var anchors = new SortedDictionary<int, Anchor>();
        foreach (var mention in mentions)
        {
            if (mention.Place is not { } place || mention.Confidence < LeastConfidence
                || mention.Kind is not (MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier or MentionKind.Demonym)) continue;
            var first = TokenAt(text, mention.Span.Start);
            if (first < 0) continue;
            var last = first;
            while (last + 1 < text.Tokens.Count && text.Tokens[last + 1].Start < mention.Span.End) last++;
            first = AfterDirection(text, first, last);
            anchors.TryAdd(first, new Anchor(first, last, place, mention.Kind == MentionKind.Demonym, IsHome: false, mention.Confidence));
        }

        return anchors;
    }

    /// <summary>The first token of the name proper: "Southern Chile" is read as a name where a sentence begins, and no gazetteer has it.</summary>
    private int AfterDirection(MatchedText text, int first, int last)
    {
        if (first == last || !_grammar.Directions.TryGet(text.FoldedOf(first), out _)) return first;
        return _index.FindName(NameFolding.Fold(text.Source.Text.AsSpan(text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start))) >= 0 ? first : first + 1;
    }

    /// <summary>The token that begins at an offset, or the first after it; −1 where there is none.</summary>
    private static int TokenAt(MatchedText text, int offset)
    {
        var (low, high) = (0, text.Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low < text.Tokens.Count ? low : -1;
    }

    /// <summary>Adds the words for the country or province that the text is about, where a direction stands near them.</summary>
    private void AddHomes(MatchedText text, ImmutableArray<ResolvedMention> mentions, SortedDictionary<int, Anchor> anchors)
    {
        for (var token = 0; token < text.Tokens.Count; token++)
        {
            if (text.FoldedOf(token) is not [var start, ..] word || !_homeStarts.Contains(start) || !_grammar.Homes.TryGet(word, out var kind) || anchors.ContainsKey(token)) continue;
            if (_homes.Of(kind, mentions, text.Tokens[token].Start) is { } place) anchors.Add(token, new Anchor(token, token, place, IsPeople: false, IsHome: true, HomeLand.Confidence));
        }
    }

    private RegionMatch? Longest(PatternMatcher matcher, MatchedText text, Anchor anchor)
    {
        RegionMatch? best = null;
        var before = anchor.First - 1;
        if (before > 0 && IsArticle(text, before)) before--;
        if (before >= 0) best = Try(matcher, _grammar.EndingAfter(text.FoldedOf(before)), anchor, best);
        if (anchor.Last + 1 >= text.Tokens.Count) return best;
        best = Try(matcher, _grammar.StartingBefore(text.FoldedOf(anchor.Last + 1)), anchor, best);
        if (Gaps.IsDash(text.GapAfter(anchor.Last))) best = Try(matcher, _grammar.WithDash, anchor, best);
        return Gaps.IsApostrophe(text.GapAfter(anchor.Last)) ? Try(matcher, _grammar.WithPossessive, anchor, best) : best;
    }

    private static RegionMatch? Try(PatternMatcher matcher, IReadOnlyList<RegionPattern> patterns, Anchor anchor, RegionMatch? best)
    {
        foreach (var pattern in patterns)
        {
            if (matcher.Match(pattern, anchor) is { } match && (best is null || match.Span.Length > best.Span.Length)) best = match;
        }

        return best;
    }

    private bool IsArticle(MatchedText text, int token) => _grammar.Articles.TryGet(text.FoldedOf(token), out _);

    /// <summary>Of matches that overlap the longest.</summary>
    private static List<RegionMatch> Apart(List<RegionMatch> found)
    {
        var kept = new List<RegionMatch>();
        foreach (var match in found.OrderByDescending(static m => m.Span.Length).ThenBy(static m => m.Span.Start))
        {
            if (!kept.Exists(other => other.Span.Overlaps(match.Span))) kept.Add(match);
        }

        return kept;
    }
}
