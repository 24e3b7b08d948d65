using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>All places while they are composed, by identifier and by administrative code.</summary>
internal sealed class GazetteerDraft
{
    private readonly Dictionary<PlaceId, PlaceDraft> _places = [];
    private readonly Dictionary<string, PlaceDraft> _units = new(StringComparer.Ordinal);

    public IReadOnlyCollection<PlaceDraft> Places => _places.Values;

    public PlaceDraft? Find(PlaceId id) => _places.GetValueOrDefault(id);

    /// <summary>The country, first-order or second-order unit of a code such as <c>IR</c>, <c>IR.04</c> or <c>PK.02.123</c>.</summary>
    public PlaceDraft? FindUnit(string code) => _units.GetValueOrDefault(code);

    /// <summary>Adds a place.</summary>
    /// <exception cref="ArgumentException">A place of this identifier is there.</exception>
    public void Add(PlaceDraft place) => _places.Add(place.Id, place);

    public void AddUnit(string code, PlaceDraft place)
    {
        Add(place);
        _units[code] = place;
    }
}
