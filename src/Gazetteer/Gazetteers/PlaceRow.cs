using System.Globalization;
using CsvHelper;
using Gazetteer.Places;

namespace Gazetteer.Gazetteers;

/// <summary>One row of <c>places.csv</c>, to and from a <see cref="Place"/>.</summary>
internal static class PlaceRow
{
    private const int Id = 0, Name = 1, Class = 2, Code = 3, Country = 4, Admin1 = 5, Admin2 = 6, Longitude = 7, Latitude = 8;
    private const int West = 9, South = 10, East = 11, North = 12, Radius = 13, Population = 14, Parent = 15, Wikidata = 16, Source = 17;

    public static Place Parse(RowFields row)
    {
        var point = new GeoPoint(row.Number(Longitude, "longitude"), row.Number(Latitude, "latitude"));
        if (!point.IsValid) throw new FormatException($"longitude {point.Longitude}, latitude {point.Latitude} is not on Earth");
        if (row[Name].Length == 0) throw new FormatException("the name is empty");
        if (!CountryCode.TryParse(row[Country], out var country)) throw new FormatException($"'{CellText.Quote(row[Country])}' is not a two-letter country code");
        return new Place
        {
            Id = new PlaceId(row[Id]),
            Name = row[Name],
            Feature = Feature.Parse(row[Class], row[Code]),
            Country = country,
            Admin1 = row[Admin1],
            Admin2 = row[Admin2],
            Point = point,
            Bounds = ParseBounds(row),
            RadiusKm = row.OptionalNumber(Radius, "radius_km"),
            Population = row.WholeNumber(Population, "population"),
            Parent = row[Parent].Length == 0 ? null : new PlaceId(row[Parent]),
            Wikidata = row[Wikidata],
            Source = row[Source],
        };
    }

    public static void Write(CsvWriter csv, Place place)
    {
        csv.WriteField(place.Id.Value);
        csv.WriteField(place.Name);
        csv.WriteField(place.Feature.ClassLetter);
        csv.WriteField(place.Feature.Code);
        csv.WriteField(place.Country.ToString());
        csv.WriteField(place.Admin1);
        csv.WriteField(place.Admin2);
        csv.WriteField(Degrees(place.Point.Longitude));
        csv.WriteField(Degrees(place.Point.Latitude));
        csv.WriteField(Degrees(place.Bounds?.West));
        csv.WriteField(Degrees(place.Bounds?.South));
        csv.WriteField(Degrees(place.Bounds?.East));
        csv.WriteField(Degrees(place.Bounds?.North));
        csv.WriteField(place.RadiusKm?.ToString("0.###", CultureInfo.InvariantCulture));
        csv.WriteField(place.Population == 0 ? "" : place.Population.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(place.Parent?.Value);
        csv.WriteField(place.Wikidata);
        csv.WriteField(place.Source);
        csv.NextRecord();
    }

    private static GeoBounds? ParseBounds(RowFields row)
    {
        var west = row.OptionalNumber(West, "west");
        if (west is null) return null;
        var bounds = new GeoBounds(west.Value, row.Number(South, "south"), row.Number(East, "east"), row.Number(North, "north"));
        var valid = new GeoPoint(bounds.West, bounds.South).IsValid && new GeoPoint(bounds.East, bounds.North).IsValid && bounds.South <= bounds.North;
        return valid ? bounds : throw new FormatException("west, south, east, north are not a box on Earth");
    }

    // Five decimals are about one metre: finer than any of the sources.
    private static string Degrees(double? degrees) => degrees?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";
}
