using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Drafts;
using Gazetteer.Places;

namespace Gazetteer.Composer.Tests.Composition;

public sealed class TownMergingTests
{
    private static readonly CountryCode Iran = new("IR");

    [Fact]
    public void Same_folded_name_near_by_is_the_same_town() =>
        Assert.NotNull(Index(Town("Sarāvān", 62.33, 27.37)).FindNear("Saravan", Iran, new GeoPoint(62.35, 27.35)));

    [Fact]
    public void Other_name_near_by_is_another_town() =>
        Assert.Null(Index(Town("Gay Street", 62.33, 27.37)).FindNear("Middle East", Iran, new GeoPoint(62.331, 27.37)));

    [Fact]
    public void Namesake_far_away_is_another_town() =>
        Assert.Null(Index(Town("Saravan", 62.33, 27.37)).FindNear("Saravan", Iran, new GeoPoint(62.33, 27.6)));

    [Fact]
    public void Namesake_across_the_border_is_another_town() =>
        Assert.Null(Index(Town("Saravan", 62.33, 27.37)).FindNear("Saravan", new CountryCode("PK"), new GeoPoint(62.33, 27.37)));

    [Fact]
    public void Great_cities_may_lie_farther_apart_but_not_be_dwarfs()
    {
        var city = Town("Bogotá", -74.08, 4.61, 7_000_000);
        var dwarf = Town("Bogotá", -74.08, 4.85, 500);

        Assert.Same(city, Index(city, dwarf).FindNear("Bogota", Iran, new GeoPoint(-74.07, 4.73), 7_900_000));
    }

    [Fact]
    public void Renamed_town_at_exactly_the_same_point_is_the_same_town() =>
        Assert.NotNull(Index(Town("Astana", 71.44, 51.18)).FindAt("Nur-Sultan", Iran, new GeoPoint(71.44, 51.18)));

    [Fact]
    public void Name_of_several_languages_is_one_row_but_for_the_languages_shown()
    {
        var town = Town("Iran", 54, 32);
        foreach (var language in (string[])["en", "fa", "de", "fr", "sv"]) town.AddName("Iran", language, NameKind.Official, NameCloseness.OfLanguage, preferred: true);

        Assert.Equal(["en", "fa"], town.RankedNames().Select(static name => name.Language).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Authored_name_is_the_one_preferred_in_its_language()
    {
        var town = Town("Chabahar", 60.64, 25.29);
        town.AddName("چاہ بہار", "ur", NameKind.Official, NameCloseness.OfLanguage, preferred: true);
        town.AddAuthoredName("چابہار", "ur", NameKind.Alternate, NameCloseness.SameName, preferred: true);

        Assert.Equal("چابہار", town.RankedNames().Single(static name => name is { Language: "ur", IsPreferred: true }).Text);
        Assert.Equal("Chabahar", town.RankedNames().First().Text);
    }

    private static NeighbourIndex Index(params PlaceDraft[] places) => new(places);

    private static PlaceDraft Town(string name, double longitude, double latitude, long population = 0)
    {
        var id = new PlaceId($"test:{name}_{longitude:0.##}_{latitude:0.##}");
        var town = new PlaceDraft(id, name, new Feature(FeatureClass.Populated, "PPL"), new GeoPoint(longitude, latitude), "test") { Country = Iran, Population = population };
        town.AddName(name, "", NameKind.Official, NameCloseness.Main, preferred: true);
        return town;
    }
}
