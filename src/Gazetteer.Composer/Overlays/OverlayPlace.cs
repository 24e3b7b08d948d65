using CsvHelper;
using Gazetteer.Composer.Drafts;
using Gazetteer.Places;

namespace Gazetteer.Composer.Overlays;

/// <summary>A row of <c>overlay/places.csv</c>.</summary>
internal static class OverlayPlace
{
    public const string Source = "overlay";

    public static PlaceDraft Parse(CsvReader row)
    {
        var point = new GeoPoint(row.GetField<double>("longitude"), row.GetField<double>("latitude"));
        if (!point.IsValid) throw new FormatException($"longitude {point.Longitude}, latitude {point.Latitude} is not on Earth");
        var name = row.GetField("name") is { Length: > 0 } text ? text : throw new FormatException("the name is empty");
        var place = new PlaceDraft(new PlaceId($"overlay:{row.GetField("key")}"), name, Feature.Parse(row.GetField("feature_class")!, row.GetField("feature_code")!), point, Source)
        {
            Country = new CountryCode(row.GetField("country")),
            Bounds = ParseBounds(row),
            RadiusKm = row.GetField<double?>("radius_km"),
            Population = row.GetField<long?>("population") ?? 0,
            Wikidata = row.GetField("wikidata") ?? "",
        };
        if (row.GetField("parent") is { Length: > 0 } parent) place.Parent = new PlaceId(parent);
        place.AddName(name, "en", NameKind.Official, NameCloseness.Main, preferred: true);
        return place;
    }

    private static GeoBounds? ParseBounds(CsvReader row)
    {
        if (row.GetField<double?>("west") is not { } west) return null;
        var bounds = new GeoBounds(west, row.GetField<double>("south"), row.GetField<double>("east"), row.GetField<double>("north"));
        var point = new GeoPoint(row.GetField<double>("longitude"), row.GetField<double>("latitude"));
        return bounds.Contains(point) ? bounds : throw new FormatException("the point lies outside its own box");
    }
}
