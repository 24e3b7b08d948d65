using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Indexing;

/// <summary>All places of a gazetteer and all their folded names, ready to be looked up and matched.</summary>
/// <remarks>
/// Places and names are known by their ordinals, dense from 0. Immutable and safe for concurrent reads. This form is built in memory from rows
/// by <see cref="PlaceIndexBuilder"/>.
/// </remarks>
public sealed class PlaceIndex
{
    private readonly ImmutableArray<Place> _places;
    private readonly Dictionary<PlaceId, int> _ordinals;
    private readonly Dictionary<string, int> _names;
    private readonly ImmutableArray<string> _foldedNames;
    private readonly ImmutableArray<ImmutableArray<NamePosting>> _postings;
    private readonly ImmutableArray<ImmutableArray<PlaceName>> _namesOfPlaces;
    private readonly ImmutableArray<string> _languages;
    private readonly int[] _parents;
    private readonly int[] _admin1;

    internal PlaceIndex(
        ImmutableArray<Place> places,
        ImmutableArray<string> foldedNames,
        ImmutableArray<ImmutableArray<NamePosting>> postings,
        ImmutableArray<ImmutableArray<PlaceName>> namesOfPlaces,
        ImmutableArray<string> languages)
    {
        _places = places;
        _foldedNames = foldedNames;
        _postings = postings;
        _namesOfPlaces = namesOfPlaces;
        _languages = languages;
        _ordinals = new Dictionary<PlaceId, int>(places.Length);
        for (var i = 0; i < places.Length; i++) _ordinals[places[i].Id] = i;
        _parents = [.. places.Select(p => p.Parent is { } parent ? _ordinals.GetValueOrDefault(parent, -1) : -1)];
        _admin1 = NumberAdmin1(places);
        _names = new Dictionary<string, int>(foldedNames.Length, StringComparer.Ordinal);
        for (var i = 0; i < foldedNames.Length; i++) _names[foldedNames[i]] = i;
    }

    /// <summary>Number of places.</summary>
    public int PlaceCount => _places.Length;

    /// <summary>Number of distinct folded names.</summary>
    public int NameCount => _foldedNames.Length;

    /// <summary>The place of an ordinal.</summary>
    public Place PlaceAt(int place) => _places[place];

    /// <summary>Where a place is.</summary>
    public GeoPoint PointOf(int place) => _places[place].Point;

    /// <summary>What kind of place it is.</summary>
    public Feature FeatureOf(int place) => _places[place].Feature;

    /// <summary>The country that a place lies in, or none.</summary>
    public CountryCode CountryOf(int place) => _places[place].Country;

    /// <summary>A number for the first-order unit that a place lies in: equal for places of the same unit of the same country; 0 for none.</summary>
    public int Admin1KeyOf(int place) => _admin1[place];

    /// <summary>Inhabitants; 0 when not known.</summary>
    public long PopulationOf(int place) => _places[place].Population;

    /// <summary>The ordinal of the place that contains it, or −1 when it has none in this index.</summary>
    public int ParentOf(int place) => _parents[place];

    /// <summary>The places nearest to a point, nearest first.</summary>
    /// <param name="point">The point asked about.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="maximumKm">None farther than this many kilometres.</param>
    public ImmutableArray<NearPlace> FindNearest(GeoPoint point, int count, double maximumKm = double.PositiveInfinity) =>
        [.. Enumerable.Range(0, PlaceCount).Select(p => new NearPlace(p, point.DistanceKm(PointOf(p)))).Where(n => n.DistanceKm <= maximumKm).OrderBy(static n => n.DistanceKm).ThenBy(static n => n.Place).Take(count)];

    /// <summary>The ordinals of the places whose points lie in a box or on its edge, ascending.</summary>
    public ImmutableArray<int> FindIn(GeoBounds bounds) => [.. Enumerable.Range(0, PlaceCount).Where(p => bounds.Contains(PointOf(p)))];

    /// <summary>The places that bear a name, likeliest first: main names before aliases, then by population.</summary>
    public ReadOnlySpan<NamePosting> PostingsOf(int name) => _postings[name].AsSpan();

    /// <summary>All names of a place, main name first.</summary>
    public ImmutableArray<PlaceName> NamesOf(int place) => _namesOfPlaces[place];

    /// <summary>The folded form of a name.</summary>
    public string FoldedNameAt(int name) => _foldedNames[name];

    /// <summary>The language subtag of a number that postings carry; number 0 is the unknown language, an empty string.</summary>
    public string LanguageAt(int language) => _languages[language];

    /// <summary>Finds a place by its identifier.</summary>
    /// <returns>Its ordinal, or −1.</returns>
    public int FindPlace(PlaceId id) => _ordinals.GetValueOrDefault(id, -1);

    /// <summary>Finds a name, given folded (<see cref="Text.NameFolding.Fold"/>).</summary>
    /// <returns>Its ordinal, or −1.</returns>
    public int FindName(ReadOnlySpan<char> folded) =>
        _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var name) ? name : -1;

    private static int[] NumberAdmin1(ImmutableArray<Place> places)
    {
        var numbers = new Dictionary<(CountryCode Country, string Admin1), int>();
        var result = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Admin1.Length == 0) continue;
            ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(numbers, (places[i].Country, places[i].Admin1), out var known);
            if (!known) number = numbers.Count;
            result[i] = number;
        }

        return result;
    }
}
