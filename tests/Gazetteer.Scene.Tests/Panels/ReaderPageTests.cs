using Gazetteer.Scene.Naming;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Scene.Tests.Panels;

public sealed class ReaderPageTests
{
    private readonly Atlas _atlas = TinyDesk.Atlas();
    private readonly PlaceDirectory _names = new(TinyDesk.Index);

    [Fact]
    public void A_markdown_heading_stands_alone_without_its_signs()
    {
        var heading = ReaderPage.Of(_atlas, 0, _names).Blocks[0];
        Assert.Equal(1, heading.Heading);
        Assert.Equal("The port of Gwadar", string.Concat(heading.Runs.Select(r => r.Text)));
    }

    [Fact]
    public void Text_and_mentions_together_are_the_paragraph()
    {
        var paragraph = ReaderPage.Of(_atlas, 0, _names).Blocks[1];
        Assert.Equal(
            "Gwadar lies west of Karachi, in Balochistan, Pakistan.\nMr Quetta said so.",
            string.Concat(paragraph.Runs.Select(r => r.Text)).ReplaceLineEndings("\n"));
        Assert.Equal(["Gwadar", "Karachi", "Balochistan", "Pakistan", "Quetta"], paragraph.Runs.Where(r => r.Mention is not null).Select(r => r.Text));
    }

    [Fact]
    public void Words_of_a_region_lead_to_it_and_the_names_in_it_to_their_own_places()
    {
        var document = TinyDesk.WithRegion(TinyDesk.Document("a.txt", "", "en", null, "A well 50 km north of [Chabahar](chabahar) is dry."), "50 km north of Chabahar", TinyDesk.NorthOfChabahar);

        var runs = ReaderPage.Of(Atlas.Of([document]), 0, _names).Blocks[0].Runs;

        Assert.Equal(["A well ", "50 km north of ", "Chabahar", " is dry."], runs.Select(static r => r.Text));
        Assert.Equal(["", TinyDesk.NorthOfChabahar.Id.Value, TinyDesk.Id("chabahar").Value, ""], runs.Select(static r => r.Place));
    }

    [Fact]
    public void A_person_is_marked_as_not_on_the_map()
    {
        var person = ReaderPage.Of(_atlas, 0, _names).Blocks[1].Runs.Single(r => r.Text == "Quetta");
        Assert.Equal("", person.Place);
        Assert.Equal("person: not on the map", person.Title);
        var shown = ReaderPage.Of(Atlas.Of(_atlas.Documents, allKinds: true), 0, _names).Blocks[1].Runs.Single(r => r.Text == "Quetta");
        Assert.Equal(TinyDesk.Id("quetta").Value, shown.Place);
        Assert.Equal("Quetta, Balochistan, Pakistan (person)", shown.Title);
    }

    [Fact]
    public void A_mention_tells_its_place_in_full() =>
        Assert.Equal("Gwadar, Balochistan, Pakistan", ReaderPage.Of(_atlas, 1, _names).Blocks[0].Runs.Single(r => r.Text == "گوادر").Title);

    [Fact]
    public void A_selection_leads_to_the_block_of_its_mention_or_of_its_place()
    {
        var page = ReaderPage.Of(_atlas, 0, _names);
        var gwadar = page.Blocks[1].Runs.First(r => r.Text == "Gwadar");
        Assert.Equal(1, page.BlockFor(new Selection(0, null, gwadar.Mention)));
        Assert.Equal(0, page.BlockFor(new Selection(0, TinyDesk.Id("gwadar"), null)));
        Assert.Equal(1, page.BlockFor(new Selection(0, TinyDesk.Id("karachi"), null)));
        Assert.Equal(0, page.BlockFor(new Selection(0, TinyDesk.Id("makran"), null)));
        Assert.Equal(0, page.BlockFor(new Selection(0, null, null)));
        Assert.Equal(-1, page.BlockFor(new Selection(0, null, 999)));
    }

    [Fact]
    public void A_very_long_document_is_shown_around_the_mention()
    {
        var markup = string.Join("\n\n", Enumerable.Range(0, 2000).Select(i => $"Paragraph {i}.")) + "\n\nAt last [Gwadar](gwadar).";
        var atlas = Atlas.Of([TinyDesk.Document("long.txt", "long", "en", null, markup)]);
        var page = ReaderPage.Of(atlas, 0, _names, mention: 0);
        Assert.Equal(2001, page.Total);
        Assert.Equal(1800, page.From);
        Assert.Equal("Gwadar", page.Blocks[^1].Runs[1].Text);
        Assert.Equal(0, page.Blocks[^1].Runs[1].Mention);
        Assert.Equal(600, ReaderPage.Of(atlas, 0, _names, block: 700).From);
        Assert.Equal(1800, ReaderPage.Of(atlas, 0, _names, block: 9999).From);
        Assert.Equal(0, ReaderPage.Of(Atlas.Of([TinyDesk.Document("empty.txt", "empty", "en", null, "")]), 0, _names, block: 7).From);
    }

    [Theory]
    [InlineData("port", 0)]
    [InlineData("west of", 1)]
    [InlineData("said so", 1)]
    [InlineData("not far", 2)]
    public void Words_between_names_lead_to_the_paragraph_in_which_they_stand(string words, int expected)
    {
        var atlas = TinyDesk.Atlas();
        var offset = atlas.Documents[0].Source.Text.IndexOf(words, StringComparison.Ordinal);
        var page = ReaderPage.Of(atlas, 0, new PlaceDirectory(TinyDesk.Index), offset: offset);
        Assert.Equal(expected, page.BlockFor(new Selection(0, null, null) { Offset = offset }));
    }

    [Fact]
    public void An_offset_beyond_the_stretch_is_not_in_it()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, ReaderPage.MaxBlocks + 5).Select(static i => $"Paragraph {i}."));
        var atlas = Atlas.Of([TinyDesk.Document("long.txt", "", "en", null, text)]);
        var page = ReaderPage.Of(atlas, 0, new PlaceDirectory(TinyDesk.Index));
        int BlockOf(string words) => page.BlockFor(new Selection(0, null, null) { Offset = text.IndexOf(words, StringComparison.Ordinal) });
        Assert.Equal((0, 599, -1, -1), (BlockOf("Paragraph 0."), BlockOf("Paragraph 599."), BlockOf("Paragraph 600."), BlockOf("Paragraph 604.")));
    }
}
