using System.Runtime.InteropServices;
using Gazetteer.Indexing.Names;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Places and names as they come in, in the compact form that the index keeps them in. Not thread-safe.</summary>
internal sealed class GazetteerRows
{
    private const uint TextBit = 1u << 31;
    private readonly ChunkedList<int> _placeOfId = new();
    private readonly Interner _admin1Codes;

    public GazetteerRows()
    {
        Ids = new Interner(Texts);
        Features = new Interner(Texts);
        Sources = new Interner(Texts);
        Languages = new Interner(Texts);
        _admin1Codes = new Interner(Texts);
        Languages.Intern("");
    }

    public TextPoolBuilder Texts { get; } = new();

    /// <summary>All identifiers seen, of places, of names' places and of parents.</summary>
    public Interner Ids { get; }

    public Interner Features { get; }

    public Interner Sources { get; }

    public Interner Languages { get; }

    /// <summary>The places; until the index is written, a parent is the number of its identifier.</summary>
    public ChunkedList<PlaceRecord> Places { get; } = new();

    public ChunkedList<ExtentRow> Extents { get; } = new();

    public ChunkedList<PendingName> Names { get; } = new();

    public List<Admin1Row> Admin1 { get; } = [];

    private Dictionary<(ushort Country, int Code), int> Admin1Numbers { get; } = [];

    public void Add(Place place)
    {
        if (!place.Point.IsValid) throw new ArgumentException($"{place.Id} has no valid coordinates: {place.Point}.", nameof(place));
        var id = NumberOf(place.Id);
        var row = new PlaceRecord
        {
            Longitude = place.Point.Longitude,
            Latitude = place.Point.Latitude,
            Population = place.Population,
            Id = Ids.OffsetAt(id),
            Name = Texts.Add(place.Name),
            Parent = place.Parent is { } parent ? NumberOf(parent) : -1,
            Admin1 = Admin1NumberOf(place),
            Admin2 = Texts.Add(place.Admin2),
            Extent = ExtentOf(place),
            Wikidata = WikidataOf(place.Wikidata),
            Feature = checked((ushort)Features.Intern(PlaceCodec.FeatureText(place.Feature))),
            Country = place.Country.Packed,
            Source = checked((ushort)Sources.Intern(place.Source)),
        };
        ref var ordinal = ref _placeOfId[id];
        if (ordinal >= 0)
        {
            Places[ordinal] = row;
            return;
        }

        ordinal = Places.Count;
        Places.Add(row);
    }

    public void Add(PlaceName name)
    {
        var language = checked((ushort)Languages.Intern(name.Language));
        var use = new NameUse(name.Kind, name.Rank, name.IsPreferred, NameShapes.Of(name.Text), language);
        Names.Add(new PendingName(NumberOf(name.Place), new NameRecord(Texts.Add(name.Text), use)));
    }

    /// <summary>The ordinal of the place with the identifier of a number, or −1.</summary>
    public int PlaceOf(int id) => _placeOfId[id];

    private int NumberOf(PlaceId id)
    {
        var number = Ids.Intern(id.Value);
        if (number == _placeOfId.Count) _placeOfId.Add(-1);
        return number;
    }

    private int Admin1NumberOf(Place place)
    {
        if (place.Admin1.Length == 0) return 0;
        var code = _admin1Codes.Intern(place.Admin1);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(Admin1Numbers, (place.Country.Packed, code), out var known);
        if (known) return number;
        Admin1.Add(new Admin1Row(_admin1Codes.OffsetAt(code), place.Country.Packed));
        return number = Admin1.Count;
    }

    private int ExtentOf(Place place)
    {
        if (place.Bounds is null && place.RadiusKm is null) return -1;
        Extents.Add(new ExtentRow(place.Bounds ?? ExtentRow.NoBounds, place.RadiusKm ?? double.NaN));
        return Extents.Count - 1;
    }

    private uint WikidataOf(string wikidata)
    {
        if (wikidata.Length == 0) return 0;
        return PlaceCodec.TryWikidataNumber(wikidata, out var number) ? number : Texts.Add(wikidata) | TextBit;
    }
}
