using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Places;

namespace Gazetteer.Mentions.Analysis;

/// <summary>The countries and first-order units that a document is about, by the names recognised in it: there, names of villages are expected too.</summary>
internal sealed class HomeGround
{
    /// <summary>Nobody writes of a hamlet without saying so when a town of so many inhabitants elsewhere bears its name.</summary>
    private const long FamousAbroad = 100_000;

    /// <summary>The place must bear the name as one of its first.</summary>
    private const int MostRank = 3;

    /// <summary>So many units of a country make a text one about its units.</summary>
    private const int LeastUnits = 2;

    private readonly PlaceIndex _index;
    private readonly HashSet<CountryCode> _countries = [];
    private readonly HashSet<int> _units = [];
    private readonly Dictionary<CountryCode, int> _unitsNamed = [];

    /// <summary>Takes the likeliest place of each name, as the index orders them.</summary>
    public HomeGround(PlaceIndex index, IEnumerable<int> names)
    {
        _index = index;
        foreach (var name in names)
        {
            var place = index.PostingsOf(name)[0].Place;
            if (index.CountryOf(place) is { IsNone: false } country) _countries.Add(country);
            if (index.Admin1KeyOf(place) is not 0 and var unit) _units.Add(unit);
            if (index.FeatureOf(place).IsAdmin1) _unitsNamed[index.CountryOf(place)] = _unitsNamed.GetValueOrDefault(index.CountryOf(place)) + 1;
        }
    }

    /// <summary>Whether a name, unknown to any list of well-known places, is likely one from here: all its places lie in these countries, or one in these units and none elsewhere is famous.</summary>
    public bool Has(int name)
    {
        var (allHere, oneNear, famousAbroad) = (true, false, false);
        foreach (var posting in _index.PostingsOf(name))
        {
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation) return false;
            var isHere = _countries.Contains(_index.CountryOf(posting.Place));
            allHere &= isHere;
            oneNear |= isHere && IsNear(posting);
            famousAbroad |= !isHere && _index.PopulationOf(posting.Place) >= FamousAbroad;
        }

        return allHere || (oneNear && !famousAbroad);
    }

    /// <summary>Whether a first-order unit that is known by the name stands among units of its country: Maine, where Nevada and Oregon are named.</summary>
    public bool HasAmongUnits(int name)
    {
        foreach (var posting in _index.PostingsOf(name))
        {
            if (posting.Rank == 0 && _index.FeatureOf(posting.Place).IsAdmin1 && _unitsNamed.GetValueOrDefault(_index.CountryOf(posting.Place)) >= LeastUnits) return true;
        }

        return false;
    }

    /// <summary>Whether a place of the name lies in these first-order units, as one of its first names.</summary>
    public bool HasNear(int name)
    {
        foreach (var posting in _index.PostingsOf(name))
        {
            if (posting.Kind is not (NameKind.Demonym or NameKind.Abbreviation) && IsNear(posting)) return true;
        }

        return false;
    }

    private bool IsNear(NamePosting posting) => posting.Rank <= MostRank && _units.Contains(_index.Admin1KeyOf(posting.Place));
}
