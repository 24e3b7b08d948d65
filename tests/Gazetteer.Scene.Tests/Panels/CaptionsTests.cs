using Gazetteer.Places;
using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class CaptionsTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Theory]
    [InlineData(1, "1 mention")]
    [InlineData(0, "0 mentions")]
    [InlineData(1204, "1,204 mentions")]
    public void Numbers_agree_with_their_nouns(int number, string expected) => Assert.Equal(expected, Captions.Count(number, "mention"));

    [Fact]
    public void Coordinates_are_printed_as_maps_print_them()
    {
        Assert.Equal("25.1216° N, 62.3254° E", Captions.Coordinates(new GeoPoint(62.3254, 25.1216)));
        Assert.Equal("13.8333° S, 171.7666° W", Captions.Coordinates(new GeoPoint(-171.7666, -13.8333)));
    }

    [Fact]
    public void A_document_shows_date_language_and_counts() =>
        Assert.Equal("2023-01-02 · Persian · 3 mentions of 3 places", Captions.Of(DocumentCard.Of(_atlas, 1)));

    [Fact]
    public void Facts_are_what_a_list_shows_beside_its_counts()
    {
        Assert.Equal("2023-01-02 · Persian", Captions.Facts(DocumentCard.Of(_atlas, 1)));
        Assert.Equal("district capital · Pakistan", Captions.Facts(SearchHits.Of(_atlas, "gwadar", _names).Places[0].Row));
    }

    [Fact]
    public void A_document_without_places_says_so() => Assert.Equal("English · mentions no place", Captions.Of(DocumentCard.Of(_atlas, 2)));

    [Fact]
    public void A_place_shows_what_it_is_where_it_lies_and_how_many_live_there()
    {
        var panel = PlacePanel.Of(_atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), _names)!;
        var (where, figures) = Captions.Of(panel);
        Assert.EndsWith(" · Balochistan · Pakistan", where, StringComparison.Ordinal);
        Assert.Equal("25.1216° N, 62.3254° E · 90,762 inhabitants", figures);
        Assert.EndsWith("Pakistan · 4 mentions in 2 documents", Captions.Of(panel.Row), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_was_found_tells_the_name_in_which_it_was() =>
        Assert.Equal("گوادر · district capital · Pakistan · 4 mentions in 2 documents · also Guadar", Captions.Of(SearchHits.Of(_atlas, "guadar", _names).Places[0]));

    [Fact]
    public void A_reason_for_and_one_against_carry_their_signs()
    {
        var panel = PlacePanel.Of(_atlas, Selection.None.Choose(TinyDesk.Id("gwadar")), _names)!;
        var lines = Captions.Of(panel.Documents[0].Passages[0].Why).Split('\n');
        Assert.Equal("likely, 80 %", lines[0]);
        Assert.Contains("+ its main name (2.0)", lines);
        Assert.Contains("− far from the others (0.5)", lines);
        Assert.StartsWith("Otherwise: Karachi", lines[^2], StringComparison.Ordinal);
        Assert.Equal("+ one of its names (1.0)", lines[^1]);
    }

    [Fact]
    public void Reading_tells_how_far_it_is()
    {
        Assert.Equal("Reading …", Captions.Of(new ReadingProgress(1, 0, 0, false, [])));
        Assert.Equal("Reading 1 of 14 documents", Captions.Of(new ReadingProgress(1, 1, 14, false, [])));
        Assert.Equal("14 documents", Captions.Of(new ReadingProgress(1, 14, 14, true, [])));
    }

    [Fact]
    public void A_paragraph_and_a_passage_know_their_direction()
    {
        Assert.All(ReaderPage.Of(_atlas, 0, _names).Blocks, block => Assert.False(block.IsRightToLeft));
        Assert.All(ReaderPage.Of(_atlas, 1, _names).Blocks, block => Assert.True(block.IsRightToLeft));
        var passages = PlacePanel.Of(_atlas, Selection.None.Choose(TinyDesk.Id("chabahar")), _names)!.Documents.Select(d => d.Passages[0].IsRightToLeft);
        Assert.Equal([false, true], passages);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_mention_of_a_paragraph_stands_where_it_is_said_to(int document)
    {
        var blocks = ReaderPage.Of(_atlas, document, _names).Blocks;
        Assert.NotEmpty(blocks.SelectMany(static b => b.Mentions));
        Assert.All(blocks, block =>
        {
            var text = string.Concat(block.Runs.Select(static r => r.Text));
            Assert.All(block.Mentions, m => Assert.Equal(m.Run.Text, text.Substring(m.Start, m.Run.Text.Length)));
            Assert.Equal(block.Runs.Where(static r => r.Mention is not null), block.Mentions.Select(static m => m.Run));
        });
    }
}
