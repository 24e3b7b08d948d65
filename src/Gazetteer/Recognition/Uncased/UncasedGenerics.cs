using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Places;

namespace Gazetteer.Recognition.Uncased;

/// <summary>Decides whether the word before a name that says its kind ("province", "river") belongs to the name, in Persian and Urdu, which know no capitals.</summary>
/// <remarks>
/// One rule: the word belongs to the name when the name is not used without it, or would then be another place. "Hormozgan Province" is
/// Hormozgan, for nothing else bears that name; "Kermanshah Province" keeps its noun, for Kermanshah is the town; "Khwaja" alone is no mountain, so
/// "Mount Khwaja" keeps its own. The gazetteer knows all three: whether a place of the kind bears the bare name, and whether another one bears it as well or better.
/// Seas, gulfs and straits are named for the land beside them and always keep the word; so does a lake that the gazetteer knows better by both words.
/// A dam is named for its place and never keeps it.
/// </remarks>
internal sealed class UncasedGenerics(AnalysedText document)
{
    /// <summary>A place of another kind needs so many inhabitants to be meant by a bare name that the gazetteer gives it only as a further one.</summary>
    private const long WellKnownTown = 10_000;

    private readonly WordFrame _frame = document.Frame;
    private readonly PlaceIndex _index = document.Profiles.Index;

    /// <summary>The name with its generic word, or without.</summary>
    /// <param name="name">The name as it was found.</param>
    /// <param name="before">The last word of the name before it, which it must not take; −1 for none.</param>
    public UncasedName Fit(UncasedName name, int before)
    {
        if (document.LanguageOf(name.First) == UncasedLanguage.Arabic) return name;
        var holdsNoun = name.First < name.Last && SortOf(name.First) != GenericSort.None;
        var noun = holdsNoun ? name.First : name.First - 1;
        if (noun <= before || _frame.GapAfter[noun] != Gap.Space || _frame.GapBefore(noun) == Gap.Hyphen || SortOf(noun) is var sort && sort == GenericSort.None) return name;
        var bare = name with { First = noun + 1 };
        return name with { First = KeepsNoun(sort, document.NameOf(noun, name.Last), document.NameOf(bare.First, bare.Last), holdsNoun) ? noun : bare.First };
    }

    private GenericSort SortOf(int word) => LanguagePacks.Shipped.Everywhere.SortOf(_frame.Hash[word]);

    private bool KeepsNoun(GenericSort sort, int full, int bare, bool holdsNoun)
    {
        if (sort == GenericSort.Site) return bare < 0 && holdsNoun;
        if (sort == GenericSort.Water) return true;
        if (bare < 0) return holdsNoun;
        var (own, rival) = (default(NamePosting?), false);
        foreach (var posting in _index.PostingsOf(bare))
        {
            if (posting.Kind is not NameKind.Demonym && Fits(sort, _index.FeatureOf(posting.Place)) && (own is not { } best || posting.Rank < best.Rank)) own = posting;
        }

        foreach (var posting in _index.PostingsOf(bare)) rival |= posting.Kind is not NameKind.Demonym && IsMeantBare(posting, sort, own);
        if (own is { } named) return rival || (sort == GenericSort.Lake && full >= 0 && RankOf(full, named.Place) < named.Rank);
        return full >= 0 || rival;
    }

    /// <summary>Whether a place of another kind is what readers take the bare name for: it bears the name as well as the one of this kind does, or is a town of some size.</summary>
    private bool IsMeantBare(NamePosting posting, GenericSort sort, NamePosting? own)
    {
        var feature = _index.FeatureOf(posting.Place);
        if (Fits(sort, feature) || (sort == GenericSort.Unit && (feature.IsCountry || feature.Class == FeatureClass.Area))) return false;

        // The town of an island lies on it, and nobody asks which of the two is meant.
        if (own is null) return true;
        if (sort == GenericSort.Island && feature.Class == FeatureClass.Populated) return false;
        return posting.Rank <= own.Value.Rank || _index.PopulationOf(posting.Place) >= WellKnownTown;
    }

    private int RankOf(int name, int place)
    {
        foreach (var posting in _index.PostingsOf(name))
        {
            if (posting.Place == place) return posting.Rank;
        }

        return byte.MaxValue;
    }

    private static bool Fits(GenericSort sort, Feature feature) => sort switch
    {
        GenericSort.Unit => feature.Class == FeatureClass.Administrative && !feature.IsCountry,
        GenericSort.River => feature.Code.StartsWith("STM", StringComparison.Ordinal) || feature.Code is "CNL" or "WAD",
        GenericSort.Lake => feature.Class == FeatureClass.Hydrographic && !feature.Code.StartsWith("STM", StringComparison.Ordinal),
        GenericSort.Island => feature.Code.StartsWith("ISL", StringComparison.Ordinal),
        GenericSort.Mountain => feature.Class == FeatureClass.Terrain && !feature.Code.StartsWith("ISL", StringComparison.Ordinal),
        GenericSort.Land => feature.Class is FeatureClass.Terrain or FeatureClass.Area,
        _ => false,
    };
}
