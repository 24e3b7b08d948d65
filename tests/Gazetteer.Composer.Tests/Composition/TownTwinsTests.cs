using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Drafts;
using Gazetteer.Places;

namespace Gazetteer.Composer.Tests.Composition;

public sealed class TownTwinsTests
{
    [Fact]
    public void Town_and_seat_of_one_name_near_by_are_one() =>
        Assert.True(TownTwins.AreOne(Town("geonames:1", "PPL", 60.00, 30.00), Town("geonames:2", "PPLA2", 60.02, 30.00)));

    [Fact]
    public void Row_without_an_identifier_is_the_town_near_by() =>
        Assert.True(TownTwins.AreOne(Town("geonames:1", "PPL", 60.00, 30.00), Town("cities-json:x", "PPL", 60.02, 30.00)));

    [Fact]
    public void Towns_of_one_kind_and_other_populations_are_neighbours() =>
        Assert.False(TownTwins.AreOne(Town("geonames:1", "PPL", 60.00, 30.00, population: 1311), Town("geonames:2", "PPL", 60.02, 30.00, population: 7083)));

    [Fact]
    public void Towns_of_different_units_are_neighbours() =>
        Assert.False(TownTwins.AreOne(Town("geonames:1", "PPL", 60.00, 30.00, "TN"), Town("geonames:2", "PPLA2", 60.02, 30.00, "VA")));

    [Fact]
    public void Unit_that_is_not_told_parts_nothing() =>
        Assert.True(TownTwins.AreOne(Town("geonames:1", "PPL", 60.00, 30.00, "00"), Town("geonames:2", "PPLA2", 60.02, 30.00, "VA")));

    [Fact]
    public void Town_beyond_five_kilometres_is_another() =>
        Assert.False(TownTwins.AreOne(Town("geonames:1", "PPL", 60.00, 30.00), Town("geonames:2", "PPLA2", 60.06, 30.00)));

    [Fact]
    public void Twin_is_kept_in_the_one_that_GeoNames_identifies_and_still_found_by_its_own_identifier()
    {
        var draft = new GazetteerDraft();
        var kept = Town("geonames:2", "PPL", 60.02, 30.00);
        var twin = Town("cities-json:x", "PPLA2", 60.00, 30.00, population: 900);
        twin.AddName("قائم‌شهر", "fa", NameKind.Official, NameCloseness.OfLanguage);
        draft.Add(twin);
        draft.Add(kept);

        var tally = Assert.Single(new TownTwins(draft).Join());

        Assert.Equal(1, tally.Merged);
        Assert.Same(kept, Assert.Single(draft.Places));
        Assert.Same(kept, draft.Find(twin.Id));
        Assert.Equal(("PPLA2", 900), (kept.Feature.Code, kept.Population));
        Assert.Contains(kept.Names, static name => name.Language == "fa");
    }

    private static PlaceDraft Town(string id, string code, double longitude, double latitude, string admin1 = "04", long population = 0)
    {
        var town = new PlaceDraft(new PlaceId(id), "Qa'em Shahr", new Feature(FeatureClass.Populated, code), new GeoPoint(longitude, latitude), "test")
        {
            Country = new CountryCode("IR"), Admin1 = admin1, Population = population,
        };
        town.AddName("Qa'em Shahr", "", NameKind.Official, NameCloseness.Main, preferred: true);
        return town;
    }
}
