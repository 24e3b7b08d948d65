using Gazetteer.Composer.Composition;
using Gazetteer.Composer.Drafts;
using Gazetteer.Composer.Reading;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Tests.Composition;

/// <summary>Units whose code, name or polygon is another's.</summary>
public sealed class MixedUpUnitsTests
{
    private static readonly CountryCode Country = new("VN");

    [Fact]
    public void Country_most_of_whose_towns_changed_their_code_keeps_the_older_units()
    {
        var older = Enumerable.Range(0, 12).Select(static i => City(i, "VN", "44")).ToList();
        var recoded = new RecodedCountries(older, Enumerable.Range(0, 12).Select(static i => Town(i, "VN", "01")));

        Assert.True(recoded.Contains(Country));
        Assert.Equal("", recoded.WithoutCodes(Town(0, "VN", "01")).Admin1);
        var unit = Assert.Single(recoded.UnitsOf([Polygon("VN.44", "Ha Noi", "Hanoi", "Q1858")]));
        Assert.Equal(("VN.44", "Hanoi"), (unit.Code, unit.Name));
    }

    [Theory]
    [InlineData(12, 5)]
    [InlineData(6, 6)]
    public void Country_with_few_towns_or_few_changes_is_as_the_newer_table_has_it(int shared, int changed)
    {
        var newer = Enumerable.Range(0, shared).Select(i => Town(i, "VN", i < changed ? "01" : "44"));

        Assert.False(new RecodedCountries(Enumerable.Range(0, shared).Select(static i => City(i, "VN", "44")), newer).Contains(Country));
    }

    [Fact]
    public void Names_of_a_province_that_was_split_stay_with_the_one_that_is_called_so()
    {
        var names = new Dictionary<string, string> { ["AF.40"] = "Parwan", ["AF.42"] = "Panjshir" };
        var polygons = SharedIdentities.Separate([Polygon("AF.40", "Parwan", "Parwan", "Q188157"), Polygon("AF.42", "Parwan", "Parwan", "Q188157")], names).ToList();

        Assert.Equal(("Parwan", 1, "Q188157"), (polygons[0].Name, polygons[0].Names.Count, polygons[0].Wikidata));
        Assert.Equal(("Panjshir", 0, ""), (polygons[1].Name, polygons[1].Names.Count, polygons[1].Wikidata));
    }

    [Fact]
    public void City_and_county_that_share_a_name_share_an_identity_too()
    {
        var names = new Dictionary<string, string> { ["IE.04"] = "County Cork", ["IE.32"] = "Cork City" };
        var polygons = SharedIdentities.Separate([Polygon("IE.04", "Cork", "Cork", "Q162475"), Polygon("IE.32", "Cork", "Cork", "Q162475")], names);

        Assert.All(polygons, static polygon => Assert.Single(polygon.Names));
    }

    [Fact]
    public void Further_name_of_a_unit_that_is_its_neighbours_usual_one_is_taken_away()
    {
        var draft = new GazetteerDraft();
        var (paktia, paktika) = (Unit(draft, "AF.36", "Paktia"), Unit(draft, "AF.29", "Paktika"));
        paktia.AddName("Paktiya", "", NameKind.Alternate, NameCloseness.SameName);
        paktika.AddName("Paktiya", "", NameKind.Alternate, NameCloseness.Alias);
        paktika.AddName("Southern Province", "", NameKind.Alternate, NameCloseness.Alias);

        var tally = Assert.Single(new NeighbourNames(draft).Remove());

        Assert.Equal(["Paktika", "Southern Province"], paktika.Names.Select(static n => n.Text).Order(StringComparer.Ordinal));
        Assert.Contains(paktia.Names, static n => n.Text == "Paktiya");
        Assert.Equal(1, tally.Refused);
    }

    [Fact]
    public void Name_that_a_town_of_the_unit_bears_stays_though_its_neighbour_bears_it_too()
    {
        var draft = new GazetteerDraft();
        var (city, _) = (Unit(draft, "UA.12", "Kyiv City"), Unit(draft, "UA.13", "Kiev"));
        city.AddName("Kiev", "es", NameKind.Official, NameCloseness.OfLanguage);
        var town = new PlaceDraft(new PlaceId("t:kyiv"), "Kyiv", new Feature(FeatureClass.Populated, "PPLC"), new GeoPoint(30.5, 50.4), "test") { Country = new CountryCode("UA"), Admin1 = "12" };
        town.AddName("Kiev", "", NameKind.Alternate, NameCloseness.Alias);
        draft.Add(town);

        _ = new NeighbourNames(draft).Remove().ToList();

        Assert.Contains(city.Names, static n => n.Text == "Kiev");
    }

    [Fact]
    public void Unit_most_of_whose_towns_lie_in_another_is_reported()
    {
        var draft = new GazetteerDraft();
        Unit(draft, "VN.01", "Hanoi");
        Unit(draft, "VN.44", "Quang Tri");
        draft.AddShape("VN.01", Square(105, 10));
        draft.AddShape("VN.44", Square(105, 20));
        for (var i = 0; i < 6; i++)
            draft.Add(new PlaceDraft(new PlaceId($"t:{i}"), $"Town {i}", new Feature(FeatureClass.Populated, "PPL"), new GeoPoint(105.1 + (i / 10.0), 20.5), "test")
            {
                Country = Country,
                Admin1 = "01",
            });

        var problem = Assert.Single(new UnitAudit(draft).Find());

        Assert.Contains("'Hanoi': 6 of the 6 towns", problem.ToString(), StringComparison.Ordinal);
    }

    private static PlaceDraft Unit(GazetteerDraft draft, string code, string name)
    {
        var unit = UnitDraft.At(new GeoPoint(105, 15), 10, code, name, "ADM1");
        draft.AddUnit(code, unit);
        return unit;
    }

    private static Polygon Square(double west, double south) =>
        new(new LinearRing([new(west, south), new(west + 1, south), new(west + 1, south + 1), new(west, south + 1), new(west, south)]));

    private static GeoNamesCity City(int number, string country, string admin1) =>
        new($"{number}", "Town", "Town", [], new GeoPoint(number, 1), new Feature(FeatureClass.Populated, "PPL"), new CountryCode(country), admin1, "", 0);

    private static CitiesJsonTown Town(int number, string country, string admin1) => new("Town", new GeoPoint(number, 1), new CountryCode(country), admin1, "");

    private static Admin1Polygon Polygon(string code, string name, string english, string wikidata) =>
        new("x", "1", code, 1, code[..2], name, "", [], [("en", english)], wikidata, new GeoPoint(0, 0), Square(0, 0));
}
