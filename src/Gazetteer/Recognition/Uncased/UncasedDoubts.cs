using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Names that readers of the language know well and that the model took for no places, though not surely: the rest of the document settles them.</summary>
/// <remarks>
/// The model decides sentence by sentence. A name that is a place elsewhere in the document, or lies in the country and province that its other
/// names lie in, is mostly a place again.
/// </remarks>
internal sealed class UncasedDoubts(AnalysedText document)
{
    /// <summary>Probability from which a name that the language knows well is taken for a place, in a text that is about places, and in one that hardly names any.</summary>
    private const float LeastKnown = 0.2f;
    private const float LeastKnownAlone = 0.3f;

    /// <summary>A text with so many surely named places is about places.</summary>
    private const int ManyPlaces = 4;

    /// <summary>What that falls to, as a share, when the same place was surely named elsewhere in the document.</summary>
    private const float Repeated = 0.25f;

    /// <summary>What it falls to when the name is likely one from where the document is at home.</summary>
    private const float AtHome = 0.4f;

    /// <summary>Less likely ones are not kept.</summary>
    private const float Least = LeastKnown * Repeated * AtHome;

    /// <summary>From here on the model's own word counts, however the name is written.</summary>
    private const float Sure = 0.9f;

    private const char Kasra = '\u0650';
    private const int GreatAbroad = 2;
    private const int Shortest = 3;

    /// <summary>A name of two letters from elsewhere must be as likely as not.</summary>
    private const float LeastShort = 0.5f;

    /// <summary>Of <see cref="NameProfile.UsualPopulation"/>: a million inhabitants.</summary>
    private const int Million = 7;

    private readonly List<UncasedName> _doubtful = [];

    /// <summary>
    /// Whether a name of the ordinary word's sort is one here: its neighbours speak of the thing, or Urdu writes the vowel of its ezafe after a noun and not after a town ("love of country", spelled
    /// like Hub).
    /// </summary>
    public static bool IsOrdinaryWord(AnalysedText document, UncasedName name) =>
        name.First == name.Last && name.Score < Sure && (document.Text.Source.Text[document.Frame.End[name.Last] - 1] == Kasra || UncasedHomonyms.IsNoun(document.Frame, name.First));

    /// <summary>Whether a run of words holds a name that might be doubtful.</summary>
    public bool MayStandIn(NameSegment segment)
    {
        for (var w = segment.First; w < segment.End; w++)
        {
            if (IsWellKnown(w)) return true;
        }

        return false;
    }

    /// <summary>Notes the doubtful names of a run of words.</summary>
    public void Collect(NameSegment segment, ChainDecoder decoder)
    {
        for (var w = segment.First; w < segment.End; w++)
        {
            if (!IsWellKnown(w)) continue;
            var name = new UncasedName(w, w + Math.Max(1, document.Names.CoverLength(w)) - 1,
                Math.Max(decoder.Probability(w - segment.First, NameLabel.Begin), IsGreatBehindPrefix(w) ? LeastShort : 0));
            if (name.Score >= Least && !IsOrdinaryWord(document, name)) _doubtful.Add(name);
        }
    }

    /// <summary>Adds those that the sure names speak for.</summary>
    public void Settle(List<UncasedName> names, UncasedSpans spans)
    {
        if (_doubtful.Count == 0) return;
        var sure = new HashSet<int>();
        foreach (var name in names)
        {
            spans.SpanOf(name, out var ordinal);
            if (ordinal >= 0) sure.Add(ordinal);
        }

        var places = sure.Select(name => document.Profiles.Index.PostingsOf(name)[0].Place).ToHashSet();
        var home = new HomeGround(document.Profiles.Index, sure);
        var (next, count, mended) = (0, names.Count, new List<UncasedName>());
        foreach (var name in _doubtful)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            while (next < count && names[next].Last < name.First) next++;
            if (next < count && names[next].First <= name.Last) continue;
            if (name.Score >= LeastOf(name, places, home)) spans.Mend(name, mended);
        }

        AddApart(mended, names);
    }

    /// <summary>Adds names that overlap none of the others; both lists are in order of the text.</summary>
    private static void AddApart(List<UncasedName> added, List<UncasedName> names)
    {
        var (next, count) = (0, names.Count);
        foreach (var name in added)
        {
            while (next < count && names[next].Last < name.First) next++;
            if (next == count || names[next].First > name.Last) names.Add(name);
        }

        names.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private float LeastOf(UncasedName name, HashSet<int> places, HomeGround home)
    {
        var ordinal = document.Names.CoverName(name.First);
        var least = places.Count >= ManyPlaces ? LeastKnown : LeastKnownAlone;
        if (ordinal < 0 || IsDetermined(name.First)) return least;
        var isAtHome = home.Has(ordinal);
        if (name.First == name.Last && document.Frame.FoldedOf(name.First).Length < Shortest) return isAtHome ? least : LeastShort;
        if (places.Contains(document.Profiles.Index.PostingsOf(ordinal)[0].Place)) least *= Repeated;
        return isAtHome ? least * AtHome : least;
    }

    /// <summary>Whether a country, a capital or a great city stands after letters written together with it, which hardly any ordinary word is spelled like: "and in Cairo".</summary>
    private bool IsGreatBehindPrefix(int word) =>
        !document.Names.Cover(word).IsKnown && document.LanguageOf(word) == UncasedLanguage.Arabic && document.Frame.FoldedOf(word).Length > Shortest
        && ProfileBehindPrefix(word) is { Class: NameClass.Country or NameClass.Capital } or { UsualPopulation: Million, Class: NameClass.Town };

    private NameProfile ProfileBehindPrefix(int word) =>
        UncasedStem.PrefixLength(document.Frame.FoldedOf(word), document.Profiles, out var name) > 0 ? document.Profiles.Of(name) : default;

    /// <summary>Whether "this", "my" or "every" stands before the word, as before common nouns.</summary>
    private bool IsDetermined(int word) =>
        word > 0 && document.Frame.GapAfter[word - 1] == Gap.Space && UncasedContexts.Of(document.Frame.Hash[word - 1]) == UncasedContext.Determiner;

    /// <summary>Whether a name begins here that the passage's language knows well and that is no ordinary word.</summary>
    private bool IsWellKnown(int word)
    {
        var cover = document.Names.Cover(word);
        if (!cover.IsKnown && document.LanguageOf(word) == UncasedLanguage.Arabic) cover = ProfileBehindPrefix(word);
        return cover.IsKnown && document.Names.CoverPosition(word) == 0 && !UncasedGivenNames.Contains(document.Frame.Hash[word]) && !cover.IsSeldomPlace && !cover.HasDemonym
            && cover.StandingIn(document.LanguageOf(word)) >= GreatAbroad && document.Frame.FoldedOf(word).Length >= Shortest - 1;
    }
}
