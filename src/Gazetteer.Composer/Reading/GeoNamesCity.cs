using Gazetteer.Places;

namespace Gazetteer.Composer.Reading;

/// <summary>A row of GeoNames' table of places.</summary>
internal sealed record GeoNamesCity(
    string Id, string Name, string AsciiName, IReadOnlyList<string> Alternates, GeoPoint Point, Feature Feature,
    CountryCode Country, string Admin1, string Admin2, long Population);
