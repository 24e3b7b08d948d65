using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Places;

namespace Gazetteer.Mentions.Analysis;

/// <summary>The profile of every name of an index, made when it is first asked for. Thread-safe: two threads at most do the same work twice.</summary>
internal sealed class NameProfiles
{
    private static readonly long[] PopulationSteps = [1, 1_000, 5_000, 15_000, 50_000, 200_000, 1_000_000];

    private readonly PlaceIndex _index;
    private readonly NotPlaces _notPlaces;
    private readonly NameStandings _standings;
    private readonly uint[] _profiles;

    public NameProfiles(PlaceIndex index, NotPlaces notPlaces) => (_index, _notPlaces, _standings, _profiles) = (index, notPlaces, new NameStandings(index), new uint[index.NameCount]);

    /// <summary>Whether a folded word, a name of the index or not, is known to be seldom a place.</summary>
    public bool IsSeldomPlace(ReadOnlySpan<char> folded) => _notPlaces.Contains(folded.ToString());

    /// <summary>The index whose names they are.</summary>
    public PlaceIndex Index => _index;

    public NameProfile Of(int name)
    {
        ref var profile = ref _profiles[_index.OrdinalOf(name)];
        if (profile == 0) profile = Make(name).Packed;
        return new NameProfile(profile);
    }

    /// <summary>The profile of the name that these folded letters are; of no name when the index has none such.</summary>
    public NameProfile Of(ReadOnlySpan<char> folded) => NameOf(folded) is >= 0 and var name ? Of(name) : default;

    /// <summary>The number of the name that these folded letters are, or −1.</summary>
    public int NameOf(ReadOnlySpan<char> folded) => folded.IsEmpty ? -1 : _index.FindName(folded);

    private static int PopulationBucket(long population)
    {
        var bucket = 0;
        while (bucket < PopulationSteps.Length && population >= PopulationSteps[bucket]) bucket++;
        return bucket;
    }

    private static NameClass ClassOf(Feature feature) => feature.Class switch
    {
        FeatureClass.Administrative when feature.IsCountry => NameClass.Country,
        FeatureClass.Administrative when feature.IsAdmin1 => NameClass.FirstOrder,
        FeatureClass.Administrative => NameClass.Division,
        FeatureClass.Populated when feature.IsCapital => NameClass.Capital,
        FeatureClass.Populated when feature.Code == "PPLX" => NameClass.Section,
        FeatureClass.Populated => NameClass.Town,
        FeatureClass.Area => NameClass.Area,
        FeatureClass.Hydrographic => NameClass.Water,
        FeatureClass.Terrain => NameClass.Terrain,
        _ => NameClass.Site,
    };

    /// <summary>How prominent a place is under a name, in decimal orders of magnitude of inhabitants.</summary>
    private static double Prominence(long population, NamePosting posting, NameClass nameClass)
    {
        var size = nameClass switch
        {
            NameClass.Country => 9,
            NameClass.Capital => 7.5,
            NameClass.FirstOrder => 6.5,
            NameClass.Area or NameClass.Water or NameClass.Terrain => 5.5,
            _ => Math.Log10(population + 100),
        };
        return size - (posting.Rank switch { 0 => 0, <= 3 => 0.3, <= 15 => 1.5, _ => 2.5 });
    }

    private NameProfile Make(int name)
    {
        var (best, bestClass, bestRank) = (double.NegativeInfinity, NameClass.None, 0);
        var (main, any, places) = (0L, 0L, 0);
        var (hasDemonym, hasAbbreviation, hasOther, hasCapitals) = (false, false, false, false);
        foreach (var posting in _index.PostingsOf(name))
        {
            if (posting.Kind == NameKind.Demonym)
            {
                hasDemonym = true;
                continue;
            }

            places++;
            hasAbbreviation |= posting.Kind == NameKind.Abbreviation;
            hasCapitals |= posting.Shape == NameShape.AllCapitals;
            hasOther |= posting.Shape != NameShape.AllCapitals;
            var population = _index.PopulationOf(posting.Place);
            if (posting.Rank <= 1) main = Math.Max(main, population);
            any = Math.Max(any, population);
            var nameClass = ClassOf(_index.FeatureOf(posting.Place));
            var prominence = Prominence(population, posting, nameClass);
            if (prominence <= best) continue;
            (best, bestClass) = (prominence, nameClass);
            bestRank = posting.Rank switch { 0 => 0, <= 3 => 1, <= 15 => 2, _ => 3 };
        }

        if (places == 0) bestClass = NameClass.Demonym;
        var ambiguity = places switch { <= 1 => 0, <= 3 => 1, <= 9 => 2, _ => 3 };
        var profile = NameProfile.Pack(
            bestClass, PopulationBucket(main), PopulationBucket(any), bestRank, ambiguity, hasDemonym, hasAbbreviation, hasCapitals && !hasOther, _notPlaces.Contains(_index.FoldedNameAt(name)));
        return _standings.Read(name, profile);
    }
}
