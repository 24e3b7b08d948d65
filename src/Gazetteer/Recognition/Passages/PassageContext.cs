using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Passages;

/// <summary>What the words around a name of a passage say of it, by the classes that the passage's language gives them.</summary>
/// <param name="document">The text.</param>
/// <param name="pack">The passage's language.</param>
internal readonly struct PassageContext(AnalysedText document, LanguagePack pack)
{
    /// <summary>A given name as frequent as this in the lexicon of names is one in any language.</summary>
    private const int CommonGivenName = 2;

    private readonly WordFrame _frame = document.Frame;

    /// <summary>Whether a preposition of place, or a noun that says a kind of place, stands before the name, an article and a direction between: "in der Schweiz", "город Париж".</summary>
    public bool IsGoverned(int first, int last)
    {
        var before = first - 1;
        while (IsJoined(before) && (Is(before, WordClass.Article) || Is(before, WordClass.Direction))) before--;
        if (IsJoined(before) && (Is(before, WordClass.PlacePreposition) || pack.KindOf(_frame.Hash[before]) != GenericKind.None)) return true;
        return IsKindAfter(last);
    }

    /// <summary>Whether the word right before the name is a preposition of place.</summary>
    public bool IsAfterPreposition(int first) => IsJoined(first - 1) && Is(first - 1, WordClass.PlacePreposition);

    /// <summary>Whether a noun that says a kind of place stands right before the name: "die Stadt Essen".</summary>
    public bool IsAfterNoun(int first) => IsJoined(first - 1) && pack.KindOf(_frame.Hash[first - 1]) != GenericKind.None;

    /// <summary>Whether an article stands right before the name.</summary>
    public bool IsAfterArticle(int first) => IsJoined(first - 1) && Is(first - 1, WordClass.Article);

    /// <summary>Whether a noun after the name says a kind of place.</summary>
    public bool IsKindAfter(int last) => last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && pack.KindOf(_frame.Hash[last + 1]) != GenericKind.None;

    /// <summary>Whether a title or a given name before the name, or another name after it, says that it is a person's.</summary>
    public bool IsPersons(int first, int last)
    {
        if (IsTitled(first)) return true;
        if (IsJoined(first - 1) && IsCapitalised(first - 1) && !_frame.IsSentenceStart[first] && IsGivenName(first - 1)) return true;
        return first == last && IsGivenName(first) && IsNameAfter(last);
    }

    /// <summary>Whether Mr, Mrs or their like stand right before the name: whoever they are said to is a person, whatever the name.</summary>
    public bool IsCourtesy(int first) => first > 0 && _frame.GapAfter[first - 1] is Gap.Space or Gap.Stop && Is(first - 1, WordClass.AddressTitle);

    /// <summary>Whether a title stands right before the name.</summary>
    public bool IsTitled(int first) => first > 0 && _frame.GapAfter[first - 1] is Gap.Space or Gap.Stop && Is(first - 1, WordClass.Title);

    /// <summary>Whether another word with a capital, which says no kind of place, stands right after the name.</summary>
    public bool IsNameAfter(int last) =>
        last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && IsCapitalised(last + 1) && pack.KindOf(_frame.Hash[last + 1]) == GenericKind.None && !document.Names.Single(last + 1).IsKnown;

    /// <summary>Whether another word with a capital, inside the sentence, stands right before the name.</summary>
    public bool IsNameBefore(int first) =>
        IsJoined(first - 1) && IsCapitalised(first - 1) && !_frame.IsSentenceStart[first - 1] && !Is(first - 1, WordClass.Article) && !Is(first - 1, WordClass.Direction)
        && pack.KindOf(_frame.Hash[first - 1]) == GenericKind.None && !document.Names.Single(first - 1).IsKnown;

    /// <summary>Whether the head of an organisation's name stands before the name, small words between, or after it: "Universität Wien", "Université de Paris".</summary>
    public bool IsOrganisations(int first, int last)
    {
        if (last + 1 < _frame.Count && _frame.GapAfter[last] == Gap.Space && Is(last + 1, WordClass.OrganisationHead)) return true;
        var before = first - 1;
        for (var small = 0; small < 2 && IsJoined(before) && _frame.Shape[before] == WordShape.Lower && (Is(before, WordClass.Article) || Is(before, WordClass.Particle)); small++) before--;
        return IsJoined(before) && IsCapitalised(before) && Is(before, WordClass.OrganisationHead);
    }

    /// <summary>Whether the document, or the language, uses the word in small letters too, so that its capital at the start of a sentence tells nothing.</summary>
    public bool IsOrdinaryStart(int word) =>
        _frame.IsSentenceStart[word] && (document.Evidence.UseOf(_frame.Hash[word]).Lower > 0 || IsKnownWord(word));

    /// <summary>Whether the language has the word for something else: a title, a noun, one of the commonest words.</summary>
    public bool IsKnownWord(int word) => pack.Words.Of(_frame.Hash[word]) != 0 || pack.KindOf(_frame.Hash[word]) != GenericKind.None || LanguagePacks.Shipped.IsCommon(pack, _frame.Hash[word]);

    private bool Is(int word, WordClass wordClass) => pack.Is(_frame.Hash[word], wordClass);

    private bool IsJoined(int word) => word >= 0 && _frame.GapAfter[word] == Gap.Space;

    private bool IsCapitalised(int word) => _frame.Shape[word] is WordShape.Capitalised or WordShape.AllCapitals or WordShape.Mixed;

    /// <summary>Whether the word is a month, or money: "US$".</summary>
    public bool IsNeverPlace(int word) => pack.Months.Of(_frame.Hash[word]) != 0 || document.Text.Source.Text.AsSpan(_frame.End[word]).StartsWith("$");

    /// <summary>Whether the word is a given name.</summary>
    public bool IsGivenName(int word) => Is(word, WordClass.GivenName) || _frame.Traits[word].GivenName >= CommonGivenName;
}
