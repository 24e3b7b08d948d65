using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Project.Corrections;
using Gazetteer.Text;

namespace Gazetteer.Reading.Reviewing;

/// <summary>Makes a place of what a person drew or typed.</summary>
internal static class OwnPlaces
{
    private const double SameCountryKm = 100;
    private const int PlacesAsked = 10;

    /// <summary>The place.</summary>
    /// <param name="draft">Name, kind, and a point or a shape.</param>
    /// <param name="index">The gazetteer, whose nearest place tells the country.</param>
    /// <param name="others">Own places that are there already: a place of the same name and point is the same.</param>
    /// <exception cref="FormatException">A part is missing or makes no sense; the message says which.</exception>
    public static ChosenPlace Of(DecisionDraft draft, PlaceIndex index, IEnumerable<ChosenPlace> others)
    {
        var name = draft.OwnName.Trim();
        if (name.Length == 0) throw new FormatException("A place of your own wants a name.");
        var shape = Shapes.Checked(draft.Shape.Trim());
        var point = draft is { Longitude: { } longitude, Latitude: { } latitude } ? new GeoPoint(longitude, latitude)
            : shape.Length > 0 ? Shapes.PointOn(shape)
            : throw new FormatException("A place of your own wants a point or a shape: pick it on the map, or write latitude and longitude.");
        if (!point.IsValid) throw new FormatException("Latitudes go from -90 to 90, longitudes from -180 to 180.");
        var feature = draft.OwnKind is { Length: > 2 } kind ? Feature.Parse(kind[..1], kind[2..]) : Feature.Unknown;
        return new ChosenPlace(new Place
        {
            Id = Identify(name, point, others),
            Name = name,
            Feature = feature,
            Point = point,
            Country = CountryAt(point, index),
            Source = ChosenPlace.OwnSource,
        }, shape);
    }

    private static PlaceId Identify(string name, GeoPoint point, IEnumerable<ChosenPlace> others)
    {
        var key = NameFolding.Fold(name).Replace(' ', '-');
        if (key.Length == 0) key = "place";
        var taken = others.Where(static o => o.IsOwn).GroupBy(static o => o.Place.Id.Value).ToDictionary(static g => g.Key, static g => g.First().Place.Point, StringComparer.Ordinal);
        var id = $"{ChosenPlace.OwnSource}:{key}";
        for (var i = 2; taken.TryGetValue(id, out var there) && there != point; i++) id = $"{ChosenPlace.OwnSource}:{key}-{i}";
        return new PlaceId(id);
    }

    private static CountryCode CountryAt(GeoPoint point, PlaceIndex index) =>
        // What lies in no country, such as a coast, tells none.
        index.FindNearest(point, PlacesAsked, SameCountryKm).Select(near => index.CountryOf(near.Place)).FirstOrDefault(static country => !country.IsNone);
}
