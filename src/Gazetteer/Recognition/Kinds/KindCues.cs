using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;

namespace Gazetteer.Recognition.Kinds;

/// <summary>What the classifier of kinds sees of a mention in a script with capitals: its own words, the words beside it, and the run of capitals it stands in.</summary>
/// <remarks>Features are drawn in a fixed order, which numbers the templates: a change needs a model trained anew.</remarks>
internal sealed class KindCues(WordFrame frame, GazetteerEvidence names, DocumentEvidence document, NameProfiles profiles, bool[] candidates)
{
    /// <summary>Draws them from an analysed document.</summary>
    public KindCues(AnalysedText text)
        : this(text.Frame, text.Names, text.Evidence, text.Profiles, text.CasedCandidates)
    {
    }

    private const ulong Edge = 0x45444745;
    private const int LongestRun = 6;
    private const int ShortestGroup = 3;

    /// <summary>Below 50,000 inhabitants.</summary>
    private const int SmallTown = 4;

    private static readonly WordSet Heads = ContextWords.OrganisationHeads;
    private static readonly WordSet HeadsOf = ContextWords.OrganisationsOf;
    private static readonly WordSet PlainHeads = ContextWords.PlainOrganisationHeads;
    private static readonly WordSet CompanyHeads = LanguagePacks.Shipped.Everywhere.Set(WordClass.OrganisationPlain, WordClass.CompanyHead);
    private static readonly WordSet FunctionWords = ContextWords.FunctionWords;
    private static readonly WordSet Singular = LanguagePacks.Shipped.Everywhere.Set(WordClass.Singular);
    private static readonly WordSet Tongues = LanguagePacks.Shipped.Everywhere.Set(WordClass.Tongue);
    private static readonly WordSet Speaking = LanguagePacks.Shipped.Everywhere.Set(WordClass.Speaking);
    private static readonly WordSet Writing = LanguagePacks.Shipped.Everywhere.Set(WordClass.Writing);
    private static readonly WordSet InLanguage = LanguagePacks.Shipped.Everywhere.Set(WordClass.LanguagePreposition);
    private static readonly ulong Of = WordHash.Of("of");
    private static readonly ulong And = WordHash.Of("and");
    private static readonly ulong The = WordHash.Of("the");

    /// <summary>Puts the features of the mention that these words are into the set.</summary>
    public void Extract(int first, int last, CueSet features)
    {
        features.Clear();
        features.Add(1);
        Itself(first, last, features);
        Before(first, features);
        After(last, features);
        Run(first, last, features);
    }

    /// <summary>Whether the mention stands within a name that is no place's, as anyone can see: "Voice of America", "Trakya Üniversitesi", "ISIS-Khorasan".</summary>
    public bool IsPlainlyEmbedded(int first, int last)
    {
        if (frame.IsPossessive[last]) return false;
        if (Gap(last) == Mentions.Analysis.Gap.Space && IsCapitalised(last + 1) && PlainHeads.Contains(Hash(last + 1))) return true;
        if (Gap(first - 1) == Mentions.Analysis.Gap.Hyphen && frame.Shape[first - 1] == WordShape.AllCapitals && frame.FoldedOf(first - 1).Length >= ShortestGroup && !names.Cover(first - 1).IsKnown)
            return true;
        return IsBehindHead(first) || BeginsCompany(last);
    }

    /// <summary>Whether the mention qualifies the noun after it and is no people by itself: "Saudi interest", not "the Baloch believe" and not "Iranians living".</summary>
    public bool IsPlainlyQualifying(int first, int last) =>
        IsAdjective(names.Cover(first)) && !frame.FoldedOf(last).EndsWith('s') && Gap(last) == Mentions.Analysis.Gap.Space && IsInside(last + 1) && frame.Shape[last + 1] == WordShape.Lower
        && !FunctionWords.Contains(frame.Hash[last + 1]) && Hash(first - 1) != The;

    /// <summary>Whether nothing with a capital stands beside the mention that it could be a part of: "ties Karachi to Ormara".</summary>
    public bool StandsAlone(int first, int last)
    {
        if (Gap(first - 1) is Mentions.Analysis.Gap.Hyphen or Mentions.Analysis.Gap.Dash or Mentions.Analysis.Gap.Slash or Mentions.Analysis.Gap.Ampersand
            || Gap(last) is Mentions.Analysis.Gap.Hyphen or Mentions.Analysis.Gap.Dash or Mentions.Analysis.Gap.Slash or Mentions.Analysis.Gap.Ampersand) return false;
        if (Gap(first - 1) is Mentions.Analysis.Gap.Space or Mentions.Analysis.Gap.Stop && Hash(first - 1) != The
            && (IsCapitalised(first - 1) || (frame.Shape[first - 1] == WordShape.Lower && candidates[first - 1]))) return false;
        return !(Gap(last) is Mentions.Analysis.Gap.Space or Mentions.Analysis.Gap.Stop && last + 1 < frame.Count && candidates[last + 1]);
    }

    /// <summary>
    /// Whether the mention begins a headline, or is one of a pair in it, and no organisation's head follows: capitals join nothing in "Pakistan Strongly Condemns" and "the Pakistan-Iran Line".
    /// </summary>
    public bool IsFreeInHeadline(int first, int last)
    {
        if (frame.SentenceCase[first] == 0 || !(frame.IsSentenceStart[first] || Gap(first - 1) is Mentions.Analysis.Gap.Hyphen or Mentions.Analysis.Gap.Dash
            || Gap(last) is Mentions.Analysis.Gap.Hyphen or Mentions.Analysis.Gap.Dash)) return false;
        for (var word = last + 1; word <= last + LongestRun && IsCapitalised(word); word++)
        {
            if (Heads.Contains(frame.Hash[word]) || CompanyHeads.Contains(frame.Hash[word])) return false;
            if (Gap(word) != Mentions.Analysis.Gap.Space) break;
        }

        return true;
    }

    /// <summary>Whether the mention is a country's name in short before an institution: "US State Department" is the department of the US.</summary>
    public bool IsShortForCountry(int first, int last) =>
        first == last && names.Cover(first) is { Class: NameClass.Country, HasAbbreviation: true } && frame.Shape[first] == WordShape.AllCapitals && Gap(last) == Mentions.Analysis.Gap.Space;

    /// <summary>Whether the mention is of one or many of a people: "Baluchis", and "every Quettan knows", where no noun follows.</summary>
    public bool IsPlainlyPeople(int first, int last)
    {
        if (first != last || !IsAdjective(names.Cover(first)) || names.CoverLength(first) != 1) return false;
        if (IsPlural(first)) return true;
        var isAlone = Gap(last) != Mentions.Analysis.Gap.Space || FunctionWords.Contains(Hash(last + 1)) || IsVerb(last + 1);
        return Singular.Contains(Hash(first - 1)) && Gap(first - 1) == Mentions.Analysis.Gap.Space && isAlone
            && Gap(last) is not (Mentions.Analysis.Gap.Hyphen or Mentions.Analysis.Gap.Dash or Mentions.Analysis.Gap.Slash) && Hash(last + 1) != And;
    }

    /// <summary>Whether the word is the name of a language, by itself.</summary>
    public bool IsLanguage(int first, int last, LanguageNames languages) => first == last && languages.Contains(frame.Hash[first]);

    /// <summary>Whether the gazetteer knows a country, a unit, a place of any size or a people by the mention, or the text uses it as a place.</summary>
    public bool IsKnownOtherwise(int first)
    {
        var profile = names.Cover(first);
        if (!profile.IsKnown) return false;
        var isUnit = profile is { Class: NameClass.Country or NameClass.FirstOrder or NameClass.Division, Rank: <= 1, HasAbbreviation: false };
        return isUnit || HasDemonym(first) || profile.MainPopulation > SmallTown || (document.IsUsedAsPlace(first) && !SaysLanguage(first));
    }

    /// <summary>Whether the mention is, among others, a people's name.</summary>
    public bool HasDemonym(int first) => IsAdjective(names.Cover(first));

    /// <summary>Whether the words beside a name say that a language is meant: "speaks Komi", "translated into Afar", "the Meta language".</summary>
    public bool SaysLanguage(int word)
    {
        if (Gap(word) == Mentions.Analysis.Gap.Space && Tongues.Contains(Hash(word + 1))) return true;
        if (Gap(word - 1) != Mentions.Analysis.Gap.Space) return false;
        if (Speaking.Contains(Hash(word - 1))) return true;
        return Gap(word - 2) == Mentions.Analysis.Gap.Space && InLanguage.Contains(Hash(word - 1)) && (Writing.Contains(Hash(word - 2)) || Speaking.Contains(Hash(word - 2)));
    }

    /// <summary>Whether a name that no noun follows stands after "in", or in a row with another language: "came out in Bengali", "reads Bengali, Persian and Swahili".</summary>
    public bool IsAmongLanguages(int word, LanguageNames languages)
    {
        if (IsBeforeNoun(word)) return false;
        if (Gap(word - 1) == Mentions.Analysis.Gap.Space && InLanguage.Contains(Hash(word - 1))) return true;
        return IsRow(word, word + (Hash(word + 1) == And ? 2 : 1), languages) || (word > 1 && IsRow(word, word - (Hash(word - 1) == And ? 2 : 1), languages));
    }

    /// <summary>Whether two words, joined by a comma or "and", are languages, and the latter has no noun after it.</summary>
    private bool IsRow(int word, int other, LanguageNames languages)
    {
        var (first, second) = (Math.Min(word, other), Math.Max(word, other));
        if (first < 0 || !IsInside(second) || (second == first + 1 && Gap(first) != Mentions.Analysis.Gap.Comma)) return false;
        return languages.Contains(frame.Hash[other]) && IsAdjective(names.Cover(word)) && !IsBeforeNoun(second) && Hash(first - 1) != The;
    }

    /// <summary>Whether a word follows right after that it may qualify.</summary>
    private bool IsBeforeNoun(int word) => Gap(word) is Mentions.Analysis.Gap.Hyphen or Mentions.Analysis.Gap.Dash
        || (Gap(word) == Mentions.Analysis.Gap.Space && IsInside(word + 1) && !FunctionWords.Contains(frame.Hash[word + 1]));

    /// <summary>Whether the mention is a people's or a language's name and no place's.</summary>
    public bool IsOnlyAdjective(int first, int last) => names.Cover(first).Class == NameClass.Demonym && names.CoverPosition(first) == 0 && names.CoverLength(first) == last - first + 1;

    /// <summary>Whether the gazetteer has the mention, and only as a place's own name.</summary>
    public bool IsNeverAdjective(int first, int last) =>
        names.Cover(first).IsKnown && !IsAdjective(names.Cover(first)) && names.CoverPosition(first) == 0 && names.CoverLength(first) == last - first + 1;

    private static bool IsAdjective(NameProfile profile) => profile.HasDemonym || profile.Class == NameClass.Demonym;

    private void Itself(int first, int last, CueSet features)
    {
        var profile = names.Cover(first);
        var letters = frame.FoldedOf(last);
        var adjective = (profile.Class == NameClass.Demonym ? 2u : IsAdjective(profile) ? 1u : 0) + (first == last ? 0u : 4u);
        features.Add(frame.Hash[first]);
        features.Add(frame.Hash[last]);
        features.Add(adjective);
        features.Add((ulong)profile.Class);
        features.Add((ulong)frame.Traits[last].Middle);
        for (var n = 1; n <= 4; n++) features.AddIf(letters.Length > n, WordHash.Of(letters[^Math.Min(n, letters.Length)..]));
        features.Add(adjective, frame.IsPossessive[last] ? 1u : 0, Shape(last + 1));
        features.Add(adjective, (ulong)Gap(last), (ulong)Traits(last + 1).Coarse);
        features.Add(adjective, Hash(last + 1));
        features.Add(adjective, Hash(first - 1));
        features.Add((ulong)profile.Class, (ulong)Gap(first - 1), (ulong)Gap(last));
    }

    private void Before(int first, CueSet features)
    {
        var gap = (ulong)Gap(first - 1);
        features.Add(Hash(first - 1));
        features.Add(Hash(first - 1), gap);
        features.Add(Hash(first - 2), Hash(first - 1));
        features.Add(Hash(first - 2));
        features.Add((ulong)Traits(first - 1).Coarse, gap);
        features.Add((ulong)Traits(first - 1).Middle);
        features.Add((ulong)Traits(first - 1).Fine);
        features.Add((ulong)Traits(first - 2).Middle);
        features.Add(frame.IsSentenceStart[first] ? 1u : 0, (ulong)names.Cover(first).Class);
        features.Add(gap, Shape(first - 1));
    }

    private void After(int last, CueSet features)
    {
        var gap = (ulong)Gap(last) + (frame.IsPossessive[last] ? 64u : 0);
        features.Add(Hash(last + 1));
        features.Add(Hash(last + 1), gap);
        features.Add(Hash(last + 1), Hash(last + 2));
        features.Add(Hash(last + 2), gap);
        features.Add((ulong)Traits(last + 1).Coarse, gap);
        features.Add((ulong)Traits(last + 1).Middle, gap);
        features.Add((ulong)Traits(last + 1).Fine);
        features.Add((ulong)Traits(last + 2).Middle);
        features.Add((ulong)Traits(last + 1).Coarse, (ulong)Traits(last + 2).Coarse);
        features.Add(gap, Shape(last + 1));
        features.Add(gap, Shape(last + 1), Shape(last + 2));
        features.Add(Suffix(last + 1), gap);
    }

    /// <summary>The run of capitals around the mention, "the [Paris] Police Department said": what it begins and ends with, and the words around it.</summary>
    private void Run(int first, int last, CueSet features)
    {
        var start = first;
        while (start > 0 && candidates[start - 1] && frame.GapAfter[start - 1] is Mentions.Analysis.Gap.Space or Mentions.Analysis.Gap.Ampersand && start > first - LongestRun) start--;
        var end = last;
        while (end + 1 < frame.Count && candidates[end + 1] && frame.GapAfter[end] is Mentions.Analysis.Gap.Space or Mentions.Analysis.Gap.Ampersand && end < last + LongestRun) end++;
        var (left, right) = ((ulong)Math.Min(first - start, 3), (ulong)Math.Min(end - last, 3));
        var isPossessive = frame.IsPossessive[last] ? 1u : 0;
        features.Add(left, right, isPossessive);
        features.Add(Hash(end), right, isPossessive);
        features.Add((ulong)Traits(end).Middle, right, isPossessive);
        features.Add((ulong)Traits(end).Fine, right);
        features.Add(Hash(start), left);
        features.Add((ulong)Traits(start).Middle, left);
        features.Add(Hash(start - 1), left);
        features.Add(Hash(end + 1), right);
        features.Add((ulong)Traits(end + 1).Middle, right);
        features.Add((ulong)Traits(start - 1).Middle, (ulong)Traits(end + 1).Coarse, right);
        features.Add(left, right, (ulong)frame.SentenceCase[first]);
        features.AddIf(IsCapitalised(last + 1) && Heads.Contains(Hash(last + 1)), isPossessive);
        features.AddIf(end > last && Heads.Contains(Hash(end)), right);
        features.AddIf(IsBehindHead(first), 1);
    }

    private bool IsBehindHead(int first) =>
        first > 1 && frame.Hash[first - 1] == Of && Gap(first - 1) == Mentions.Analysis.Gap.Space && IsCapitalised(first - 2) && Gap(first - 2) == Mentions.Analysis.Gap.Space
            && HeadsOf.Contains(frame.Hash[first - 2]);

    /// <summary>Whether nothing but capitals leads from the mention to the head of an organisation's name: "China Overseas Ports Holding Company".</summary>
    /// <remarks>Not in headlines, where everything has capitals.</remarks>
    private bool BeginsCompany(int last)
    {
        if (frame.SentenceCase[last] != 0) return false;
        for (var word = last + 1; word <= last + LongestRun && IsCapitalised(word) && Gap(word - 1) == Mentions.Analysis.Gap.Space; word++)
        {
            if (CompanyHeads.Contains(frame.Hash[word])) return true;
            if (frame.IsPossessive[word]) return false;
        }

        return false;
    }

    private bool IsCapitalised(int word) => IsInside(word) && frame.Shape[word] is WordShape.Capitalised or WordShape.AllCapitals;

    /// <summary>Whether a people's name is one with an "s" for many of them.</summary>
    private bool IsPlural(int word)
    {
        if (names.Cover(word).Class != NameClass.Demonym) return false;
        var letters = frame.FoldedOf(word);
        return letters.EndsWith('s') && profiles.Of(letters[..^1]) is var one && IsAdjective(one);
    }

    /// <summary>Whether a word after "every" and the like ends as only a verb does there: no plural follows them.</summary>
    private bool IsVerb(int word) =>
        IsInside(word) && frame.Shape[word] == WordShape.Lower && frame.FoldedOf(word) is var letters && letters.EndsWith("s") && !letters.EndsWith("ss") && !letters.EndsWith("us")
            && !letters.EndsWith("is")
        && !letters.EndsWith("as") && !letters.EndsWith("ies");

    private ulong Suffix(int word)
    {
        if (!IsInside(word)) return 0;
        var letters = frame.FoldedOf(word);
        return WordHash.Of(letters[^Math.Min(2, letters.Length)..]);
    }

    private bool IsInside(int word) => (uint)word < (uint)frame.Count;

    private ulong Hash(int word) => IsInside(word) ? frame.Hash[word] : Edge;

    private WordTraits Traits(int word) => IsInside(word) ? frame.Traits[word] : default;

    private ulong Shape(int word) => IsInside(word) ? (ulong)frame.Shape[word] + 1 : 0;

    private Gap Gap(int word) => IsInside(word) ? frame.GapAfter[word] : Mentions.Analysis.Gap.None;
}
