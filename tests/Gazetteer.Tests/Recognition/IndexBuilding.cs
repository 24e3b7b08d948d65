using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Tests.Recognition;

internal static class IndexBuilding
{
    /// <summary>Adds a place that has one name.</summary>
    public static PlaceIndexBuilder With(this PlaceIndexBuilder builder, string id, string name, string language, string code, string country, long population)
    {
        var featureClass = code.StartsWith("PPL", StringComparison.Ordinal) ? "P" : "A";
        builder.Add(new Place
        {
            Id = new PlaceId(id),
            Name = name,
            Feature = Feature.Parse(featureClass, code),
            Country = new CountryCode(country),
            Point = new GeoPoint(60, 30),
            Population = population,
        });
        builder.Add(new PlaceName(new PlaceId(id), name, language, NameKind.Official, true, 0));
        return builder;
    }
}
