using Gazetteer.Indexing.Names;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition;

/// <summary>Looks again at names that the sequence model was in doubt of, or took for persons: what stands around them, and which places the document names beside, decide.</summary>
/// <remarks>
/// The model's likelihood is the prior; each piece of evidence that it could not see moves its log odds. A given name that begins a sentence is a person to the model;
/// where the county around the town of that name is named, it is the town.
/// </remarks>
internal sealed class DoubtfulNames
{
    /// <summary>What the model holds for a place less than this is none.</summary>
    private const float LeastLikelihood = 0.0005f;

    /// <summary>For each other name of the document that has a place nearby, in natural-log odds.</summary>
    private const double Neighbour = 1.7;

    /// <summary>More neighbours say no more.</summary>
    private const double MostNeighbours = 3;

    /// <summary>A person would be named in full once; of a town nobody says more.</summary>
    private const double NeverInFull = 0.8;

    /// <summary>A name in a row with places, or in a column or cells of them.</summary>
    private const double Listed = 1.5;

    /// <summary>After a word that places follow and persons seldom: "in Wells".</summary>
    private const double BehindPreposition = 1.2;

    /// <summary>A large city bears the name.</summary>
    private const double OfCity = 1;

    /// <summary>From 200,000 inhabitants.</summary>
    private const int City = 6;

    private static readonly WordSet Prepositions = LanguagePacks.Shipped.Everywhere.Set(WordClass.PlacePreposition, WordClass.LanguagePreposition);

    private readonly PlaceIndex _index;
    private readonly AnalysedText _document;
    private readonly NameDoubts _doubts;
    private LocalGround _ground;
    private HashSet<int> _names;
    private readonly PersonPhrases _persons;
    private readonly bool[] _isPerson;
    private readonly HashSet<ulong> _introduced = [];
    private readonly Lazy<HashSet<ulong>> _alive;

    /// <summary>Prepares for one document.</summary>
    /// <param name="index">The index that the text was matched with.</param>
    /// <param name="document">The text.</param>
    /// <param name="recognised">What the model made of it.</param>
    /// <param name="names">The names that are certainly in it.</param>
    public DoubtfulNames(PlaceIndex index, AnalysedText document, RecognizedNames recognised, HashSet<int> names)
    {
        (_names, _index, _document, _doubts, _ground, _persons) = (names, index, document, recognised.Doubts, new LocalGround(index, names), new PersonPhrases(document.Frame));
        _isPerson = new bool[document.Frame.Count];
        foreach (var person in recognised.Persons.Where(static p => p.First != p.Last))
        {
            _isPerson.AsSpan(person.First, person.Last - person.First + 1).Fill(true);
            for (var word = person.First; word <= person.Last; word++) _introduced.Add(document.Frame.Hash[word]);
        }

        _alive = new Lazy<HashSet<ulong>>(WhoActs, LazyThreadSafetyMode.None);
    }

    /// <summary>Takes into account that more names are certainly in the document.</summary>
    public void Know(HashSet<int> names) => (_names, _ground) = (names, new LocalGround(_index, names));

    /// <summary>Whether a name, written as one and standing alone, is a place after all.</summary>
    /// <param name="match">The name.</param>
    /// <param name="isListed">Whether it stands in a row, or in a column of cells, with recognised places.</param>
    public bool IsPlace(NameMatch match, bool isListed)
    {
        var frame = _document.Frame;
        if (_document.CasedWordsOf(_document.Text.SpanOf(match)) is not var (word, last) || _isPerson[word]) return false;
        if (word == last && (_persons.IsNobleTitleBefore(word) || _alive.Value.Contains(frame.Hash[word]))) return false;
        var isIntroduced = _introduced.Contains(frame.Hash[word]);
        var isKnown = _names.Contains(match.Name) && !isIntroduced;
        var evidence = isKnown ? 0 : EvidenceFor(match, word, isListed, isIntroduced);

        // Asking the model costs most, and without evidence it has answered already.
        if (!isKnown && evidence <= 0) return false;
        var likelihood = _doubts.LikelihoodOf(word);
        return likelihood >= LeastLikelihood && (isKnown || Math.Log(likelihood / (1 - likelihood)) + evidence > 0);
    }

    /// <summary>What speaks for a place, in natural-log odds.</summary>
    private double EvidenceFor(NameMatch match, int word, bool isListed, bool isIntroduced)
    {
        var frame = _document.Frame;
        var neighbours = Math.Min(MostNeighbours, _ground.NeighboursOf(match.Name));
        var odds = Neighbour * neighbours;
        if (neighbours >= 1 && !isIntroduced) odds += NeverInFull;
        if (isListed) odds += Listed;
        if (word > 0 && frame.GapAfter[word - 1] == Gap.Space && Prepositions.Contains(frame.Hash[word - 1])) odds += BehindPreposition;
        if (_document.Profiles.Of(match.Name).UsualPopulation >= City) odds += OfCity;
        return odds;
    }

    /// <summary>Whether more names of the document could make a name a place: it is one of a few words that neighbours can vouch for.</summary>
    public bool MayBePlace(NameMatch match) => _ground.NeighboursOf(match.Name) > 0;

    /// <summary>The names of which the document says somewhere what only persons do or are.</summary>
    private HashSet<ulong> WhoActs()
    {
        var (frame, who) = (_document.Frame, new HashSet<ulong>());
        for (var word = 0; word < frame.Count; word++)
        {
            if (frame.Shape[word] != WordShape.Capitalised || frame.Traits[word] is { GivenName: 0, Surname: 0 }) continue;
            if (_persons.Surround(word) || _persons.IsAlive(word) || _persons.SpeaksOfItself(word)) who.Add(frame.Hash[word]);
        }

        return who;
    }
}
