using System.Buffers;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Aids a recogniser by what the gazetteer and the rest of the document know: mends spans, finds a recognised name again elsewhere, and
/// adds names of known towns and regions that are no ordinary word and no person's name.</summary>
/// <remarks>A model that learned from news of one part of the world is shy of names that it never saw; the gazetteer has seen them. Thread-safe.</remarks>
internal sealed class GazetteerAid
{
    /// <summary>A town needs as many inhabitants to be taken for one on its name alone.</summary>
    private const long LeastPopulation = 15_000;

    /// <summary>The name must be among the first of its place.</summary>
    private const int MostRank = 12;

    /// <summary>A word of so few letters, all capitals, is an organisation's acronym more often than a town.</summary>
    private const int LongestAcronym = 5;

    private const int ShortestCased = 3;

    private const float RepeatedScore = 0.8f;
    private const float KnownScore = 0.6f;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:;\n\r“\"‘");

    private readonly PlaceIndex _index;
    private readonly NotPlaces _notPlaces;
    private readonly WordLexicon _lexicon;
    private readonly SpanRepair _repair;

    /// <summary>Prepares the aid.</summary>
    /// <param name="index">The index that texts are matched with.</param>
    /// <param name="notPlaces">Names that are seldom places.</param>
    /// <param name="lexicon">The English lexicon, which knows ordinary words and persons' names.</param>
    public GazetteerAid(PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon)
    {
        _index = index;
        _notPlaces = notPlaces;
        _lexicon = lexicon;
        _repair = new SpanRepair(index);
    }

    /// <summary>The mentions with their spans mended, and those that the model missed, in order of the text.</summary>
    /// <param name="document">The text, and what is known of its words.</param>
    /// <param name="recognised">What the model recognised.</param>
    public ImmutableArray<Mention> Extend(AnalysedText document, RecognizedNames recognised)
    {
        var text = document.Text;
        var persons = new HashSet<int>(recognised.Persons.Select(p => document.Frame.FirstToken[p.First]));
        var found = _repair.Mend(text.Source.Text, recognised.Mentions, text.Cancellation).RemoveAll(m => IsNoPlace(text, m.Span));
        var names = found.Where(static m => m.Name >= 0 && m.Kind is MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier).Select(static m => m.Name).ToHashSet();
        var home = new HomeGround(_index, names);
        var all = found.ToBuilder();
        var matches = text.MatchSpan;
        var next = 0;
        for (var i = 0; i < matches.Length;)
        {
            var begin = i;
            while (i < matches.Length && matches[i].FirstToken == matches[begin].FirstToken) i++;
            if (matches[begin].FirstToken < next || persons.Contains(matches[begin].FirstToken)) continue;
            text.Cancellation.ThrowIfCancellationRequested();
            for (var longest = i - 1; longest >= begin; longest--)
            {
                var match = matches[longest];
                var span = text.SpanOf(match);
                if (Overlaps(found, span) || !MayBeName(text, match) || document.Addresses.Hold(span.Start) || ScoreOf(text, match, names, home) is not { } score) continue;
                all.Add(_repair.WithArticle(text.Source.Text, new Mention(span, MentionKind.Literal, match.Name, score)));
                next = match.FirstToken + match.TokenCount;
                break;
            }
        }

        all.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return all.ToImmutable();
    }

    /// <summary>Whether it only looks like a name of a place: an era after a year, a bare direction ("the South").</summary>
    private static bool IsNoPlace(MatchedText text, TextSpan span)
    {
        text.Cancellation.ThrowIfCancellationRequested();
        var written = text.Source.Text;
        return Era.Is(written, span) || Resolution.DirectionWord.Is(NameFolding.Fold(written.AsSpan(span.Start, span.Length)));
    }

    private static bool Overlaps(ImmutableArray<Mention> mentions, TextSpan span)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < mentions.Length && mentions[low].Span.Overlaps(span);
    }

    private float? ScoreOf(MatchedText text, NameMatch match, HashSet<int> recognised, HomeGround home)
    {
        if (recognised.Contains(match.Name)) return RepeatedScore;
        var folded = _index.FoldedNameAt(match.Name);
        if (_notPlaces.Contains(folded)) return null;
        var traits = match.TokenCount > 1 ? default : _lexicon.Find(WordHash.Of(folded));
        if (traits.CommonWord > 0) return null;
        var isPlace = traits.GivenName > 0 || traits.Surname > 0 ? home.HasNear(match.Name) && IsOnTheWay(text, match) : IsKnownPlace(match) || home.Has(match.Name);
        return isPlace || IsNation(match) ? KnownScore : null;
    }

    /// <summary>Whether a single word is a nation's name, which persons may be named for too.</summary>
    private bool IsNation(NameMatch match)
    {
        var first = _index.PostingsOf(match.Name)[0];
        return match.TokenCount == 1 && first.Rank == 0 && _index.FeatureOf(first.Place) is { IsCountry: true } or { Code: "PCLH" };
    }

    /// <summary>Whether the words around a name say that somebody goes by it: "climbs by Mach to Kolpur", "from Mach to Kolpur".</summary>
    private static bool IsOnTheWay(MatchedText text, NameMatch match)
    {
        var (before, after) = (match.FirstToken - 1, match.FirstToken + match.TokenCount);
        return before >= 0 && after + 1 < text.Tokens.Count && text.GapAfter(before) is " " && text.GapAfter(after - 1) is " " && text.GapAfter(after) is " "
            && text.TextOf(before) is "by" or "from" or "via" or "through" && text.TextOf(after) is "to" or "into" or "towards" && IsCapitalised(text.TextOf(after + 1));
    }

    /// <summary>Whether it is written as a name, in a script that has capitals for it, and stands by itself: no capitalised word beside it that would make both a person's or an organisation's name.</summary>
    private bool MayBeName(MatchedText text, NameMatch match)
    {
        var last = match.FirstToken + match.TokenCount - 1;
        var first = text.TextOf(match.FirstToken);
        if (IsUncased(first)) return false;
        if (match.TokenCount == 1 && first.Length <= LongestAcronym && !first.ContainsAnyInRange('a', 'z')) return false;
        for (var i = match.FirstToken; i <= last; i++)
        {
            var word = text.TextOf(i);
            if (!char.IsUpper(word[0]) && (i == match.FirstToken || !ContextWords.Particles.Contains(NameFolding.Fold(word)))) return false;
        }

        var before = match.FirstToken > 0 && text.GapAfter(match.FirstToken - 1) is " " ? text.TextOf(match.FirstToken - 1) : default;
        var after = last + 1 < text.Tokens.Count && text.GapAfter(last) is " " ? text.TextOf(last + 1) : default;
        if (text.SpanOf(match).Length < ShortestCased || (IsCapitalised(after) && !Resolution.FeatureNoun.Is(NameFolding.Fold(after)))) return false;
        return !IsPersonTitle(before) && (!IsCapitalised(before) || StandsApart(text, match.FirstToken - 1));
    }

    /// <summary>Whether a word is none of the name behind it, for all its capital: an adjective of a place ("Pakistani Mand"), or an ordinary word that begins a sentence ("When Gawadar").</summary>
    private bool StandsApart(MatchedText text, int token)
    {
        var folded = NameFolding.Fold(text.TextOf(token));
        return (_index.FindName(folded) is >= 0 and var name && _index.IsDemonym(name)) || (BeginsSentence(text, token) && _lexicon.Find(WordHash.Of(folded)) is { CommonWord: > 0, GivenName: 0 });
    }

    private static bool BeginsSentence(MatchedText text, int token) => token == 0 || text.GapAfter(token - 1).ContainsAny(SentenceEnds);

    private static bool IsUncased(ReadOnlySpan<char> word) => !char.IsUpper(word[0]) && !char.IsLower(word[0]) && char.IsLetter(word[0]);

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    private static bool IsPersonTitle(ReadOnlySpan<char> word) => word.Length > 0 && ContextWords.Titles.Contains(NameFolding.Fold(word));

    private bool IsKnownPlace(NameMatch match)
    {
        foreach (var posting in _index.PostingsOf(match.Name))
        {
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation || posting.Rank > MostRank && !posting.IsPreferred) continue;
            var own = _index.LanguageAt(posting.Language);
            if (own.Length > 0 && own != "en" && posting.Rank > 0) continue;
            var feature = _index.FeatureOf(posting.Place);
            if (_index.PopulationOf(posting.Place) >= LeastPopulation || feature.IsCountry || feature.IsAdmin1 || feature.IsCapital || feature.Class is FeatureClass.Hydrographic or FeatureClass.Area) return true;
        }

        return false;
    }
}
