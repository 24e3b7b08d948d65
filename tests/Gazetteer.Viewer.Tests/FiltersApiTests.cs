using System.Net;
using System.Text.Json;

namespace Gazetteer.Viewer.Tests;

public sealed class FiltersApiTests : TinyView
{
    [Theory]
    [InlineData("since=2024", 5, 7)]
    [InlineData("until=2023", 3, 3)]
    [InlineData("country=PK&country=IR", 5, 9)]
    [InlineData("country=PK,IR&kind=settlement", 3, 7)]
    [InlineData("within=100 km of 62.3,25.1 (Gwadar)", 2, 5)]
    [InlineData("use=person", 1, 1)]
    [InlineData("having=karachi", 5, 7)]
    [InlineData("having=چابہار", 3, 3)]
    [InlineData("having=karachi nowhere", 0, 0)]
    [InlineData("lang=ur", 0, 0)]
    public async Task The_map_and_all_that_stands_beside_it_speak_of_what_meets_the_filter(string filter, int places, int mentions)
    {
        var query = Uri.EscapeDataString(filter).Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal);
        var map = await Json($"/api/map?{query}");
        Assert.Equal((places, mentions), (map.GetProperty("places").GetInt32(), map.GetProperty("mentions").GetInt32()));
        Assert.Equal(places, (await Json($"/api/places?{query}")).GetProperty("total").GetInt32());
        Assert.Equal(places, (await Json($"/api/circles?zoom=3&{query}")).GetProperty("place").GetArrayLength());
        Assert.Equal(mentions, (await Json($"/api/facets?{query}")).GetProperty("mentions").GetInt32());
        var csv = await Client.GetStringAsync($"/api/exports/csv?{query}", Cancellation);
        Assert.Equal(mentions, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public async Task An_export_of_a_filtered_view_says_so()
    {
        Assert.Contains("<name>Port report</name>", await Client.GetStringAsync("/api/exports/kml?document=port.md", Cancellation), StringComparison.Ordinal);
        var filtered = await Client.GetStringAsync("/api/exports/kml?document=port.md&country=PK&confidence=0.5", Cancellation);
        Assert.Contains("<name>Port report (Pakistan; confidence of at least 0.5)</name>", filtered, StringComparison.Ordinal);
        Assert.DoesNotContain("Chabahar</name>", filtered, StringComparison.Ordinal);
        using var answer = await Client.GetAsync("/api/exports/kml?country=PK", Cancellation);
        Assert.Equal("filtered-mentions.kml", answer.Content.Headers.ContentDisposition?.FileName);
    }

    [Theory]
    [InlineData("/api/map?since=soon", "since wants")]
    [InlineData("/api/places?country=Persia", "country wants")]
    [InlineData("/api/exports/csv?within=1,2,3", "within: an area is a box")]
    [InlineData("/api/comparison?a=lang%3Dfa&b=kind%3Dtown", "kind wants")]
    [InlineData("/api/area?text=100%20km%20of%20Nowhereabad", "no place named Nowhereabad")]
    public async Task A_filter_that_makes_no_sense_is_refused_with_what_is_wanted(string path, string said)
    {
        using var answer = await Client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_line_shows_what_lies_beside_the_chosen_time_too()
    {
        var line = await Json("/api/timeline?since=2024&country=PK");
        Assert.Equal("month", line.GetProperty("unit").GetString());
        Assert.Equal(17, line.GetProperty("bars").GetArrayLength());
        Assert.Equal((1, 0), (line.GetProperty("undatedDocuments").GetInt32(), line.GetProperty("undatedMentions").GetInt32()));
        Assert.Equal("2023-01-02", (await Json("/api/timeline?place=test:makran")).GetProperty("last").GetString());
    }

    [Fact]
    public async Task Two_groups_are_compared_on_the_map_in_lists_and_as_a_table()
    {
        var comparison = await Json("/api/comparison?a=lang%3Dfa&b=lang%3Den");
        Assert.Equal(["Makran"], Names(comparison, "onlyA"));
        Assert.Equal(["Balochistan", "Karachi", "Pakistan"], Names(comparison, "onlyB").Order());
        Assert.Equal(["Chabahar", "Gwadar"], Names(comparison, "both"));
        var shares = await Json("/api/comparison/shares?zoom=4&a=lang%3Dfa&b=lang%3Den");
        var gwadar = Texts(shares.GetProperty("place")).ToList().IndexOf("test:gwadar");
        Assert.Equal((1, 3), (shares.GetProperty("a")[gwadar].GetInt32(), shares.GetProperty("b")[gwadar].GetInt32()));
        var table = (await Client.GetStringAsync("/api/comparison.csv?a=lang%3Dfa&b=lang%3Den&country=IR", Cancellation)).Split("\r\n");
        Assert.StartsWith("place_id,name,country_code,country,latitude,longitude,group,mentions_a,mentions_b", table[0], StringComparison.Ordinal);
        Assert.StartsWith("test:chabahar,Chabahar,IR,Iran,25.2919,60.643,both,1,1", table[1], StringComparison.Ordinal);
        Assert.Equal(["", ""], [table[2], ""]);
    }

    [Fact]
    public async Task The_story_of_a_document_is_told_in_reading_order()
    {
        var steps = (await Json("/api/story?document=fa.md")).GetProperty("steps");
        Assert.Equal(["test:chabahar", "test:gwadar", "test:makran"], steps.EnumerateArray().Select(static s => s.GetProperty("place").GetString()));
        using var answer = await Client.GetAsync("/api/story", Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static IEnumerable<string?> Names(JsonElement comparison, string list) => comparison.GetProperty(list).EnumerateArray().Select(static p => p.GetProperty("name").GetString());
}
