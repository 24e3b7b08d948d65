namespace Gazetteer.Viewer.Tests;

public sealed class DocumentsApiTests : TinyView
{
    [Theory]
    [InlineData("read", "port.md", "fa.md", "letter.txt")]
    [InlineData("date", "fa.md", "port.md", "letter.txt")]
    [InlineData("newest", "port.md", "fa.md", "letter.txt")]
    [InlineData("file", "fa.md", "letter.txt", "port.md")]
    [InlineData("mentions", "port.md", "fa.md", "letter.txt")]
    [InlineData("title", "letter.txt", "port.md", "fa.md")]
    public async Task Documents_are_sorted(string order, params string[] expected) => Assert.Equal(expected, Keys(await Json($"/api/documents?sort={order}")));

    [Fact]
    public async Task A_chosen_place_narrows_the_documents_to_its_own()
    {
        var list = await Json("/api/documents?place=test:makran");
        Assert.Equal(["fa.md"], Keys(list));
        Assert.Equal(1, list.GetProperty("cards")[0].GetProperty("ofPlace").GetInt32());
        Assert.Empty(Keys(await Json("/api/documents?place=test:suva")));
    }

    [Fact]
    public async Task A_document_that_is_taken_away_is_gone_and_links_to_the_others_stay_right()
    {
        using var response = await Client.DeleteAsync("/api/documents?document=port.md", Cancellation);
        response.EnsureSuccessStatusCode();
        Assert.Equal(["fa.md", "letter.txt"], Keys(await Json("/api/documents")));
        Assert.Equal("fa.md", (await Json("/api/reader?document=fa.md")).GetProperty("card").GetProperty("key").GetString());
        Assert.Equal(3, (await Json("/api/map")).GetProperty("places").GetInt32());
        using var gone = await Client.GetAsync("/api/reader?document=port.md", Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Of_two_documents_of_one_name_each_has_a_key_of_its_own()
    {
        Desk.Add(Scene.Tests.TinyDesk.Document("port.md", "another", "en", null, "[Quetta](quetta)"));
        Assert.Equal("another", (await Json("/api/reader?document=port.md%20(2)")).GetProperty("card").GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("karachi", 1, "Karachi")]
    [InlineData("find map", 0, "")]
    [InlineData("nothing", 1, "Nothing")]
    [InlineData("چابهار گوادر", 1, "چابهار")]
    [InlineData("چابہار", 1, "چابهار")]
    [InlineData("lies wes", 1, "lies")]
    [InlineData("\"*'", 0, "")]
    public async Task Words_are_found_in_the_texts_whatever_their_letters_and_the_last_may_be_a_beginning(string words, int passages, string first)
    {
        var found = await Json($"/api/texts?words={Uri.EscapeDataString(words)}");
        Assert.Equal(passages, found.GetProperty("total").GetInt32());
        Assert.Equal(passages, found.GetProperty("documents").GetInt32());
        if (passages > 0) Assert.Equal(first, found.GetProperty("passages")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Texts_that_come_or_go_are_found_or_not()
    {
        Assert.Equal(0, (await Json("/api/texts?words=lighthouse")).GetProperty("total").GetInt32());
        Desk.Add(Scene.Tests.TinyDesk.Document("more.txt", "more", "en", null, "The lighthouse of [Gwadar](gwadar).\n\nAnother lighthouse."));
        var found = await Json("/api/texts?words=lighthouse&count=1");
        Assert.Equal((2, 1, 1), (found.GetProperty("total").GetInt32(), found.GetProperty("documents").GetInt32(), found.GetProperty("passages").GetArrayLength()));
        using var response = await Client.DeleteAsync("/api/documents?document=more.txt", Cancellation);
        Assert.Equal(0, (await Json("/api/texts?words=lighthouse")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Any_offset_of_a_text_can_be_linked_to()
    {
        var reader = await Json("/api/reader?document=port.md&at=60");
        Assert.Equal("port.md", reader.GetProperty("card").GetProperty("key").GetString());
        Assert.True(reader.GetProperty("blocks")[1].GetProperty("at").GetInt32() > 0);
    }

    [Fact]
    public async Task All_passages_of_a_place_in_a_document_can_be_had()
    {
        var passages = await Json("/api/passages?document=port.md&place=test:gwadar&from=1");
        Assert.Equal((3, 2), (passages.GetProperty("mentions").GetInt32(), passages.GetProperty("passages").GetArrayLength()));
    }

    private static IEnumerable<string?> Keys(System.Text.Json.JsonElement list) => list.GetProperty("cards").EnumerateArray().Select(static c => c.GetProperty("key").GetString());
}
