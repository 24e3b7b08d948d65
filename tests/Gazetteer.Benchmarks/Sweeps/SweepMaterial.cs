using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Benchmarks.Sweeps;

/// <summary>Makes sweeps of the gazetteer's own places: whatever it has is asked for, in sentences as people write them.</summary>
internal sealed class SweepMaterial(PlaceIndex index)
{
    private const int LongNames = 100;
    private const int Counties = 60;
    private const int DistrictsOfEach = 15;
    private const double NearKm = 50;

    private static readonly string[] StateSentences =
    [
        "He has lived in {0} since 1990.", "Farmers in {0}, Ohio and Texas lost their crops.", "The governor of {0} signed the bill on Monday.",
        "They moved to a small town in {0}, in the United States, last year.", "Lawmakers in Kentucky, Oregon and {0} voted on Tuesday.",
    ];

    private static readonly string[] DistrictCountries = ["PK", "IR", "AF", "IN"];

    private readonly List<Place> _places = [.. Enumerable.Range(0, index.PlaceCount).Select(index.PlaceAt)];

    /// <summary>All sweeps.</summary>
    public IEnumerable<Sweep> All()
    {
        var states = _places.Where(static p => p.Feature.IsAdmin1 && p.Country.ToString() == "US" && p.Admin1 != "DC").ToList();
        yield return new Sweep("states of the USA in five sentences", [.. states.SelectMany(s => StateSentences.Select(f => new Sweep.Case(f, s.Name, p => IsOfState(p, s))))]);
        var countries = _places.Where(static p => p.Feature.Code == "PCLI").ToList();
        yield return Countries("countries", "The delegation flew from {0} to Geneva on Monday.", countries, static n => n);
        yield return Countries("countries in capitals", "THE DELEGATION FLEW FROM {0} TO GENEVA ON MONDAY.", countries, static n => n.ToUpperInvariant());
        yield return Countries("countries in small letters", "the delegation flew from {0} to geneva on monday.", countries, static n => n.ToLowerInvariant());
        var capitals = _places.Where(static p => p.Feature.IsCapital && p.Population > 20_000).ToList();
        yield return Near("capitals", "The talks in {0} ended on Friday.", capitals, static n => n);
        yield return Near("capitals in capitals", "THE TALKS IN {0} ENDED ON FRIDAY.", capitals, static n => n.ToUpperInvariant());
        yield return Near("capitals in small letters", "she moved to {0} last year.", capitals, static n => n.ToLowerInvariant());
        var large = _places.Where(static p => p.Feature.Class == FeatureClass.Populated && IsLong(p.Name)).OrderByDescending(static p => p.Population).DistinctBy(static p => p.Name).Take(LongNames)
            .ToList();
        yield return Near("names of three words and more", "The delegates met in {0} on Tuesday.", large, static n => n);
        yield return new Sweep("counties of the USA",
            [.. Units("US", "ADM2").Where(static u => u.Place.Name.EndsWith(" County", StringComparison.Ordinal)).DistinctBy(static u => u.Place.Name).Take(Counties)
            .Select(static u => new Sweep.Case("Voters in {0} went to the polls on Tuesday.", u.Place.Name, p => IsOfUnit(p, u.Place)))]);
        yield return new Sweep("districts of Pakistan, Iran, Afghanistan and India", [.. DistrictCountries.SelectMany(Districts)]);
    }

    private static bool IsLong(string name) => name.Split(' ', '-').Length >= 3 && name.All(static c => char.IsLetter(c) || c is ' ' or '-' or '\'');

    /// <summary>The state, or what lies in it and bears its name, such as the city of New York.</summary>
    private static bool IsOfState(Place place, Place state) => place.Country == state.Country && place.Admin1 == state.Admin1;

    private static bool IsOfUnit(Place place, Place unit) => place.Country == unit.Country && place.Admin1 == unit.Admin1 && place.Admin2 == unit.Admin2;

    private static Sweep Countries(string name, string sentence, List<Place> countries, Func<string, string> inCase) =>
        new(name, [.. countries.Select(c => new Sweep.Case(sentence, inCase(c.Name), p => p.Country == c.Country))]);

    private static Sweep Near(string name, string sentence, List<Place> places, Func<string, string> inCase) =>
        new(name, [.. places.Select(place => new Sweep.Case(sentence, inCase(place.Name), p => p.Point.DistanceKm(place.Point) < NearKm))]);

    private IEnumerable<Sweep.Case> Districts(string country)
    {
        var name = _places.First(p => p.Feature.IsCountry && p.Country.ToString() == country).Name;
        return Units(country, "ADM2").Where(static u => u.Place.Name.All(static c => c is ' ' or '-' || char.IsAsciiLetter(c))).Take(DistrictsOfEach).Select(u => new Sweep.Case(
            $"The roads of {{0}}, a district of {name}, were closed.", u.Place.Name, p => IsOfUnit(p, u.Place) || p.Point.DistanceKm(u.Place.Point) < NearKm));
    }

    private IEnumerable<(Place Place, long People)> Units(string country, string code) =>
        _places.Where(p => p.Feature.Code == code && p.Country.ToString() == country)
            .Select(p => (Place: p, People: index.UnitPopulationOf(index.FindPlace(p.Id)))).OrderByDescending(static u => u.People).ThenBy(static u => u.Place.Id.Value, StringComparer.Ordinal);
}
