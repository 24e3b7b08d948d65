using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Text;

namespace Gazetteer.Recognition;

/// <summary>Tells persons who bear places' names by how the document introduces them: whom it names in full, or with a title, it means again by one of the names.</summary>
/// <remarks>A sequence model labels each sentence by itself; "Burton" a page after "Nick Burton" looks like a town to it.</remarks>
internal sealed class Namesakes
{
    private static readonly WordSet Titles = LanguagePacks.Shipped.Everywhere.Set(WordClass.AddressTitle);

    private readonly AnalysedText _document;
    private readonly WordFrame _frame;
    private readonly PersonPhrases _persons;
    private readonly PlacePhrases _places;
    private readonly Dictionary<ulong, Roles> _roles = [];

    /// <summary>Reads how a document names its persons.</summary>
    /// <param name="document">The document.</param>
    /// <param name="persons">The runs of words that name persons.</param>
    public Namesakes(AnalysedText document, List<WordRun> persons)
    {
        (_document, _frame, _persons, _places) = (document, document.Frame, new PersonPhrases(document.Frame), new PlacePhrases(document));
        foreach (var person in persons) Note(person);
    }

    private enum Roles : byte
    {
        None = 0,

        /// <summary>The first of a person's names.</summary>
        Given = 1,

        /// <summary>The last of them, or one after a title.</summary>
        Family = 2,

        /// <summary>What a sentence says that only persons do or are.</summary>
        Shown = 4,
    }

    /// <summary>The mentions without those that are a person's name.</summary>
    public ImmutableArray<Mention> Without(ImmutableArray<Mention> mentions)
    {
        var words = mentions.Select(m => SingleWordOf(m.Span)).ToArray();
        foreach (var word in words.Where(static w => w >= 0)) NoteFullName(word);
        NoteDeeds(words);
        var kept = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var isPerson = words[i] >= 0 ? IsPerson(words[i]) : _persons.IsNobleTitleBefore(_frame.WordFrom(mentions[i].Span.Start));
            if (!isPerson) kept.Add(mentions[i]);
        }

        return kept.DrainToImmutable();
    }

    /// <summary>The word that a span is, when it is one with a capital and no more; else −1.</summary>
    private int SingleWordOf(TextSpan span)
    {
        _document.Text.Cancellation.ThrowIfCancellationRequested();
        var word = _frame.WordFrom(span.Start);
        if (word >= _frame.Count || _frame.Shape[word] != WordShape.Capitalised || _frame.Start[word] >= span.End) return -1;
        return word + 1 < _frame.Count && _frame.Start[word + 1] < span.End ? -1 : word;
    }

    private void Note(WordRun person)
    {
        var isTitled = IsTitled(person.First);
        if (person.First == person.Last && !isTitled) return;
        Add(person.Last, Roles.Family);
        if (!isTitled) Add(person.First, Roles.Given);
    }

    /// <summary>Notes a full name of which the model took a part for a place.</summary>
    private void NoteFullName(int word)
    {
        _document.Text.Cancellation.ThrowIfCancellationRequested();
        if (IsBehindGivenName(word)) Add(word, Roles.Family);
        if (IsBeforeFamilyName(word)) Add(word, Roles.Given);
        if ((_frame.Traits[word].GivenName > 0 || !IsNation(word)) && _persons.Surround(word)) Add(word, Roles.Given | Roles.Shown);
    }

    /// <summary>Notes the given names of which a sentence says what only persons do: the document's others mean the person too.</summary>
    private void NoteDeeds(int[] words)
    {
        var isPolitical = words.Any(w => w >= 0 && IsNation(w) && !IsGivenName(w) && !_persons.IsNobleTitleBefore(w) && _frame.Traits[w].GivenName < 2);
        foreach (var word in words)
        {
            if (word < 0) continue;
            var isGivenName = _frame.Traits[word].GivenName > 0;

            // Nothing but a person smiles, or signs a letter; a name that no list of given names has may be one for all that: Brooklyn.
            if ((isGivenName || !IsNation(word)) && (_persons.IsAlive(word) || _persons.Signs(word))) Add(word, Roles.Given | Roles.Shown);
            var mayStandForState = isPolitical && IsNation(word);
            if (!isGivenName || mayStandForState) continue;
            var addressed = _persons.AddressedBy(word);
            if (_persons.SpeaksOfItself(word) || (addressed >= 0 && _frame.Traits[addressed].GivenName > 0)) Add(word, Roles.Given | Roles.Shown);
            if (_persons.IsAddressed(word, IsGivenName)) Add(word, Roles.Given | Roles.Shown);
        }

        NoteCompany(words);
    }

    /// <summary>Notes given names where the document has no places but such as act, and one who is shown to be a person: "Chelsea laughed, and Dallas drove."</summary>
    private void NoteCompany(int[] words)
    {
        if (!words.All(MayBeInCompany) || !Enumerable.Range(0, _frame.Count).Any(IsShown)) return;
        foreach (var word in words) Add(word, Roles.Given | Roles.Shown);
    }

    private bool MayBeInCompany(int word) => word >= 0 && _frame.Traits[word].GivenName > 0 && !IsNation(word) && (_persons.Acts(word) || _persons.IsSpeaker(word)) && !_places.Surround(word);

    private bool IsShown(int word) => _frame.Shape[word] == WordShape.Capitalised && _frame.Traits[word].GivenName > 0 && !IsNation(word) && _persons.IsAlive(word);

    private bool IsNation(int word) => _document.Names.Cover(word).Class is NameClass.Country or NameClass.Capital or NameClass.Demonym;

    private bool IsGivenName(int word) => word >= 0 && _roles.TryGetValue(_frame.Hash[word], out var roles) && (roles & Roles.Given) != 0;

    private void Add(int word, Roles role)
    {
        ref var roles = ref CollectionsMarshal.GetValueRefOrAddDefault(_roles, _frame.Hash[word], out _);
        roles |= role;
    }

    private bool IsPerson(int word)
    {
        _document.Text.Cancellation.ThrowIfCancellationRequested();
        if (IsTitled(word) || _persons.IsNobleTitleBefore(word)) return true;
        if (_document.Names.Cover(word).Class == NameClass.Demonym) return false;
        if (IsBehindGivenName(word) || IsBeforeFamilyName(word) || _persons.Surround(word)) return true;
        if (_roles.Count == 0 || !_roles.TryGetValue(_frame.Hash[word], out var roles) || _places.Surround(word)) return false;

        // Who is known by the family name is called by it; a given name alone, or the name of a country, is rarer than the place, unless the text never means the place.
        var isFamous = _document.Names.Cover(word).Class is NameClass.Country or NameClass.Capital;
        return (!isFamous && (roles & Roles.Family) != 0) || !_places.SurroundAnywhere(word, isFamous && (roles & Roles.Shown) == 0);
    }

    private bool IsTitled(int word) =>
        word > 0 && _frame.GapAfter[word - 1] is Gap.Space or Gap.Stop && _frame.Shape[word - 1] == WordShape.Capitalised && Titles.Contains(_frame.Hash[word - 1]);

    /// <summary>"Jordan" of "Andrew Jordan".</summary>
    private bool IsBehindGivenName(int word) =>
        word > 0 && _frame.GapAfter[word - 1] == Gap.Space && _frame.Shape[word - 1] == WordShape.Capitalised && !_frame.IsPossessive[word - 1]
        && (_frame.Traits[word - 1] is { GivenName: >= 2, CommonWord: 0 } || (_frame.Traits[word - 1].GivenName == 3 && _frame.Traits[word].Surname >= 2))
        && !IsCapitalised(word + 1, _frame.GapAfter[word]);

    /// <summary>"Paris" of "Paris Rahimi".</summary>
    private bool IsBeforeFamilyName(int word) =>
        !_frame.IsPossessive[word] && _frame.Traits[word].GivenName > 0 && IsCapitalised(word + 1, _frame.GapAfter[word])
        && _frame.Traits[word + 1] is { CommonWord: 0, Surname: > 0 } or { CommonWord: 1, Surname: 3 } && !FeatureNoun.Is(_frame.FoldedOf(word + 1));

    private bool IsCapitalised(int word, Gap before) => before == Gap.Space && word < _frame.Count && _frame.Shape[word] == WordShape.Capitalised;
}
