using Gazetteer.Output.GeoPackages;
using Gazetteer.Places;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The places that a project knows, each with a number from 1. Places that are described otherwise than before have a number of their own.</summary>
internal sealed class PlaceRecords
{
    private readonly List<Place> _places = [];
    private readonly Dictionary<Place, int> _numbers = [];
    private int _written;

    /// <summary>Reads what is there.</summary>
    public PlaceRecords(SqliteConnection connection)
    {
        using var rows = connection.Ask("SELECT place_id, name, feature_class, feature_code, longitude, latitude, country, admin1, admin2, west, south, east, north, radius_km, population, parent, wikidata, source FROM gazetteer_places ORDER BY id");
        while (rows.Read())
        {
            var place = new Place
            {
                Id = new PlaceId(rows.GetString(0)),
                Name = rows.GetString(1),
                Feature = Feature.Parse(rows.GetString(2), rows.GetString(3)),
                Point = new GeoPoint(rows.GetDouble(4), rows.GetDouble(5)),
                Country = new CountryCode(rows.GetString(6)),
                Admin1 = rows.GetString(7),
                Admin2 = rows.GetString(8),
                Bounds = rows.IsDBNull(9) ? null : new GeoBounds(rows.GetDouble(9), rows.GetDouble(10), rows.GetDouble(11), rows.GetDouble(12)),
                RadiusKm = rows.IsDBNull(13) ? null : rows.GetDouble(13),
                Population = rows.GetInt64(14),
                Parent = rows.IsDBNull(15) ? null : new PlaceId(rows.GetString(15)),
                Wikidata = rows.GetString(16),
                Source = rows.GetString(17),
            };
            _places.Add(place);
            _numbers.TryAdd(place, _places.Count);
        }

        _written = _places.Count;
    }

    /// <summary>The place of a number.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public Place At(int number) => number > 0 && number <= _places.Count ? _places[number - 1]
        : throw new InvalidDataException($"The project has no place {number}; it is damaged: restore it from a copy.");

    /// <summary>The number of a place, a new one if need be; it counts once it is written.</summary>
    public int NumberOf(Place place)
    {
        if (_numbers.TryGetValue(place, out var number)) return number;
        _places.Add(place);
        return _numbers[place] = _places.Count;
    }

    /// <summary>Writes those that are new.</summary>
    public void Write(SqliteConnection connection)
    {
        if (_written == _places.Count) return;
        using var table = new TableWriter(
            connection, "gazetteer_places", "id", "place_id", "name", "feature_class", "feature_code", "longitude", "latitude", "country", "admin1", "admin2", "west", "south", "east", "north",
                "radius_km", "population", "parent", "wikidata", "source");
        for (; _written < _places.Count; _written++)
        {
            var place = _places[_written];
            table.AddAsIs(
                _written + 1, place.Id.Value, place.Name, place.Feature.ClassLetter, place.Feature.Code, place.Point.Longitude, place.Point.Latitude, place.Country.ToString(), place.Admin1,
                    place.Admin2,
                place.Bounds?.West, place.Bounds?.South, place.Bounds?.East, place.Bounds?.North, place.RadiusKm, place.Population, place.Parent?.Value, place.Wikidata, place.Source);
        }
    }

    /// <summary>Forgets those that were not written after all, as when a transaction was given up.</summary>
    public void Forget(int written)
    {
        for (; _places.Count > written; _places.RemoveAt(_places.Count - 1)) _numbers.Remove(_places[^1]);
        _written = written;
    }

    /// <summary>How many are written.</summary>
    public int Count => _written;
}
