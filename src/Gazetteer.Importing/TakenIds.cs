using Gazetteer.Importing.Rows;
using Gazetteer.Places;

namespace Gazetteer.Importing;

/// <summary>The identifiers that an import has given out, so that no two places share one.</summary>
/// <remarks>
/// Kept as 64-bit hashes with a coarse point, some 30 bytes each: of twelve million identifiers two would share a hash once in 200,000 imports, and one of the two places would be taken
/// for the other's names or refused.
/// </remarks>
internal sealed class TakenIds
{
    /// <summary>Rows of one identifier that lie so near are one place under several names.</summary>
    private const double SamePlaceKm = 1.5;

    private readonly Dictionary<ulong, (float Longitude, float Latitude)> _points = [];

    /// <summary>How many there are.</summary>
    public int Count => _points.Count;

    /// <summary>Whether the identifier has been given out.</summary>
    public bool Contains(PlaceId id) => _points.ContainsKey(HashOf(id));

    /// <summary>Gives an identifier out; false when it has been before.</summary>
    public bool TryTake(Place place) => _points.TryAdd(HashOf(place.Id), ((float)place.Point.Longitude, (float)place.Point.Latitude));

    /// <summary>
    /// Gives a place its identifier. One that comes again at the same point brings more names for the place that has it; elsewhere it stays a place of its own, under another identifier.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <param name="note">Told when its identifier is changed.</param>
    public ImportedPlace Take(ImportedPlace place, Action<string> note)
    {
        if (TryTake(place.Place)) return place;
        var (longitude, latitude) = _points[HashOf(place.Place.Id)];
        if (new GeoPoint(longitude, latitude).DistanceKm(place.Place.Point) <= SamePlaceKm) return place with { IsMoreNames = true };
        for (var number = 2; ; number++)
        {
            var renamed = Renamed(place, new PlaceId($"{place.Place.Source}:{place.Place.Id.Key}-{number}"));
            if (!TryTake(renamed.Place)) continue;
            note($"'{place.Place.Id}' is there twice, at different points; this one is kept as '{renamed.Place.Id}'");
            return renamed;
        }
    }

    private static ImportedPlace Renamed(ImportedPlace place, PlaceId id) =>
        place with { Place = place.Place with { Id = id }, Names = [.. place.Names.Select(name => name with { Place = id })] };

    /// <summary>FNV-1a.</summary>
    private static ulong HashOf(PlaceId id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id.Value) hash = (hash ^ c) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
