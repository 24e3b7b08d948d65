using System.Globalization;
using CsvHelper;
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
        Assert.True(found.Take(expected.Among).Any(candidate => expected.IsMetBy(candidate.Place)),
            $"{expected}, but it leads to {string.Join(", then ", found.Take(5).Select(static c => Describe(c.Place)))}");
    }

    [Theory]
    [InlineData("names.csv")]
    [InlineData("demonyms.csv")]
    [InlineData("abbreviations.csv")]
    public void Rows_of_the_overlay_name_places_that_the_gazetteer_has(string file)
    {
        using var csv = new CsvReader(File.OpenText(Path.Combine(gazetteer.Data.Path, "overlay", file)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var id = csv.GetField("place_id")!;
            if (gazetteer.Workspace.Index.FindPlace(new PlaceId(id)) < 0) missing.Add(id);
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Kurdistan_is_the_region_or_the_Iranian_province_before_all_else()
    {
        var found = gazetteer.Workspace.Lookup.Find("Kurdistan").Take(2).Select(static candidate => candidate.Place.Id.Value);

        Assert.Equal(["geonames:126584", "overlay:kurdistan-region"], found.Order(StringComparer.Ordinal));
    }

    private static string Describe(Place place) => $"{place.Name} ({place.Id}, {place.Feature}, {place.Country} {place.Point.Longitude}, {place.Point.Latitude})";
}
