using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Panels;

/// <summary>A place as the table shows it: the map in words.</summary>
/// <param name="Place">Its identifier.</param>
/// <param name="Name">Main name.</param>
/// <param name="Native">Name in its country's own script; empty when that is Latin.</param>
/// <param name="Kind">Kind in words.</param>
/// <param name="Style">How the map draws it.</param>
/// <param name="Country">Country in words; empty for none.</param>
/// <param name="Point">Where it is.</param>
/// <param name="Mentions">Number of mentions shown.</param>
/// <param name="Documents">Number of documents that hold them.</param>
public sealed record PlaceEntry(
    PlaceId Place, string Name, string Native, string Kind, CircleStyle Style, string Country, GeoPoint Point, int Mentions, int Documents)
{
    /// <summary>ISO 3166-1 code of the country that it lies in or is; empty for none.</summary>
    public string CountryCode { get; init; } = "";

    /// <summary>The row of a place.</summary>
    public static PlaceEntry Of(PlaceMentions mentioned, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(mentioned);
        ArgumentNullException.ThrowIfNull(names);
        var place = mentioned.Place;
        return new PlaceEntry(
            place.Id,
            place.Name,
            names.NativeName(place),
            FeatureWords.Of(place.Feature),
            MapScene.StyleOf(place.Feature),
            place.Feature.IsCountry ? "" : names.CountryName(place.Country),
            place.Point,
            mentioned.Count,
            mentioned.DocumentCount) { CountryCode = place.Country.IsNone ? "" : place.Country.ToString() };
    }

    /// <summary>The rows of a selection's places, most mentioned first.</summary>
    public static ImmutableArray<PlaceEntry> Of(Atlas atlas, Selection selection, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        return [.. atlas.PlacesIn(selection.Document).Select(p => Of(p, names))];
    }
}
