using System.Buffers;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Aids a recogniser by what the gazetteer and the rest of the document know: finds a recognised name again elsewhere, and
/// adds names of known towns and regions that are no ordinary word and no person's name.</summary>
/// <remarks>A model that learned from news of one part of the world is shy of names that it never saw; the gazetteer has seen them. Thread-safe.</remarks>
internal sealed class GazetteerAid
{
    /// <summary>A town needs as many inhabitants to be taken for one on its name alone.</summary>
    private const long LeastPopulation = 15_000;

    /// <summary>A city is known by the names of its past, whatever their rank.</summary>
    private const long LeastPopulationHistoric = 80_000;

    /// <summary>The name must be among the first of its place.</summary>
    private const int MostRank = 12;

    /// <summary>Of a town that stands in a row with recognised names, less is asked.</summary>
    private const long LeastPopulationListed = 3_000;
    private const int MostRankListed = 2;

    /// <summary>A word of so few letters, all capitals, is an organisation's acronym more often than a town.</summary>
    private const int LongestAcronym = 5;

    private const int ShortestCased = 3;

    /// <summary>So often are names that were refused looked at again when others were added beside them.</summary>
    private const int MostRounds = 3;

    public const float RepeatedScore = 0.8f;
    private const float KnownScore = 0.6f;

    /// <summary>From here on the model's own word counts, whatever the name mostly is.</summary>
    private const float Sure = 0.8f;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:;\n\r“\"‘");

    private readonly PlaceIndex _index;
    private readonly NotPlaces _notPlaces;
    private readonly WordLexicon _lexicon;
    private readonly SpanRepair _repair;
    private readonly NationInitials _initials;
    private readonly GreatUnits _units;

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
        (_initials, _units) = (new NationInitials(index), new GreatUnits(index, lexicon));
    }

    /// <summary>The mentions without those that only look like names of places, and those of names that are seldom places which neither model nor text is sure of.</summary>
    public ImmutableArray<Mention> WithoutOthers(AnalysedText document, ImmutableArray<Mention> mentions) => mentions.RemoveAll(m => IsNoPlace(document.Text, m.Span) || IsSeldomPlace(document, m));

    /// <summary>The mentions, and those that the model missed, in order of the text.</summary>
    /// <param name="document">The text, and what is known of its words.</param>
    /// <param name="recognised">What the model recognised.</param>
    /// <param name="found">The mentions so far.</param>
    public ImmutableArray<Mention> AddKnown(AnalysedText document, RecognizedNames recognised, ImmutableArray<Mention> found)
    {
        var text = document.Text;
        var persons = new HashSet<int>(recognised.Persons.Select(p => document.Frame.FirstToken[p.First]));
        var names = found.Where(static m => m.Name >= 0 && m.Kind is MentionKind.Literal or MentionKind.Metonymic or MentionKind.Modifier).Select(static m => m.Name).ToHashSet();
        var home = new HomeGround(_index, names);
        var doubtful = new DoubtfulNames(_index, document, recognised, names);
        var ancient = new AncientSites(_index, document, [.. names]);
        var all = found.ToBuilder();
        var matches = text.MatchSpan;
        var refused = new List<NameMatch>();
        var next = 0;
        for (var i = 0; i < matches.Length;)
        {
            var begin = i;
            while (i < matches.Length && matches[i].FirstToken == matches[begin].FirstToken) i++;
            if (matches[begin].FirstToken < next) continue;
            if (document.IsInPassage(text.SpanOf(matches[begin]).Start)) continue;
            var isPerson = persons.Contains(matches[begin].FirstToken);
            text.Cancellation.ThrowIfCancellationRequested();
            for (var longest = i - 1; longest >= begin; longest--)
            {
                var match = matches[longest];
                var span = text.SpanOf(match);
                if (Overlaps(found, span) || document.Addresses.Hold(span.Start)) continue;
                var isAncient = ancient.Hold(match);
                if (!MayBeName(text, match, isAncient)) continue;
                var score = isAncient ? KnownScore : isPerson && !IsPlaceDespitePerson(text, match, found) && !home.HasAmongUnits(match.Name) ? null : ScoreOf(document, match, names, home, found);
                if (score is null && IsPlaceAfterAll(match, found)) score = KnownScore;
                if (score is null && (doubtful.MayBePlace(match) || LoneNames.IsLone(text, match))) refused.Add(match);
                if (score is null) continue;
                all.Add(_repair.WithArticle(text.Source.Text, new Mention(NationInitials.WithLastStop(text, match, span), MentionKind.Literal, match.Name, score.Value)));
                next = match.FirstToken + match.TokenCount;
                break;
            }
        }

        // What was added vouches for its neighbours too.
        for (var (before, round) = (found.Length, 0); all.Count > before && refused.Count > 0 && round < MostRounds; round++)
        {
            before = all.Count;
            var added = all.ToImmutable().Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
            names.UnionWith(added.Select(static m => m.Name).Where(static n => n >= 0));
            doubtful.Know(names);
            all.AddRange(refused.Where(m => !Overlaps(added, text.SpanOf(m)) && IsPlaceAfterAll(m, added)).Select(m => new Mention(text.SpanOf(m), MentionKind.Literal, m.Name, KnownScore)));
        }

        all.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return all.ToImmutable();

        bool IsPlaceAfterAll(NameMatch match, ImmutableArray<Mention> among) => doubtful.IsPlace(match, WordsAroundName.IsListed(text, match, among) || LoneNames.IsBesidePlace(text, match, among));
    }

    /// <summary>Whether it only looks like a name of a place: an era after a year, a bare direction ("the South").</summary>
    private static bool IsNoPlace(MatchedText text, TextSpan span)
    {
        text.Cancellation.ThrowIfCancellationRequested();
        var written = text.Source.Text;
        return Era.Is(written, span) || DirectionWord.Is(NameFolding.Fold(written.AsSpan(span.Start, span.Length)));
    }

    /// <summary>Whether it is a name that running text mostly uses for something else, of which neither model nor text says for sure that it is a place here: "Rasad was launched".</summary>
    private bool IsSeldomPlace(AnalysedText document, Mention mention)
    {
        if (mention.Score >= Sure || document.CasedWordsOf(mention.Span) is not var (first, last) || first != last
            || !_notPlaces.Contains(NameFolding.Fold(mention.Span.Of(document.Text.Source.Text)))) return false;
        return !new PlacePhrases(document).Surround(first);
    }

    private static bool Overlaps(ImmutableArray<Mention> mentions, TextSpan span) => WordsAroundName.FirstFrom(mentions, span.Start) is { } mention && mention.Span.Overlaps(span);

    private float? ScoreOf(AnalysedText document, NameMatch match, HashSet<int> recognised, HomeGround home, ImmutableArray<Mention> found)
    {
        var text = document.Text;
        if (recognised.Contains(match.Name)) return RepeatedScore;
        if (_initials.AreNation(document, match)) return KnownScore;
        if (_units.Hold(text, match)) return KnownScore;
        var folded = _index.FoldedNameAt(match.Name);
        if (_notPlaces.Contains(folded)) return null;
        var traits = match.TokenCount > 1 ? default : _lexicon.Find(WordHash.Of(folded));
        if (traits.CommonWord > 0 && !WordsAroundName.IsGoverned(text, match)) return null;
        var mayBePerson = traits.GivenName > 0 || traits.Surname > 0;
        var isPlace = mayBePerson
            ? IsWithin(text, match) || home.HasAmongUnits(match.Name) || (home.HasNear(match.Name) && WordsAroundName.IsOnTheWay(text, match))
            || (IsKnownPlace(match) && (WordsAroundName.IsGoverned(text, match) || LoneNames.IsBesidePlace(text, match, found)))
            : IsKnownPlace(match) || home.Has(match.Name) || (IsUnitOrTown(match) && WordsAroundName.IsListed(text, match, found));
        return isPlace || IsNation(match) ? KnownScore : null;
    }

    /// <summary>Whether a single word is a nation's name, which persons may be named for too.</summary>
    private bool IsNation(NameMatch match)
    {
        var first = _index.PostingsOf(match.Name)[0];
        return match.TokenCount == 1 && first.Rank == 0 && _index.FeatureOf(first.Place) is { IsCountry: true } or { Code: "PCLH" };
    }

    /// <summary>Whether what the model took for a person is a place for all that: "the mayor of Lincoln", "in Charlotte Amalie".</summary>
    private bool IsPlaceDespitePerson(MatchedText text, NameMatch match, ImmutableArray<Mention> found)
    {
        if (WordsAroundName.IsGoverned(text, match) || LoneNames.IsBesidePlace(text, match, found) || _units.Hold(text, match) || IsWithin(text, match) || IsLoneCell(text, match)) return true;
        var before = match.FirstToken - 1;
        return match.TokenCount > 1 && before >= 0 && text.GapAfter(before) is " " && text.TextOf(before) is "in" or "near" or "from" or "at" or "of" && IsKnownPlace(match);
    }

    /// <summary>Whether it stands after "in", where what is known by it is within its reach: "farmers in Kerry", not "she believes in Kerry".</summary>
    private bool IsWithin(MatchedText text, NameMatch match) => WordsAroundName.IsWithin(text, match) && (IsKnownPlace(match) || IsUnitOrTown(match));

    /// <summary>Whether a known place's name, which no person bears, has a cell of a row for itself.</summary>
    private bool IsLoneCell(MatchedText text, NameMatch match) =>
        LoneNames.IsLone(text, match) && IsKnownPlace(match) && _lexicon.Find(WordHash.Of(_index.FoldedNameAt(match.Name))) is { GivenName: 0, Surname: 0 };

    /// <summary>Whether a unit, an ancient site, or a town of a few thousand, bears the name as one of its first.</summary>
    private bool IsUnitOrTown(NameMatch match)
    {
        foreach (var posting in _index.PostingsOf(match.Name))
        {
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation || posting.Rank > MostRankListed) continue;
            if (_index.FeatureOf(posting.Place) is { Class: FeatureClass.Administrative } or { Code: "ANS" } || _index.PopulationOf(posting.Place) >= LeastPopulationListed) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether it is written as a name, in a script that has capitals for it, and stands by itself: no capitalised word beside it that would make both a person's or an organisation's name.
    /// </summary>
    private bool MayBeName(MatchedText text, NameMatch match, bool isAncient)
    {
        var last = match.FirstToken + match.TokenCount - 1;
        var first = text.TextOf(match.FirstToken);
        if (IsUncased(first)) return false;
        if (match.TokenCount == 1 && first.Length <= LongestAcronym && !first.ContainsAnyInRange('a', 'z') && !_initials.Are(text, match)) return false;
        for (var i = match.FirstToken; i <= last; i++)
        {
            var word = text.TextOf(i);
            if (!char.IsUpper(word[0]) && (i == match.FirstToken || !(text.GapAfter(i - 1) is "-" || ContextWords.Particles.Contains(NameFolding.Fold(word))))) return false;
        }

        var before = match.FirstToken > 0 && text.GapAfter(match.FirstToken - 1) is " " ? text.TextOf(match.FirstToken - 1) : default;
        var after = last + 1 < text.Tokens.Count && text.GapAfter(last) is " " ? text.TextOf(last + 1) : default;
        if ((text.SpanOf(match).Length < ShortestCased && !isAncient) || (IsCapitalised(after) && !FeatureNoun.Is(NameFolding.Fold(after)))) return false;
        return !IsPersonTitle(before) && (!IsCapitalised(before) || StandsApart(text, match.FirstToken - 1));
    }

    /// <summary>Whether a word is none of the name after it, for all its capital: an adjective of a place ("Pakistani Mand"), or an ordinary word that begins a sentence ("When Gawadar").</summary>
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
            if (posting.Kind == NameKind.Historic && _index.PopulationOf(posting.Place) >= LeastPopulationHistoric) return true;
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation || posting.Rank > MostRank && !posting.IsPreferred) continue;
            var own = _index.LanguageAt(posting.Language);
            if (own.Length > 0 && own != "en" && posting.Rank > 0) continue;
            var feature = _index.FeatureOf(posting.Place);
            if (_index.PopulationOf(posting.Place) >= LeastPopulation || feature.IsCountry || feature.IsAdmin1 || feature.IsCapital || feature.Class is FeatureClass.Hydrographic or FeatureClass.Area
                || (feature.Code == "ANS" && posting.Rank == 0)) return true;
        }

        return false;
    }
}
