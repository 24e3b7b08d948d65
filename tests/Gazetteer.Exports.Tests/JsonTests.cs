using System.Text.Json;
using Gazetteer.Export;

namespace Gazetteer.Exports.Tests;

public sealed class JsonTests
{
    [Fact]
    public void Web_annotations_quote_and_locate_their_words()
    {
        using var json = JsonDocument.Parse(Samples.Write("annotations"));
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", json.RootElement.GetProperty("@context").GetString());
        var items = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(11, items.Count);
        Assert.Equal(items.Count, items.Select(static i => i.GetProperty("id").GetString()).Distinct().Count());
        var first = items[0];
        Assert.Equal("https://sws.geonames.org/1177446/", first.GetProperty("body")[0].GetProperty("source").GetString());
        Assert.Equal("reports/ports%2C%202023.txt", first.GetProperty("target").GetProperty("source").GetString());
        var (quote, position) = (first.GetProperty("target").GetProperty("selector")[0], first.GetProperty("target").GetProperty("selector")[1]);
        Assert.Equal(("Gwadar", "𐎱 From "), (quote.GetProperty("exact").GetString(), quote.GetProperty("prefix").GetString()));
        Assert.Equal((7, 13), (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32()));
    }

    [Fact]
    public void Linked_places_have_what_the_format_requires()
    {
        using var json = JsonDocument.Parse(Samples.Write("lpf"));
        foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
        {
            Assert.True(Uri.IsWellFormedUriString(feature.GetProperty("@id").GetString(), UriKind.Absolute));
            Assert.NotEqual("", feature.GetProperty("properties").GetProperty("title").GetString());
            Assert.Equal(JsonValueKind.Array, feature.GetProperty("properties").GetProperty("ccodes").ValueKind);
            Assert.NotEqual("", feature.GetProperty("when").GetProperty("timespans")[0].GetProperty("start").GetProperty("in").GetString());
            Assert.NotEqual("", feature.GetProperty("names")[0].GetProperty("toponym").GetString());
        }

        var chabahar = json.RootElement.GetProperty("features").EnumerateArray().First(static f => f.GetProperty("properties").GetProperty("title").GetString() == "Chabahar");
        Assert.Equal("2023-05-19", chabahar.GetProperty("when").GetProperty("timespans")[0].GetProperty("start").GetProperty("in").GetString());
        Assert.Equal("2024-01-02", chabahar.GetProperty("when").GetProperty("timespans")[0].GetProperty("end").GetProperty("in").GetString());
        Assert.Contains(chabahar.GetProperty("names").EnumerateArray(), static n => n.GetProperty("toponym").GetString() == "چابهار" && n.GetProperty("lang").GetString() == "fa");
        Assert.Equal("gn:1161724", chabahar.GetProperty("links")[0].GetProperty("identifier").GetString());
    }

    [Fact]
    public void Every_line_of_json_lines_is_an_object_with_its_reasons()
    {
        var lines = System.Text.Encoding.UTF8.GetString(Samples.Write("jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(11, lines.Count);
        Assert.Equal(Samples.Documents.SelectMany(static d => MentionRows.Of(d, ExportOptions.Default)).Select(static r => r.MentionId), lines.Select(static l => l.GetProperty("mention_id").GetString()));
        Assert.Equal("its main name", lines[0].GetProperty("candidates")[0].GetProperty("evidence")[0].GetProperty("detail").GetString());
        Assert.False(lines[2].TryGetProperty("place_id", out _));
    }

    [Fact]
    public void Geojson_is_one_feature_a_place_with_its_documents()
    {
        using var json = JsonDocument.Parse(Samples.Write("geojson"));
        var first = json.RootElement.GetProperty("features")[0];
        Assert.Equal("Chabahar", first.GetProperty("properties").GetProperty("title").GetString());
        Assert.Equal([60.643, 25.2919], first.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(static c => c.GetDouble()));
        Assert.Equal(["reports/ports, 2023.txt", "گزارش.txt"], first.GetProperty("properties").GetProperty("documents").EnumerateArray().Select(static d => d.GetProperty("name").GetString()));
        Assert.Equal(3, first.GetProperty("properties").GetProperty("quotes").GetArrayLength());
    }
}
