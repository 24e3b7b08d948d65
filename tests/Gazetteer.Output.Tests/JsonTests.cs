using System.Text;
using System.Text.Json;
using Gazetteer.Documents;
using Gazetteer.Documents.Library;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Pipeline;
using Gazetteer.Tests.Tools;

namespace Gazetteer.Output.Tests;

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
        Assert.Equal(["%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.txt"], chabahar.GetProperty("names").EnumerateArray().Single(static n => n.GetProperty("toponym").GetString() == "چابهار")
            .GetProperty("citations").EnumerateArray().Select(static c => c.GetProperty("@id").GetString()));
        Assert.Equal("gn:1161724", chabahar.GetProperty("links")[0].GetProperty("identifier").GetString());
    }

    [Fact]
    public void Every_line_of_json_lines_is_a_document_whose_offsets_slice_its_text()
    {
        var lines = Lines(Samples.Documents);
        Assert.Equal(Samples.Documents.Select(static d => d.Source.Id), lines.Select(static l => l.GetProperty("id").GetString()));
        Assert.Equal(Samples.Documents.Select(static d => d.Source.Text), lines.Select(static l => l.GetProperty("text").GetString()));
        var toponyms = lines.SelectMany(static l => l.GetProperty("toponyms").EnumerateArray().Select(t => (Text: l.GetProperty("text").GetString()!.EnumerateRunes().ToArray(), Toponym: t))).ToList();
        Assert.Equal(11, toponyms.Count);
        Assert.All(toponyms, static t => Assert.Equal(t.Toponym.GetProperty("text").GetString(),
            string.Concat(t.Text[t.Toponym.GetProperty("start").GetInt32()..t.Toponym.GetProperty("end").GetInt32()])));
        Assert.Equal("its main name", toponyms[0].Toponym.GetProperty("candidates")[0].GetProperty("evidence")[0].GetProperty("detail").GetString());
        Assert.Equal((25.12163, 62.32541, "1177446", "Literal"),
            (toponyms[0].Toponym.GetProperty("lat").GetDouble(), toponyms[0].Toponym.GetProperty("lon").GetDouble(), toponyms[0].Toponym.GetProperty("geonameid").GetString(),
                toponyms[0].Toponym.GetProperty("type").GetString()));
        Assert.False(toponyms.Single(static t => t.Toponym.GetProperty("text").GetString() == "Nowhereabad").Toponym.TryGetProperty("lat", out _));
    }

    [Fact]
    public void No_two_lines_of_json_lines_share_an_identifier()
    {
        var twice = Samples.Documents.Take(2).Select(static d => d with { Source = d.Source with { Id = "7" } });
        Assert.Equal(["7", "گزارش.txt"], Lines(twice).Select(static l => l.GetProperty("id").GetString()));
    }

    [Fact]
    public void Json_lines_of_a_piece_count_from_its_own_beginning()
    {
        var piece = Samples.Documents[0] with { Source = Samples.Documents[0].Source with { CodePointOffset = 5_000_000_000 } };
        var toponym = Lines([piece])[0].GetProperty("toponyms")[0];
        Assert.Equal((7, "reports/ports, 2023.txt#char=5000000007,5000000013"), (toponym.GetProperty("start").GetInt32(), toponym.GetProperty("mention_id").GetString()));
    }

    [Fact]
    public void Json_lines_are_read_back_as_the_documents_they_were()
    {
        using var folder = new TemporaryFolder();
        var report = new ReadingReport();
        var read = new DocumentLibrary().Read([folder.Write("export.jsonl", Samples.Write("jsonl"))], report, TestContext.Current.CancellationToken).ToList();
        Assert.Equal(Samples.Documents.Select(static d => (d.Source.Id, d.Source.Text, d.Source.Date)), read.Select(static d => (d.Id, d.Text, d.Date)));
        var predicted = AnnotatedCorpus.Read(new StringReader(Encoding.UTF8.GetString(Samples.Write("jsonl"))), "export");
        var score = Evaluator.Evaluate(predicted, predicted, new EvaluationOptions());
        Assert.Equal((1.0, 11, 0), (score.EndToEnd.F1, score.Exact.TruePositives, score.Warnings.Sum(static w => w.Count)));
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

    private static List<JsonElement> Lines(IEnumerable<ExtractedDocument> documents) =>
        [.. Encoding.UTF8.GetString(Samples.Write("jsonl", documents)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement)];
}
