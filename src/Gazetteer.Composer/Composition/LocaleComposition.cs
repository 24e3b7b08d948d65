using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Naming;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>GeoNames' preferred names by language, for countries, units and towns that are there.</summary>
internal sealed class LocaleComposition(PackageStore store, GazetteerDraft draft)
{
    public IEnumerable<SourceTally> Compose()
    {
        var tally = new SourceTally(SourcePackages.GeoNamesLocales.Name);
        foreach (var name in GeoNamesLocaleReader.Read(store).OrderBy(static name => ShownLanguages.Order(name.Language)))
        {
            var place = char.IsAsciiDigit(name.Key[0]) ? draft.Find(new PlaceId($"geonames:{name.Key}")) : draft.FindUnit(name.Key);
            if (place is null)
            {
                tally.Refuse("no place of this identifier or code");
                continue;
            }

            Add(place, name);
            place.AddSource(tally.Source);
            tally.Merge();
        }

        return [tally];
    }

    private static void Add(PlaceDraft place, GeoNamesLocaleName name)
    {
        if (place.Feature.Class == FeatureClass.Administrative && !place.Feature.IsCountry) UnitDraft.AddName(place, name.Text, name.Language, NameCloseness.OfLanguage);
        else place.AddName(name.Text, name.Language, NameKind.Official, NameCloseness.OfLanguage, preferred: true);
    }
}
