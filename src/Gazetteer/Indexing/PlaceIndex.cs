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
        _names = new Dictionary<string, int>(foldedNames.Length, StringComparer.Ordinal);
        for (var i = 0; i < foldedNames.Length; i++) _names[foldedNames[i]] = i;
    }

    /// <summary>Number of places.</summary>
    public int PlaceCount => _places.Length;

    /// <summary>Number of distinct folded names.</summary>
    public int NameCount => _foldedNames.Length;

    /// <summary>The place of an ordinal.</summary>
    public Place PlaceAt(int place) => _places[place];

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
}
