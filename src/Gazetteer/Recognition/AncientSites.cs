using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition;

/// <summary>Names of ancient sites in a text that speaks of antiquity: "Petra" beside Nabataeans and "Ur" beside Uruk are no persons and no odd words.</summary>
/// <remarks>Not thread-safe; of one document.</remarks>
internal sealed class AncientSites
{
    private const string Site = "ANS";

    private static readonly WordSet Words = LanguagePacks.Shipped.Everywhere.Set(WordClass.Antiquity);

    private readonly PlaceIndex _index;
    private readonly AnalysedText _document;
    private readonly PersonPhrases _persons;
    private readonly Lazy<bool> _isAncient;

    /// <summary>Prepares for one document.</summary>
    /// <param name="index">The index that the text was matched with.</param>
    /// <param name="document">The text.</param>
    /// <param name="names">The names that are certainly in it.</param>
    public AncientSites(PlaceIndex index, AnalysedText document, IReadOnlyCollection<int> names)
    {
        (_index, _document, _persons) = (index, document, new PersonPhrases(document.Frame));
        _isAncient = new Lazy<bool>(() => names.Any(IsNothingElse) || HasWord(), LazyThreadSafetyMode.None);
    }

    /// <summary>Whether a name, written as one, is that of an ancient site here.</summary>
    public bool Hold(NameMatch match)
    {
        if (!IsSite(match.Name) || !_isAncient.Value || _document.CasedWordsOf(_document.Text.SpanOf(match)) is not var (first, last)) return false;
        return first != last || !(_persons.Surround(first) || _persons.IsAlive(first) || _persons.SpeaksOfItself(first));
    }

    private bool IsSite(int name)
    {
        foreach (var posting in _index.PostingsOf(name))
        {
            if (posting.Rank == 0 && _index.FeatureOf(posting.Place).Code == Site) return true;
        }

        return false;
    }

    /// <summary>Whether ancient sites bear the name, and nothing that anybody lives in.</summary>
    private bool IsNothingElse(int name)
    {
        if (!IsSite(name)) return false;
        foreach (var posting in _index.PostingsOf(name))
        {
            if (_index.FeatureOf(posting.Place) is var feature && (feature.IsCountry || feature.IsAdmin1 || _index.PopulationOf(posting.Place) > 0)) return false;
        }

        return true;
    }

    private bool HasWord()
    {
        var text = _document.Text;
        for (var token = 0; token < text.Tokens.Count; token++)
        {
            if (Words.Contains(text.FoldedOf(token))) return true;
        }

        return false;
    }
}
