using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Places;

namespace Gazetteer.Resolution.Candidates;

/// <summary>Finds the places that a mention's words may name: by the whole name first, then without what only says its kind or part.</summary>
internal sealed class CandidateFinder(PlaceIndex index)
{
    /// <summary>More places of one name are not weighed: the index orders them, the rest are hamlets.</summary>
    private const int MostCandidates = 100;

    /// <summary>Longest name, in UTF-16 units, that other languages' letters could spell by chance.</summary>
    private const int ShortName = 3;

    private const long LeastPopulationWithin = 50_000;
    private const int MostRankWithin = 6;

    private const int MostRankAlike = 4;

    /// <summary>A sea of so many times the names of a town is what the article means.</summary>
    private const int RenownAgainstRival = 2;

    /// <summary>No well-known place has a name of more words, so longer stretches of a name are not looked up.</summary>
    private const int MostWordsWithin = 8;

    private static readonly WordSet Of = LanguagePacks.Shipped.Everywhere.Set(WordClass.NounLink);
    private static readonly WordSet CountriesWithArticle = LanguagePacks.Shipped.Everywhere.Set(WordClass.CountryWithArticle);

    private static readonly FrozenSet<string> ArabicScript = FrozenSet.ToFrozenSet(["ar", "fa", "ur", "ps", "bal", "sd", "ckb"]);

    private static readonly ImmutableArray<AffixRule> AdjectiveEndings = Rules(AffixPlace.Adjective);
    private static readonly ImmutableArray<AffixRule> NounsLeftOut = Rules(AffixPlace.LastWord);
    private static readonly ImmutableArray<AffixRule> FirstWords = Rules(AffixPlace.FirstWord);

    /// <summary>The places that the mention's text may name.</summary>
    /// <param name="known">The ordinal of its name, where one was found; else −1.</param>
    /// <param name="folded">The mention's words, folded.</param>
    /// <param name="written">The mention as written.</param>
    /// <param name="language">The document's language; empty when not known.</param>
    /// <param name="cancellation">Stops the search, which a name of thousands of words makes long.</param>
    public FoundName Find(int known, string folded, ReadOnlySpan<char> written, string language, CancellationToken cancellation = default)
    {
        var (name, part, noun) = (known >= 0 ? known : FindName(folded), NamePart.Whole, default(string));
        if (name < 0) (name, part) = (WithoutNoun(folded, out noun), NamePart.WithoutNoun);
        if (name < 0) (name, part) = (WithoutDirection(folded), NamePart.WithoutDirection);
        if (name < 0) (name, part) = (WithoutAdjectiveEnding(folded), NamePart.Whole);
        return name < 0 ? new FoundName(Within(folded, language, cancellation), NamePart.Within, null) : new FoundName(OptionsOf(name, written, language), part, noun);
    }

    /// <summary>The rivers, seas and ranges that an article and the name without its noun may mean: "the Niger" is the Niger River, "the Baltic" the Baltic Sea.</summary>
    /// <param name="folded">The words of the name without the article, folded.</param>
    /// <param name="written">The same as written.</param>
    /// <param name="language">The document's language; empty when not known.</param>
    public List<Option> FindShortened(string folded, ReadOnlySpan<char> written, string language)
    {
        if (CountriesWithArticle.Contains(folded) || IsAbbreviation(folded, written)) return [];
        var found = new List<Option>();
        foreach (var rule in NounsLeftOut)
        {
            if (FindName($"{folded} {rule.Stands}") is >= 0 and var name) found.AddRange(OptionsOf(name, written, language).Where(static o => NamedWithArticle.Takes(o.Place.Feature)));
        }

        return found;
    }

    /// <summary>Those of the shortened that nothing else of the name comes near in renown: whatever follows "the Caspian", a sea is meant, and no village in Michigan.</summary>
    public List<Option> FindFamousShortened(string folded, ReadOnlySpan<char> written, string language)
    {
        var shortened = FindShortened(folded, written, language);
        if (shortened.Count == 0) return shortened;
        var name = FindName(folded);
        var rival = name < 0 ? 0 : OptionsOf(name, written, language).Where(o => !NamedWithArticle.Takes(o.Place.Feature)).Select(o => index.NameCountOf(o.Ordinal)).DefaultIfEmpty().Max();
        return shortened.Exists(o => index.NameCountOf(o.Ordinal) >= RenownAgainstRival * rival) ? shortened : [];
    }

    /// <summary>Whether the posting may be meant by what is written: a town's code keeps its capitals ("GOA" is Genoa's, "Goa" is none), and a name of two or three letters its language.</summary>
    private bool IsWritten(NamePosting posting, ReadOnlySpan<char> written, string language)
    {
        if (posting.Kind == NameKind.Abbreviation)
        {
            var isCode = posting.Shape == NameShape.AllCapitals && index.FeatureOf(posting.Place).Class == FeatureClass.Populated;
            return isCode ? !written.ContainsAnyInRange('a', 'z') : !char.IsLower(written[0]);
        }

        if (written.Length > ShortName || language.Length == 0) return true;
        var own = index.LanguageAt(posting.Language);
        return own.Length == 0 || own == language || own == "en" || IsNamedAlike(posting, own, language)
            || (posting.Shape == NameShape.Uncased && index.FeatureOf(posting.Place) is { IsCountry: true } or { IsCapital: true } or { IsAdmin1: true });
    }

    /// <summary>Whether languages that write Arabic script and share names hold the name in common, as one of the place's first: Khash is خاش in Persian and in Urdu.</summary>
    private static bool IsNamedAlike(NamePosting posting, string own, string language) => posting.Shape == NameShape.Uncased && posting.Rank <= MostRankAlike && ArabicScript.Contains(own)
        && ArabicScript.Contains(language);

    /// <summary>Whether what is written is known as the abbreviation of a country or of a unit, whose article tells nothing: "the USA" is no river.</summary>
    private bool IsAbbreviation(string folded, ReadOnlySpan<char> written)
    {
        var name = index.FindName(folded);
        if (name < 0) return false;
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Kind == NameKind.Abbreviation && index.FeatureOf(posting.Place).Class == FeatureClass.Administrative
                && (posting.Shape != NameShape.AllCapitals || !written.ContainsAnyInRange('a', 'z'))) return true;
        }

        return false;
    }

    private static ImmutableArray<AffixRule> Rules(AffixPlace place) => [.. LanguagePacks.Shipped.Everywhere.Affixes.Where(rule => rule.Place == place)];

    private int FindName(string folded)
    {
        if (folded.Length == 0) return -1;
        var name = index.FindName(folded);
        foreach (var rule in FirstWords)
        {
            if (name >= 0) break;
            if (folded.Length > rule.Written.Length && folded[rule.Written.Length] == ' ' && folded.StartsWith(rule.Written, StringComparison.Ordinal))
                name = index.FindName($"{rule.Stands}{folded.AsSpan(rule.Written.Length)}");
        }

        return name;
    }

    private int WithoutNoun(string folded, out string? noun)
    {
        noun = null;
        var last = folded.LastIndexOf(' ');
        if (last < 0) return -1;
        var name = -1;
        if (FeatureNoun.Is(folded.AsSpan(last + 1)))
        {
            noun = folded[(last + 1)..];
            name = FindName(folded[..last]);
        }

        var first = folded.IndexOf(' ', StringComparison.Ordinal);
        if (name >= 0 || !FeatureNoun.Is(folded.AsSpan(0, first))) return name;
        noun = folded[..first];
        var rest = folded[(first + 1)..];
        var second = rest.IndexOf(' ', StringComparison.Ordinal);
        return FindName(second > 0 && Of.Contains(rest.AsSpan(0, second)) ? rest[(second + 1)..] : rest);
    }

    /// <summary>The place whose name Persian and Urdu made an adjective of: "Pasabandari" is what belongs to Pasabandar.</summary>
    private int WithoutAdjectiveEnding(string folded)
    {
        foreach (var rule in AdjectiveEndings)
        {
            if (rule.Undo(folded) is { } root && index.FindName(root) is >= 0 and var name) return name;
        }

        return -1;
    }

    private int WithoutDirection(string folded)
    {
        var rest = DirectionWord.Skip(folded);
        return rest.Length == folded.Length ? -1 : FindName(rest);
    }

    /// <summary>The well-known places whose names are words within a longer name of something else, of the most words first.</summary>
    /// <remarks>Each stretch of at most <see cref="MostWordsWithin"/> words is looked up once: linear in the words of the name, however long hostile input makes it.</remarks>
    private List<Option> Within(string folded, string language, CancellationToken cancellation)
    {
        var words = folded.Split(' ');
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var length = Math.Min(words.Length - 1, MostWordsWithin); length > 0; length--)
        {
            var options = new List<Option>();
            for (var first = 0; first + length <= words.Length && options.Count < MostCandidates; first++)
            {
                cancellation.ThrowIfCancellationRequested();
                var part = string.Join(' ', words, first, length);
                var name = part.Length <= ShortName || !seen.Add(part) || FeatureNoun.Is(part) || DirectionWord.Skip(part).Length == 0 ? -1 : index.FindName(part);
                if (name >= 0) options.AddRange(OptionsOf(name, part, language).Where(IsWellKnown));
            }

            if (options.Count > 0) return options;
        }

        return [];
    }

    /// <summary>Whether a place lends its name to schools, courts and companies more likely than a word or person of that name does.</summary>
    private static bool IsWellKnown(Option option) =>
        option.Posting.Kind is not (NameKind.Abbreviation or NameKind.Misspelling) && option.Posting.Rank <= MostRankWithin
        && (option.Place.Population >= LeastPopulationWithin || option.Place.Feature.IsCountry || option.Place.Feature.IsAdmin1 || option.Place.Feature.IsCapital
        || option.Place.Feature.Class == FeatureClass.Area);

    private List<Option> OptionsOf(int name, ReadOnlySpan<char> written, string language)
    {
        var options = new List<Option>();
        Span<int> places = stackalloc int[MostCandidates];
        foreach (var posting in index.PostingsOf(name))
        {
            if (options.Count == MostCandidates) break;
            if (!IsWritten(posting, written, language) || places[..options.Count].Contains(posting.Place)) continue;
            places[options.Count] = posting.Place;
            options.Add(new Option(posting.Place, index.PlaceAt(posting.Place), posting, index.Admin1KeyOf(posting.Place), index.UnitPopulationOf(posting.Place)));
        }

        return options;
    }
}
