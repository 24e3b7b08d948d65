using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Uncased;

/// <summary>
/// Which words of a document are persons' names, by titles, by the model, and by what the document says elsewhere: who was called by the full name once is meant by the bare one later.
/// </summary>
internal sealed class UncasedPersons(AnalysedText document)
{
    /// <summary>Before a person's name and nothing else.</summary>
    private static readonly WordSet Titles = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedTitle);

    /// <summary>After a person's name.</summary>
    private static readonly WordSet FamilyNames = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedFamily);

    /// <summary>Trades that Urdu, which needs no ezafe, puts before a person's name as a title; Persian would say so of a place: "the drivers of Kabul".</summary>
    private static readonly WordSet UrduTrades = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedTrade);

    /// <summary>After one who acts: the particle of Urdu, "said" of Persian.</summary>
    private static readonly WordSet Acts = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedAct);

    private readonly WordFrame _frame = document.Frame;
    private readonly bool[] _isPerson = new bool[document.Frame.Count];
    private readonly HashSet<ulong> _families = [];

    /// <summary>Notes a word that the model takes for part of a person's name.</summary>
    public void Note(int word) => _isPerson[word] = true;

    /// <summary>Notes that a word was used as a person's name, so that it is one when it stands alone.</summary>
    public void NoteFamily(int word) => _families.Add(_frame.Hash[word]);

    /// <summary>Whether a title or a given name stands right before the word.</summary>
    public bool IsBehindPerson(int word) => word > 0 && _frame.GapAfter[word - 1] == Gap.Space && (IsTitle(word - 1) || UncasedGivenNames.Contains(_frame.Hash[word - 1]));

    /// <summary>Whether these words are a person's name.</summary>
    public bool IsPerson(int first, int last)
    {
        var isPerson = IsTitled(first, last) || IsBehindPerson(first) || IsInPersonsName(first) || (first == last && _families.Contains(_frame.Hash[first]) && !IsBeforeNoun(last));
        if (isPerson) NoteFamily(last);
        return isPerson;
    }

    /// <summary>Whether a title stands before these words, or what only persons are called after them.</summary>
    public bool IsTitled(int first, int last)
    {
        if (first > 0 && _frame.GapAfter[first - 1] == Gap.Space && IsTitle(first - 1)) return true;
        return last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && FamilyNames.Contains(_frame.Hash[last + 1]);
    }

    /// <summary>Whether a name that bore a title, or a family name after it, elsewhere in the document acts here as only persons do: "Kabul stopped the car" after "the driver Kabul Khan".</summary>
    public bool IsKnownPerson(int first, int last) =>
        first == last && _families.Contains(_frame.Hash[first]) && last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && Acts.Contains(_frame.Hash[last + 1]);

    private bool IsTitle(int word) => Titles.Contains(_frame.Hash[word]) || (UrduTrades.Contains(_frame.Hash[word]) && document.LanguageOf(word) == UncasedLanguage.Urdu);

    /// <summary>Whether the model takes the word for a person's, together with the one before it: alone it may only qualify that person's trade.</summary>
    private bool IsInPersonsName(int word) => _isPerson[word] && word > 1 && _isPerson[word - 1] && _isPerson[word - 2] && _frame.GapAfter[word - 1] == Gap.Space
        && _frame.GapAfter[word - 2] == Gap.Space;

    private bool IsBeforeNoun(int last) =>
        document.LanguageOf(last) == UncasedLanguage.Urdu && last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && !UncasedGrammar.IsSmall(_frame, last + 1);
}
