namespace Gazetteer.Scene.Tests;

public sealed class AtlasTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();

    [Fact]
    public void Places_come_most_mentioned_first()
    {
        Assert.Equal(["Gwadar", "Chabahar", "Balochistan", "Karachi", "Makran", "Pakistan"], _atlas.Places.Select(p => p.Place.Name));
        Assert.Equal(4, _atlas.Places[0].Count);
        Assert.Equal(2, _atlas.Places[0].DocumentCount);
    }

    [Fact]
    public void A_person_of_a_place_name_is_no_mention_of_the_place() => Assert.Null(_atlas.Find(TinyDesk.Id("quetta")));

    [Fact]
    public void A_person_of_a_place_name_is_shown_on_request()
    {
        var all = Atlas.Of(_atlas.Documents, allKinds: true);
        Assert.Equal(1, all.Find(TinyDesk.Id("quetta"))!.Count);
        Assert.Equal(TinyDesk.Id("quetta"), Selection.At(all, new MentionRef(0, 5)).Place);
        Assert.Null(Selection.At(_atlas, new MentionRef(0, 5)).Place);
    }

    [Fact]
    public void A_document_holds_its_own_places_only()
    {
        Assert.Equal(["Chabahar", "Gwadar", "Makran"], _atlas.PlacesIn(1).Select(p => p.Place.Name).Order());
        Assert.Empty(_atlas.PlacesIn(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => _atlas.PlacesIn(3));
    }

    [Fact]
    public void Mentions_of_a_place_are_in_reading_order() =>
        Assert.Equal(
            [new MentionRef(0, 0), new MentionRef(0, 1), new MentionRef(0, 6), new MentionRef(1, 1)],
            _atlas.Find(TinyDesk.Id("gwadar"))!.Mentions);
}
