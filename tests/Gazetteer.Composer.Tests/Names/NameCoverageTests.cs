using Gazetteer.Places;

namespace Gazetteer.Composer.Tests.Names;

public sealed class NameCoverageTests(ShippedGazetteer gazetteer) : IClassFixture<ShippedGazetteer>
{
    public static TheoryData<string> Expected => [.. ExpectedPlace.ReadAll().Select(static place => place.Name)];

    [Theory]
    [MemberData(nameof(Expected))]
    public void Name_alone_leads_to_the_place_that_readers_mean(string name)
    {
        var expected = ExpectedPlace.ReadAll().Single(place => place.Name == name);

        var found = gazetteer.Workspace.Lookup.Find(name);

        Assert.False(found.IsEmpty, $"the gazetteer has no place named {name}");
        Assert.True(found.Take(expected.Among).Any(candidate => expected.IsMetBy(candidate.Place)), $"{expected}, but it leads to {string.Join(", then ", found.Take(5).Select(static c => Describe(c.Place)))}");
    }

    [Fact]
    public void Kurdistan_the_region_has_the_Iranian_province_as_runner_up()
    {
        var found = gazetteer.Workspace.Lookup.Find("Kurdistan");

        Assert.True(found.Length >= 2);
        Assert.Equal("geonames:126584", found[1].Place.Id.Value);
    }

    private static string Describe(Place place) => $"{place.Name} ({place.Id}, {place.Feature}, {place.Country} {place.Point.Longitude}, {place.Point.Latitude})";
}
