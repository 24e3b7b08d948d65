using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Gazetteer.Output.Tests;

/// <summary>What is written in JSON meets schemas that say what the standards ask for: RFC 7946, Linked Places, the Web Annotation model, and our own lines.</summary>
public sealed class JsonSchemaTests
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    [Theory]
    [InlineData("geojson")]
    [InlineData("lpf")]
    [InlineData("annotations")]
    public void A_collection_meets_its_schema(string format) => Assert.Empty(Errors(format, JsonNode.Parse(Samples.Write(format))));

    [Theory]
    [InlineData("geojson")]
    [InlineData("lpf")]
    [InlineData("annotations")]
    public void A_collection_of_nothing_does_too(string format) => Assert.Empty(Errors(format, JsonNode.Parse(Samples.Write(format, []))));

    [Theory]
    [InlineData("geojson")]
    [InlineData("lpf")]
    [InlineData("annotations")]
    [InlineData("jsonl")]
    public void What_a_person_decided_meets_it_too(string format) => Assert.Empty(Errors(format, JsonNode.Parse(Samples.Write(format, [ReviewedTests.Document]))));

    [Fact]
    public void Every_line_of_json_lines_meets_its_schema() => Assert.All(Lines(), static l => Assert.Empty(Errors("jsonl", l)));

    /// <summary>A schema that let everything pass would prove nothing.</summary>
    [Theory]
    [InlineData("geojson", "/features/0/geometry/coordinates/1", "91")]
    [InlineData("geojson", "/features/0/properties", "null")]
    [InlineData("lpf", "/features/0/names", "[]")]
    [InlineData("lpf", "/features/0/when/timespans/0/start/in", "\"yesterday\"")]
    [InlineData("annotations", "/first/items/0/target/selector/0/type", "\"QuoteSelector\"")]
    [InlineData("annotations", "/first/items/0/id", "\"not a URI\"")]
    public void What_breaks_the_standard_is_found(string format, string where, string value)
    {
        var json = JsonNode.Parse(Samples.Write(format))!;
        var path = where.Split('/')[1..];
        var parent = path[..^1].Aggregate(json, static (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);
        if (parent is JsonArray list) list[int.Parse(path[^1], null)] = JsonNode.Parse(value);
        else parent[path[^1]] = JsonNode.Parse(value);
        Assert.NotEmpty(Errors(format, json));
    }

    [Fact]
    public void A_toponym_with_a_place_but_no_position_is_found()
    {
        var line = Lines()[0];
        line["toponyms"]![0]!.AsObject().Remove("lat");
        Assert.NotEmpty(Errors("jsonl", line));
    }

    private static List<JsonNode> Lines() => [.. System.Text.Encoding.UTF8.GetString(Samples.Write("jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonNode.Parse(l)!)];

    private static List<string> Errors(string schema, JsonNode? json)
    {
        var results = Schema(schema).Evaluate(json, Options);
        if (results.IsValid) return [];
        return [.. (results.Details ?? []).Where(static d => d.HasErrors).Select(static d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}").DefaultIfEmpty("not valid")];
    }

    private static JsonSchema Schema(string name) => JsonSerializer.Deserialize<JsonSchema>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", $"{name}.schema.json")))!;
}
