using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

/// <summary>What is mentioned in a town is mentioned in its province and country.</summary>
public sealed class UnitCountsTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Fact]
    public void Countries_count_themselves_and_all_that_lies_in_them() =>
        Assert.Equal([("Pakistan", 7, 2, 4), ("Iran", 2, 2, 1)], UnitCounts.Countries(_atlas, _names).Select(static unit => (unit.Name, unit.Mentions, unit.Documents, unit.Places)));

    [Fact]
    public void Provinces_count_likewise() =>
        Assert.Equal(("Balochistan", 5, 2, 2), UnitCounts.Provinces(_atlas, _names).Select(static unit => (unit.Name, unit.Mentions, unit.Documents, unit.Places)).First());

    [Fact]
    public void The_panel_of_a_town_tells_of_its_province_and_country()
    {
        var panel = PlacePanel.Of(_atlas, Selection.None with { Place = TinyDesk.Id("gwadar") }, _names)!;

        Assert.Equal(["in Balochistan: 5 mentions in 2 documents", "in Pakistan: 7 mentions in 2 documents"], panel.Around.Select(Captions.Of));
    }

    [Fact]
    public void A_region_in_words_is_not_counted_beside_the_names_in_it()
    {
        var document = TinyDesk.Document("a.txt", "", "en", null, "A well 50 km north of [Chabahar](chabahar), in [Iran](iran).");
        var atlas = Atlas.Of([TinyDesk.WithRegion(document, "50 km north of Chabahar", TinyDesk.NorthOfChabahar)]);

        Assert.Equal(2, Assert.Single(UnitCounts.Countries(atlas, _names)).Mentions);
    }
}
