using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>First-order units: GeoNames' codes and names, with point, box, languages and Wikidata of Natural Earth's polygons, joined by GeoNames' code.</summary>
internal sealed class Admin1Composition(PackageStore store, GazetteerDraft draft)
{
    public IEnumerable<SourceTally> Compose()
    {
        var units = CitiesJsonReader.ReadUnits(store, 1).ToDictionary(static unit => unit.Code, static unit => unit.Name, StringComparer.Ordinal);
        yield return AddPolygons(units);
    }

    private SourceTally AddPolygons(Dictionary<string, string> units)
    {
        var tally = new SourceTally(SourcePackages.Admin1Polygons.Name);
        foreach (var polygon in Admin1PolygonReader.Read(store))
        {
            if (polygon.Level != 1 || polygon.GeoNamesId.Length == 0 || !units.TryGetValue(polygon.GeoNamesCode, out var name))
            {
                tally.Refuse("no first-order unit of GeoNames");
                continue;
            }

            var place = draft.Find(new PlaceId($"geonames:{polygon.GeoNamesId}"));
            if (place is not null)
            {
                tally.Merge();
                continue;
            }

            draft.AddUnit(polygon.GeoNamesCode, ToDraft(polygon, name));
            tally.Add();
        }

        return tally;
    }

    private static PlaceDraft ToDraft(Admin1Polygon polygon, string name)
    {
        var code = polygon.GeoNamesCode.Split('.');
        var place = new PlaceDraft(
            new PlaceId($"geonames:{polygon.GeoNamesId}"), name, new Feature(FeatureClass.Administrative, "ADM1"),
            Extents.InnerPoint(polygon.Shape), SourcePackages.Admin1Polygons.Name)
        {
            Country = new CountryCode(code[0]),
            Admin1 = code[1],
            Bounds = Extents.Box(polygon.Shape),
            Wikidata = polygon.Wikidata,
        };
        place.AddSource(SourcePackages.CitiesJson.Name);
        place.AddName(name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        place.AddName(polygon.Name, "", NameKind.Alternate, NameCloseness.SameName);
        foreach (var (language, text) in polygon.Names) place.AddName(text, language, NameKind.Official, NameCloseness.OfLanguage, preferred: true);
        foreach (var text in polygon.Alternates.Append(polygon.LocalName)) place.AddName(text, "", NameKind.Alternate, NameCloseness.Alias);
        return place;
    }
}
