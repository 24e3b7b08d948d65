using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Drafts;

/// <summary>All places while they are composed, by identifier and by administrative code.</summary>
internal sealed class GazetteerDraft
{
    private readonly Dictionary<PlaceId, PlaceDraft> _places = [];
    private readonly Dictionary<string, PlaceDraft> _units = new(StringComparer.Ordinal);

    private readonly Dictionary<PlaceId, PlaceDraft> _replaced = [];
    private readonly List<(string Code, Geometry Shape)> _shapes = [];

    /// <summary>The first-order units that are drawn, by GeoNames' code.</summary>
    public IReadOnlyList<(string Code, Geometry Shape)> Shapes => _shapes;

    public IReadOnlyCollection<PlaceDraft> Places => _places.Values;

    /// <summary>The place of an identifier, or the one that has replaced it.</summary>
    public PlaceDraft? Find(PlaceId id) => _places.GetValueOrDefault(id) ?? _replaced.GetValueOrDefault(id);

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

    /// <summary>Takes a place out because another one is the same; its identifier leads there from now on.</summary>
    public void Replace(PlaceDraft place, PlaceDraft same)
    {
        _places.Remove(place.Id);
        _replaced[place.Id] = same;
    }

    public void AddShape(string code, Geometry shape) => _shapes.Add((code, shape));
}
