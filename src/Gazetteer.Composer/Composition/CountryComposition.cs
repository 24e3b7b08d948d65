using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Naming;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Countries: GeoNames' list, each with a point and a box of its own polygon, and CLDR's names in all languages.</summary>
internal sealed class CountryComposition(PackageStore store, GazetteerDraft draft)
{
    public IEnumerable<SourceTally> Compose()
    {
        yield return AddCountries();
        yield return AddNames();
    }

    private SourceTally AddCountries()
    {
        var tally = new SourceTally(SourcePackages.CountryInfo.Name);
        var borders = CountryCoderReader.Read(store).ToDictionary(static area => area.Code);
        foreach (var country in CountryInfoReader.Read(store))
        {
            var area = borders.GetValueOrDefault(country.Code);
            var shape = Admin1PolygonReader.ReadCountry(store, country.Code) ?? area?.Shape;
            if (shape is null)
            {
                tally.Refuse("no polygon to take its point from");
                continue;
            }

            draft.AddUnit(country.Code.ToString(), ToDraft(country, area, shape));
            tally.Add();
        }

        return tally;
    }

    private static PlaceDraft ToDraft(CountryInfo country, CountryArea? area, NetTopologySuite.Geometries.Geometry shape)
    {
        var feature = new Feature(FeatureClass.Administrative, area?.IsDependent == true ? "PCLD" : "PCLI");
        var place = new PlaceDraft(
            new PlaceId($"geonames:{country.GeoNamesId}"), country.Name, feature, Extents.InnerPoint(shape), SourcePackages.CountryInfo.Name)
        {
            Country = country.Code,
            Population = country.Population,
            Bounds = Extents.Box(shape),
            Wikidata = area?.Wikidata ?? "",
        };
        place.AddName(country.Name, "en", NameKind.Official, NameCloseness.Main, preferred: true);
        return place;
    }

    private SourceTally AddNames()
    {
        var tally = new SourceTally(SourcePackages.CldrTerritories.Name);
        foreach (var name in CldrReader.Read(store).OrderBy(static name => ShownLanguages.Order(name.Language)))
        {
            if (draft.FindUnit(name.Territory) is not { } place)
            {
                tally.Refuse("a region or a territory that GeoNames does not list");
                continue;
            }

            var isShort = name.Variant == "short";
            place.AddName(
                name.Text, name.Language, isShort && name.Text.Length <= 6 ? NameKind.Abbreviation : NameKind.Official,
                name.Variant.Length == 0 ? NameCloseness.OfLanguage : NameCloseness.Alias, preferred: name.Variant.Length == 0);
            place.AddSource(tally.Source);
            tally.Merge();
        }

        return tally;
    }
}
