using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Finds what the sequence model leaves alone: adjectives of places ("Iranian soldiers", "a fisherman of Pasabandar"), peoples, tongues, and persons named for a place.</summary>
/// <remarks>
/// The corpora that the model learns from mark none of them, but grammar tells them well. Persian and Urdu make an adjective of a place by one
/// letter after its name; Persian writes it after the noun, Urdu before it. A plural, or an adjective beside no noun, is a people. An adjective alone
/// says little of where a document is about ("German" is a tongue, a make of car, a family name), so it stands for its place only where the document names that, too.
/// </remarks>
internal sealed class UncasedAdjectives
{
    private const float Score = 0.9f;
    private const int ShortestStem = 4;
    private const int KnownStanding = 2;
    private const int AtHome = 3;

    /// <summary>Inhabitants, as <see cref="NameProfile.AnyPopulation"/> counts them, from which a town lends its name to an adjective though the text does not name it.</summary>
    private const int Large = 5;

    /// <summary>Endings that make an adjective or a people of a place, as they are folded.</summary>
    private static readonly string[] Endings = ["یون", "یان", "یی", "ی"];
    private static readonly string[] Plurals = ["ها", "های", "هایی"];

    private readonly AnalysedText _document;
    private readonly WordFrame _frame;
    private readonly UncasedPersons _persons;
    private readonly HashSet<int> _named;
    private readonly HashSet<int> _places;
    private readonly MentionKind?[] _kinds;

    /// <summary>Prepares for one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="persons">What it says of persons.</param>
    /// <param name="named">The names that were found in it.</param>
    public UncasedAdjectives(AnalysedText document, UncasedPersons persons, HashSet<int> named)
    {
        (_document, _frame, _persons, _named) = (document, document.Frame, persons, named);
        _places = [.. named.Where(static n => n >= 0).Select(n => document.Profiles.Index.PostingsOf(n)[0].Place)];
        _kinds = new MentionKind?[document.Frame.Count];
    }

    /// <summary>Adds the adjectives among words that belong to no name.</summary>
    /// <param name="isNamed">Whether each word belongs to a name.</param>
    /// <param name="mentions">Receives them.</param>
    public void Add(bool[] isNamed, ICollection<Mention> mentions)
    {
        foreach (var segment in _document.UncasedSegments)
        {
            _document.Text.Cancellation.ThrowIfCancellationRequested();
            for (var w = segment.First; w < segment.End; w++)
            {
                if (isNamed[w] || AdjectiveAt(w) is not { } adjective) continue;
                var kind = _kinds[w] = KindOf(w, adjective);
                mentions.Add(new Mention(new Text.TextSpan(_frame.Start[w], _frame.End[adjective.Last]), kind.Value, _document.NameOf(w, adjective.Last), Score));
                w = adjective.Last;
            }
        }
    }

    private Adjective? AdjectiveAt(int word)
    {
        if (UncasedLanguageNames.IsOnly(_frame.Hash[word])) return new Adjective(word, IsPlural: false, IsPeople: false, IsTongue: true, IsOfNamed: false);
        var cover = _document.Names.Cover(word);
        if (cover.HasDemonym && !cover.IsSeldomPlace && _document.Names.CoverPosition(word) == 0)
        {
            var last = word + _document.Names.CoverLength(word) - 1;
            return new Adjective(WithPlural(last, out var isPlural), isPlural || IsPluralWord(word), IsPeople(word), IsTongue: false, IsOfNamedPlace(_document.Names.CoverName(word)));
        }

        if (_document.LanguageOf(word) == UncasedLanguage.Arabic || NameWithin(word, cover) is not { } name) return null;
        return new Adjective(WithPlural(word, out var isMany), isMany || IsPluralWord(word), IsPeople: false, IsTongue: false, _named.Contains(name));
    }

    /// <summary>The name that the word is made of, by an ending: of a place that the document names, or one that everybody knows.</summary>
    private int? NameWithin(int word, NameProfile cover)
    {
        var letters = _frame.FoldedOf(word);
        if (cover.IsSeldomPlace || (cover.IsKnown && cover.StandingIn(_document.LanguageOf(word)) == AtHome && !_persons.IsBehindPerson(word))) return null;
        foreach (var ending in Endings)
        {
            if (!letters.EndsWith(ending) || letters.Length - ending.Length < ShortestStem - 1) continue;
            var name = _document.Profiles.NameOf(letters[..^ending.Length]);
            if (name < 0) continue;
            var profile = _document.Profiles.Of(name);
            if (profile.IsSeldomPlace || profile.Class == NameClass.Demonym) continue;
            if (!_named.Contains(name) && !(letters.Length - ending.Length >= ShortestStem && profile.StandingIn(_document.LanguageOf(word)) >= KnownStanding && profile.Rank <= 1 && IsGreat(profile)))
                continue;
            return _document.Profiles.IsSeldomPlace(letters) ? null : name;
        }

        return null;
    }

    /// <summary>Whether the document names the place that an adjective or people is of.</summary>
    private bool IsOfNamedPlace(int demonym)
    {
        foreach (var posting in _document.Profiles.Index.PostingsOf(demonym))
        {
            if (posting.Kind == NameKind.Demonym && _places.Contains(posting.Place)) return true;
        }

        return false;
    }

    private static bool IsGreat(NameProfile profile) => profile.AnyPopulation >= Large || profile.Class is NameClass.Country or NameClass.Capital or NameClass.FirstOrder or NameClass.Area;

    private int WithPlural(int last, out bool isPlural)
    {
        isPlural = last + 1 < _frame.Count && _frame.GapAfter[last] is Gap.Hyphen or Gap.None or Gap.Other or Gap.Space && IsPluralEnding(last + 1);
        return isPlural ? last + 1 : last;
    }

    private bool IsPluralEnding(int word)
    {
        foreach (var plural in Plurals)
        {
            if (_frame.FoldedOf(word).SequenceEqual(plural)) return true;
        }

        return false;
    }

    private bool IsPluralWord(int word)
    {
        var letters = _frame.FoldedOf(word);
        return letters.EndsWith("ون") || letters.EndsWith("یان") || letters.EndsWith("یها") || letters.EndsWith("یین") || IsPluralEnding(word)
            || (_document.Names.CoverLength(word) > 1 && IsPluralEnding(word + _document.Names.CoverLength(word) - 1));
    }

    /// <summary>Whether the word is a people's own name and no adjective of a country: "Baloch", "Pashtun".</summary>
    private bool IsPeople(int word)
    {
        if (_frame.FoldedOf(word).EndsWith('ی')) return false;
        foreach (var posting in _document.Profiles.Index.PostingsOf(_document.Names.CoverName(word)))
        {
            if (posting.Kind == NameKind.Demonym && _document.Profiles.Index.FeatureOf(posting.Place).Class == FeatureClass.Area) return true;
        }

        return false;
    }

    private MentionKind KindOf(int word, Adjective adjective)
    {
        if (_persons.IsPerson(word, adjective.Last)) return MentionKind.Person;
        var (before, after) = (HashAt(word - 1, word - 1), HashAt(adjective.Last + 1, adjective.Last));
        if (adjective.IsTongue || UncasedLanguageNames.Is(_frame.Hash[word], before, after) || IsBesideTongue(word)) return MentionKind.Language;
        if (adjective.IsPlural || adjective.IsPeople) return MentionKind.Demonym;
        return adjective.IsOfNamed && Qualifies(word, adjective.Last) ? MentionKind.Modifier : MentionKind.Demonym;
    }

    /// <summary>Whether the word goes on a list of tongues: "in Persian and Arabic".</summary>
    private bool IsBesideTongue(int word) =>
        word > 1 && UncasedLanguageNames.IsAlso(_frame.Hash[word]) && _kinds[word - 2] == MentionKind.Language && UncasedContexts.Of(_frame.Hash[word - 1]) == UncasedContext.Conjunction;

    private ulong HashAt(int word, int gap) => (uint)word < (uint)_frame.Count && gap >= 0 && _frame.GapAfter[gap] is Gap.Space or Gap.Hyphen ? _frame.Hash[word] : 0;

    /// <summary>Whether there is a noun for the adjective: before it in Persian and Arabic, after it in Urdu, or beyond another adjective and an "and".</summary>
    private bool Qualifies(int first, int last) => _document.LanguageOf(first) == UncasedLanguage.Urdu ? QualifiesNext(last) : QualifiesLast(first);

    private bool QualifiesLast(int first)
    {
        var noun = first - 1;
        if (noun < 0 || _frame.GapAfter[noun] is not (Gap.Space or Gap.Hyphen)) return false;
        if (IsPluralEnding(noun) || _frame.FoldedOf(noun) is "ای") return true;
        if (UncasedContexts.Of(_frame.Hash[noun]) == UncasedContext.Conjunction) return noun > 0 && _kinds[noun - 1] == MentionKind.Modifier;
        return !UncasedGrammar.IsSmall(_frame, noun);
    }

    private bool QualifiesNext(int last)
    {
        var noun = last + 1;
        if (noun >= _frame.Count || _frame.GapAfter[last] is not (Gap.Space or Gap.Hyphen)) return false;
        if (UncasedContexts.Of(_frame.Hash[noun]) == UncasedContext.Conjunction) return noun + 1 < _frame.Count && AdjectiveAt(noun + 1) is { IsTongue: false } other && QualifiesNext(other.Last);
        return !UncasedGrammar.IsSmall(_frame, noun);
    }

    /// <summary>An adjective of a place, or the name of a people or tongue.</summary>
    private readonly record struct Adjective(int Last, bool IsPlural, bool IsPeople, bool IsTongue, bool IsOfNamed);
}
