using System.Buffers;
using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Naming;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Composition;

/// <summary>Makes places of administrative units, drawn or not.</summary>
internal static class UnitDraft
{
    // Some alternate names of Natural Earth went through a wrong code page: "T‚h‚ran", "Azerba‹djan".
    private static readonly SearchValues<char> SignsOfDamage = SearchValues.Create("‚‹›„¨?");

    /// <summary>A unit with a polygon: its point well inside, its box around.</summary>
    public static PlaceDraft Drawn(PlaceId id, string code, string name, string featureCode, Geometry shape)
    {
        var place = Start(id, code, name, featureCode, Extents.InnerPoint(shape), SourcePackages.Admin1Polygons.Name);
        place.Bounds = Extents.Box(shape);
        return place;
    }

    /// <summary>A unit without a polygon: shown at its seat, as wide as a radius tells.</summary>
    public static PlaceDraft At(GeoPoint point, double radiusKm, string code, string name, string featureCode)
    {
        var place = Start(new PlaceId($"geonames-admin:{code}"), code, name, featureCode, point, SourcePackages.CitiesJson.Name);
        place.RadiusKm = radiusKm;
        return place;
    }

    public static void AddNames(PlaceDraft place, Admin1Polygon polygon)
    {
        AddName(place, polygon.Name, "", NameCloseness.SameName);
        foreach (var (language, text) in polygon.Names.OrderBy(static name => ShownLanguages.Order(name.Language))) AddName(place, text, language, NameCloseness.OfLanguage);
        foreach (var text in polygon.Alternates.Append(polygon.LocalName).Where(static text => !IsDamaged(text))) AddName(place, text, "", NameCloseness.Alias);
        if (place.Wikidata.Length == 0) place.Wikidata = polygon.Wikidata;
        place.AddSource(SourcePackages.Admin1Polygons.Name);
    }

    /// <summary>Adds a unit's name, and the same without its word for the unit.</summary>
    public static void AddName(PlaceDraft place, string text, string language, NameCloseness closeness)
    {
        var isOfLanguage = language.Length > 0;
        if (UnitWords.Bare(text) is { } bare) place.AddName(bare, language, NameKind.Alternate, ShownLanguages.Contains(language) ? NameCloseness.SameName : closeness);
        place.AddName(text, language, isOfLanguage ? NameKind.Official : NameKind.Alternate, closeness, preferred: isOfLanguage);
    }

    private static bool IsDamaged(string text) => text.AsSpan().IndexOfAny(SignsOfDamage) >= 0;

    private static PlaceDraft Start(PlaceId id, string code, string name, string featureCode, GeoPoint point, string source)
    {
        var codes = code.Split('.');
        var place = new PlaceDraft(id, name, new Feature(FeatureClass.Administrative, featureCode), point, source)
        {
            Country = new CountryCode(codes[0]),
            Admin1 = codes.ElementAtOrDefault(1) ?? "",
            Admin2 = codes.ElementAtOrDefault(2) ?? "",
        };
        place.AddName(name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        if (UnitWords.Bare(name) is { } bare) place.AddName(bare, "", NameKind.Alternate, NameCloseness.SameName);
        return place;
    }
}
