using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Tests.Indexing;

/// <summary>Units have as many inhabitants as their towns together, where the gazetteer counts towns alone.</summary>
public sealed class UnitPopulationTests
{
    [Theory]
    [InlineData("t:state", 1_150_000)]
    [InlineData("t:county", 1_100_000)]
    [InlineData("t:empty-county", 0)]
    [InlineData("t:city", 0)]
    [InlineData("t:namesake-abroad", 0)]
    public void Unit_has_the_inhabitants_of_its_towns(string id, long people)
    {
        using var index = Index();
        Assert.Equal(people, index.UnitPopulationOf(index.FindPlace(new PlaceId(id))), people * 0.001);
    }

    private static PlaceIndex Index()
    {
        var builder = new PlaceIndexBuilder();
        Add("t:state", "A", "ADM1", "US", "OH", "", 0);
        Add("t:county", "A", "ADM2", "US", "OH", "049", 0);
        Add("t:empty-county", "A", "ADM2", "US", "OH", "131", 0);
        Add("t:city", "P", "PPLA", "US", "OH", "049", 1_000_000);
        Add("t:suburb", "P", "PPL", "US", "OH", "049", 100_000);
        Add("t:quarter-of-the-city", "P", "PPLX", "US", "OH", "049", 70_000);
        Add("t:town-elsewhere", "P", "PPL", "US", "OH", "", 50_000);
        Add("t:namesake-abroad", "A", "ADM1", "CO", "OH", "", 0);
        return builder.Build();

        void Add(string id, string featureClass, string code, string country, string admin1, string admin2, long population) => builder.Add(new Place
        {
            Id = new PlaceId(id),
            Name = id,
            Feature = Feature.Parse(featureClass, code),
            Point = new GeoPoint(-83, 40),
            Country = new CountryCode(country),
            Admin1 = admin1,
            Admin2 = admin2,
            Population = population,
        });
    }
}
