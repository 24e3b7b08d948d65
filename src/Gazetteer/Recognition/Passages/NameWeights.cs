using System.Collections.Concurrent;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Places;

namespace Gazetteer.Recognition.Passages;

/// <summary>Weighs the names of an index for readers of a language. Thread-safe.</summary>
internal sealed class NameWeights(PlaceIndex index)
{
    private const int NearRank = 3;
    private const int FarRank = 15;
    private const long Town = 15_000;
    private const long City = 100_000;
    private const long Metropolis = 500_000;
    private const long Village = 1_000;

    private readonly ConcurrentDictionary<(int Name, string Language), NameWeight> _known = new();

    /// <summary>The index whose names are weighed.</summary>
    public PlaceIndex Index => index;

    /// <summary>The weight of a name for readers of a language.</summary>
    public NameWeight Of(int name, string language) => _known.GetOrAdd((name, language), static (key, self) => self.Weigh(key.Name, key.Language), this);

    /// <summary>Whether the name is known only for people or things of a place.</summary>
    public bool IsDemonym(int name)
    {
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Kind != NameKind.Demonym) return false;
        }

        return true;
    }

    /// <summary>Whether a country or unit has the name as an abbreviation, written in capitals.</summary>
    public bool IsAbbreviation(int name)
    {
        foreach (var posting in index.PostingsOf(name))
        {
            if (index.FeatureOf(posting.Place) is { IsCountry: true } && (posting.Kind == NameKind.Abbreviation || posting.Shape == NameShape.AllCapitals)) return true;
        }

        return false;
    }

    private NameWeight Weigh(int name, string language)
    {
        var best = NameWeight.None;
        foreach (var posting in index.PostingsOf(name))
        {
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation or NameKind.Misspelling) continue;
            var weight = WeightUnder(posting, language);
            if (weight > best) best = weight;
        }

        return best;
    }

    /// <summary>How well known a place is under one of its names: the index keeps one posting for all languages that spell it alike, so that a name of any language counts.</summary>
    private NameWeight WeightUnder(NamePosting posting, string language)
    {
        var weight = WeightOf(posting.Place);
        var own = index.LanguageAt(posting.Language);
        if (own == language || posting.Rank <= 1) return weight;
        if (weight == NameWeight.World) return own.Length > 0 || posting.Rank <= FarRank ? weight : NameWeight.Small;
        if (posting.Rank <= NearRank) return weight >= NameWeight.Great ? weight : weight - 1;
        return own.Length > 0 || (posting.Rank <= FarRank && weight == NameWeight.Great) ? weight - 1 : NameWeight.Obscure;
    }

    private NameWeight WeightOf(int place)
    {
        var feature = index.FeatureOf(place);
        var population = index.PopulationOf(place);
        if (feature.IsCountry || feature.IsCapital || feature.Code is "CONT" or "OCN" || (feature.Class == FeatureClass.Populated && population >= Metropolis)) return NameWeight.World;
        if (feature.IsAdmin1 || feature.Class is FeatureClass.Area or FeatureClass.Hydrographic || feature.Code is "MTS" or "PEN" or "ISLS" || population >= City) return NameWeight.Great;
        if (population >= Town || feature.Class is FeatureClass.Terrain or FeatureClass.Administrative) return NameWeight.Town;
        return population >= Village ? NameWeight.Small : NameWeight.Obscure;
    }
}
