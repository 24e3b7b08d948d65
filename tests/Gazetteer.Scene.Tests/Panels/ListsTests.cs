using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class ListsTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Theory]
    [InlineData("", 3)]
    [InlineData("PORT", 1)]
    [InlineData("چابهار", 1)]
    [InlineData("چابہار", 1)]
    [InlineData("2023", 1)]
    [InlineData("persian", 1)]
    [InlineData(".txt", 1)]
    [InlineData("nowhere", 0)]
    public void Documents_are_filtered_by_title_file_date_and_language(string filter, int found) =>
        Assert.Equal(found, DocumentList.Of(_atlas, filter, 0, 10).Total);

    [Fact]
    public void A_card_counts_mentions_and_places()
    {
        var card = DocumentCard.Of(_atlas, 0);
        Assert.Equal(("Port report", "2024-05-20", "English", 7, 5), (card.Title, card.Date, card.LanguageName, card.Mentions, card.Places));
    }

    [Fact]
    public void A_stretch_of_a_long_list_is_given()
    {
        var list = DocumentList.Of(_atlas, "", 1, 1);
        Assert.Equal(3, list.Total);
        Assert.Equal(1, Assert.Single(list.Cards).Document);
    }

    [Theory]
    [InlineData("gwa", "Gwadar")]
    [InlineData("guadar", "Gwadar")]
    [InlineData("گوادر", "Gwadar")]
    [InlineData("گوادَر", "Gwadar")]
    [InlineData("bal", "Balochistan")]
    public void Search_finds_a_place_by_any_of_its_names(string text, string place) => Assert.Equal(place, SearchHits.Of(_atlas, text, _names).Places[0].Row.Name);

    [Fact]
    public void Search_tells_the_name_that_was_found_where_the_row_does_not_show_it()
    {
        Assert.Equal("Guadar", SearchHits.Of(_atlas, "guadar", _names).Places[0].OtherName);
        Assert.Equal("", SearchHits.Of(_atlas, "gwadar", _names).Places[0].OtherName);
        Assert.Equal("", SearchHits.Of(_atlas, "گوادر", _names).Places[0].OtherName);
    }

    [Fact]
    public void The_name_that_is_shown_is_found_before_others()
    {
        var atlas = Atlas.Of([TinyDesk.Document("a.txt", "a", "en", null, "[Gwadar](gwadar) [Gwadar](gwadar) [Quetta](quetta)")]);
        Assert.Equal(["Gwadar", "Quetta"], atlas.Places.Select(p => p.Place.Name));

        // Within "Quetta" and within "Guadar", another name of Gwadar.
        Assert.Equal(["Quetta", "Gwadar"], SearchHits.Of(atlas, "u", _names).Places.Select(p => p.Row.Name));
    }

    [Theory]
    [InlineData("iran", "Iran", "Miranshah")]
    [InlineData("gwad", "Gwadar", "Agwadin")]
    public void The_midst_of_a_word_counts_only_when_nothing_better_is_found(string text, string found, string other)
    {
        var atlas = Atlas.Of(
        [
            TinyDesk.Document("a.txt", "a", "en", null, "[Iran](iran) [Gwadar](gwadar)"),
            new Pipeline.ExtractedDocument(new Text.SourceText { Name = "b", Text = "xxx" }, [TinyDesk.MentionOf(TinyDesk.Made(1, "P.PPL", 60, 25) with { Name = other }, 0)]),
        ]);
        Assert.Equal([found], SearchHits.Of(atlas, text, _names).Places.Select(static p => p.Row.Name));
        Assert.Equal([other], SearchHits.Of(atlas, other[1..^1], _names).Places.Select(static p => p.Row.Name));
    }

    [Fact]
    public void Search_tells_how_much_was_found()
    {
        var hits = SearchHits.Of(_atlas, "a", _names);
        Assert.Equal(hits.Places.Length, hits.PlacesFound);
        Assert.Equal(2, SearchHits.Of(_atlas, "letter", _names).DocumentsFound + SearchHits.Of(_atlas, "2024", _names).DocumentsFound);
    }

    [Fact]
    public void Search_finds_documents_too_and_nothing_for_nothing()
    {
        Assert.Equal(0, Assert.Single(SearchHits.Of(_atlas, "report", _names).Documents).Document);
        Assert.Empty(SearchHits.Of(_atlas, " ", _names).Places);
    }

    [Fact]
    public void What_is_exported_is_what_is_shown()
    {
        Assert.Equal(10, ShownMentions.Of(_atlas, Selection.None).Sum(d => d.Mentions.Length));
        Assert.Equal(3, ShownMentions.Of(_atlas, new Selection(1, null, null)).Sum(d => d.Mentions.Length));
        Assert.Equal(4, ShownMentions.Of(_atlas, Selection.None.Choose(TinyDesk.Id("gwadar"))).Sum(d => d.Mentions.Length));
    }

    [Fact]
    public void The_table_has_every_place_of_the_map() =>
        Assert.Equal(_atlas.Places.Select(p => p.Place.Id), PlaceEntry.Of(_atlas, Selection.None, _names).Select(r => r.Place));
}
