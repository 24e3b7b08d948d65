using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Indexing;

/// <summary>Collects places and names, in any order, and builds an index of them. Not thread-safe.</summary>
public sealed class PlaceIndexBuilder
{
    private readonly List<Place> _places = [];
    private readonly Dictionary<PlaceId, int> _ordinals = [];
    private readonly Dictionary<PlaceId, List<PlaceName>> _names = [];
    private readonly Dictionary<string, ushort> _languages = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>Adds a place; one of the same identifier replaces it.</summary>
    public void Add(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (_ordinals.TryGetValue(place.Id, out var ordinal))
        {
            _places[ordinal] = place;
            return;
        }

        _ordinals[place.Id] = _places.Count;
        _places.Add(place);
    }

    /// <summary>Adds a name of a place. Names of places that are never added are left out of the index.</summary>
    public void Add(PlaceName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ref var names = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, name.Place, out _);
        (names ??= []).Add(name);
    }

    /// <summary>Builds the index; the builder may go on to be used.</summary>
    public PlaceIndex Build()
    {
        var postings = new Dictionary<string, List<NamePosting>>(StringComparer.Ordinal);
        var namesOfPlaces = ImmutableArray.CreateBuilder<ImmutableArray<PlaceName>>(_places.Count);
        for (var place = 0; place < _places.Count; place++)
        {
            var names = NamesOf(_places[place]);
            namesOfPlaces.Add(names);
            foreach (var name in names) Post(postings, place, name);
        }

        var folded = postings.Keys.Order(StringComparer.Ordinal).ToImmutableArray();
        return new PlaceIndex(
            [.. _places],
            folded,
            [.. folded.Select(name => Ordered(postings[name]))],
            namesOfPlaces.MoveToImmutable(),
            [.. _languages.OrderBy(static l => l.Value).Select(static l => l.Key)]);
    }

    private static NameShape ShapeOf(string name)
    {
        var letters = name.Where(char.IsLetter).ToList();
        if (letters.Count == 0 || !(char.IsUpper(letters[0]) || char.IsLower(letters[0]))) return NameShape.Uncased;
        if (letters.TrueForAll(char.IsUpper)) return NameShape.AllCapitals;
        return char.IsUpper(letters[0]) ? NameShape.Capitalised : NameShape.Lower;
    }

    private ImmutableArray<PlaceName> NamesOf(Place place)
    {
        var names = _names.GetValueOrDefault(place.Id, []);
        IEnumerable<PlaceName> main = names.Exists(n => n.Text == place.Name) ? [] : [new PlaceName(place.Id, place.Name, "", NameKind.Official, true, 0)];
        return [.. main.Concat(names).OrderBy(static n => n.Rank)];
    }

    private void Post(Dictionary<string, List<NamePosting>> postings, int place, PlaceName name)
    {
        var folded = NameFolding.Fold(name.Text);
        if (folded.Length == 0) return;
        if (!_languages.TryGetValue(name.Language, out var language)) _languages[name.Language] = language = (ushort)_languages.Count;
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, folded, out _);
        list ??= [];

        // Names come best first, so a place that bears the same folded name twice keeps the better posting.
        if (list.Count > 0 && list[^1].Place == place && list[^1].Kind == name.Kind) return;
        list.Add(new NamePosting(place, name.Kind, name.Rank, name.IsPreferred, ShapeOf(name.Text), language));
    }

    private ImmutableArray<NamePosting> Ordered(List<NamePosting> postings) =>
        [.. postings.OrderBy(static p => Math.Min(p.Rank, (byte)1)).ThenByDescending(p => _places[p.Place].Population).ThenBy(static p => p.Place)];
}
