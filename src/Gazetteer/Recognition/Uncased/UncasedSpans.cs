using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Mends the model's spans: no name goes over a comma, ends in a postposition or begins with a word that only says its kind, and "Herat Afghanistan" is two.</summary>
internal sealed class UncasedSpans(AnalysedText document)
{
    /// <summary>Words that say what follows is and are no part of its name; "republic", "sea" and "island" are part of it.</summary>
    private static readonly WordSet OuterNouns = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedOuter);

    /// <summary>From here on a name is one that readers of the language know.</summary>
    private const int KnownStanding = 2;

    private readonly WordFrame _frame = document.Frame;
    private readonly UncasedGenerics _generics = new(document);

    /// <summary>Adds what a span holds: mostly itself, sometimes two names, sometimes nothing.</summary>
    public void Mend(UncasedName name, List<UncasedName> mended)
    {
        for (var w = name.First; w < name.Last; w++)
        {
            if (Joins(_frame.GapAfter[w]) && !IsJoinedByAnd(name, w + 1) && !(IsLink(w + 1) && NameOf(name.First, name.Last) < 0 && w + 1 < name.Last)) continue;
            Mend(name with { Last = w }, mended);
            Mend(name with { First = w + 1 }, mended);
            return;
        }

        if (Trimmed(Widened(name, mended.Count > 0 ? mended[^1].Last : -1)) is not { } whole) return;
        var trimmed = BearerOf(whole);
        if (document.LanguageOf(name.First) == UncasedLanguage.Arabic) AddArabic(trimmed, mended);
        else AddParts(trimmed, mended);
    }

    /// <summary>Where the name stands, without the letters that Arabic writes together with it, and its ordinal in the index or −1.</summary>
    public TextSpan SpanOf(UncasedName name, out int ordinal)
    {
        var start = _frame.Start[name.First];
        ordinal = NameOf(name.First, name.Last);
        if (ordinal < 0 && document.LanguageOf(name.First) == UncasedLanguage.Arabic)
        {
            var letters = _frame.FoldedOf(name.First);
            var taken = UncasedStem.PrefixLength(FoldedOf(name.First, name.Last), document.Profiles, out var rest);
            if (taken > 0 && letters.Length == _frame.End[name.First] - start)
            {
                ordinal = rest;
                start += taken;
            }
        }

        return new TextSpan(start, _frame.End[name.Last]);
    }

    /// <summary>Whether a name may go on after the gap; corpora write an underscore within compounds.</summary>
    private static bool Joins(Gap gap) => gap is Gap.Space or Gap.Hyphen or Gap.None or Gap.Apostrophe or Gap.Other;

    /// <summary>Whether "and" is written together with this word of a span and another name follows it: "Mosul and-Tikrit and-Baghdad" are three names, "Sistan and-Baluchistan" is one.</summary>
    private bool IsJoinedByAnd(UncasedName name, int word)
    {
        if (document.LanguageOf(word) != UncasedLanguage.Arabic || _frame.FoldedOf(word) is not ['و', _, _, ..]) return false;
        return NameOf(word, word) < 0 && IsPlace(_frame.FoldedOf(word)[1..]) && NameOf(name.First, name.Last) < 0;
    }

    private bool IsPlace(ReadOnlySpan<char> folded) => IsPlace(document.Profiles.Of(folded));

    private static bool IsPlace(NameProfile profile) => profile is { IsKnown: true, IsSeldomPlace: false, Class: not NameClass.Demonym };

    private int NameOf(int first, int last) => NameOf(FoldedOf(first, last));

    private string FoldedOf(int first, int last)
    {
        if (first == last) return new string(_frame.FoldedOf(first));
        var words = new string[last - first + 1];
        for (var w = first; w <= last; w++) words[w - first] = new string(_frame.FoldedOf(w));
        return string.Join(' ', words);
    }

    /// <summary>Whether the word only links others, as postpositions do.</summary>
    private bool IsLink(int word) => UncasedContexts.Of(_frame.Hash[word]) is UncasedContext.Postposition or UncasedContext.Preposition;

    private UncasedName? Trimmed(UncasedName name)
    {
        var (first, last) = (name.First, name.Last);
        if (NameOf(first, last) < 0)
        {
            while (last >= first && IsLink(last)) last--;
            while (first <= last && IsLink(first)) first++;
        }

        if (first > last || (first == last && OuterNouns.Contains(_frame.Hash[first]))) return null;
        if (first < last && OuterNouns.Contains(_frame.Hash[first]) && NameOf(first + 1, last) >= 0) first++;
        return name with { First = first, Last = last };
    }

    /// <summary>The place that a street, a road or an organisation is named for: "Tehran" of "Tehran Street", "Makran" of "Makran Coastal Highway".</summary>
    private UncasedName BearerOf(UncasedName name)
    {
        if (name.First == name.Last || IsPlaceOfItsOwn(document.NameOf(name.First, name.Last))) return name;
        if (UncasedKinds.IsStreet(_frame.Hash[name.First]) && IsPlace(name.First + 1, name.Last, mayEndInEzafe: false)) return name with { First = name.First + 1 };
        var hasTail = false;
        for (var last = name.Last - 1; last >= name.First; last--)
        {
            hasTail |= UncasedKinds.IsTail(_frame.Hash[last + 1]);
            if (hasTail && IsPlace(name.First, last, mayEndInEzafe: false)) return name with { Last = last };
        }

        return name;
    }

    private bool IsPlaceOfItsOwn(int ordinal) => ordinal >= 0 && document.Profiles.Index.FeatureOf(document.Profiles.Index.PostingsOf(ordinal)[0].Place).Class != FeatureClass.Road;

    /// <summary>The whole name that the gazetteer knows, where the model saw but a part of it: "Khan Yunis" where it saw "Yunis".</summary>
    private UncasedName Widened(UncasedName name, int before)
    {
        var cover = document.Names.Cover(name.First);
        var first = name.First - document.Names.CoverPosition(name.First);
        var last = first + document.Names.CoverLength(name.First) - 1;
        if (first < name.First && first > before && last < name.Last && last >= name.First && IsPlace(first, last, mayEndInEzafe: false) && !OuterNouns.Contains(_frame.Hash[first])) return name with
        {
            First = first,
        };
        if (!cover.IsKnown || first <= before || last < name.Last || last - first == name.Last - name.First || cover.IsSeldomPlace || cover.HasDemonym) return name;
        return OuterNouns.Contains(_frame.Hash[first]) || IsLink(first) || cover.StandingIn(document.LanguageOf(first)) < KnownStanding ? name : name with { First = first, Last = last };
    }

    /// <summary>Adds a span of Arabic without the verb or common noun that the model took with it: "and-arrested" is no name, "we-saw the-Nile" holds one.</summary>
    private void AddArabic(UncasedName name, List<UncasedName> mended)
    {
        var (first, isKnown) = (name.First, NameOf(name.First, name.Last) >= 0 || IsKnownBehindPrefix(name.First, name.Last));
        for (var w = first + 1; !isKnown && w <= name.Last; w++)
        {
            if (UncasedContexts.Of(_frame.Hash[w - 1]) != UncasedContext.None || NameOf(name.First, w - 1) >= 0 || !IsPlace(w, name.Last, mayEndInEzafe: false)) continue;
            (first, isKnown) = (w, true);
        }

        if (isKnown || _frame.FoldedOf(first)[0] != 'و') AddParts(name with { First = first }, mended);
    }

    private bool IsKnownBehindPrefix(int first, int last) => UncasedStem.PrefixLength(FoldedOf(first, last), document.Profiles, out _) > 0;

    private int NameOf(ReadOnlySpan<char> folded) => document.Profiles.NameOf(folded);

    private void AddParts(UncasedName name, List<UncasedName> mended)
    {
        for (var cut = name.First; cut < name.Last && NameOf(name.First, name.Last) < 0; cut++)
        {
            if (!IsPlace(name.First, cut, mayEndInEzafe: true) || !IsPlace(cut + 1, name.Last, mayEndInEzafe: false)) continue;
            AddFitted(name with { Last = cut }, mended);
            AddFitted(name with { First = cut + 1 }, mended);
            return;
        }

        AddFitted(name, mended);
    }

    private void AddFitted(UncasedName name, List<UncasedName> mended) => mended.Add(_generics.Fit(name, mended.Count > 0 ? mended[^1].Last : -1));

    private bool IsPlace(int first, int last, bool mayEndInEzafe)
    {
        var folded = FoldedOf(first, last);
        var profile = document.Profiles.Of(folded);
        if (mayEndInEzafe && !profile.IsKnown && folded.EndsWith('ی')) profile = document.Profiles.Of(folded.AsSpan(0, folded.Length - 1));
        return IsPlace(profile) && profile.StandingIn(document.LanguageOf(first)) >= KnownStanding;
    }
}
