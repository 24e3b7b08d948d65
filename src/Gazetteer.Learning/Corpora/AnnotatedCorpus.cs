using System.Collections.Immutable;
using System.Text.Json;
using Gazetteer.Places;

namespace Gazetteer.Learning.Corpora;

/// <summary>Reads corpora and predictions: one JSON object a line, <c>{"id","title","text","toponyms":[{"start","end","text","lat","lon","geonameid","type"}]}</c>.</summary>
/// <remarks>Offsets are Unicode code points into <c>text</c>, end exclusive.</remarks>
public static class AnnotatedCorpus
{
    /// <summary>Reads all documents of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line is no such object, or an id comes twice; the message names file and line.</exception>
    public static ImmutableArray<AnnotatedDocument> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var reader = File.OpenText(path);
        return Read(reader, path);
    }

    /// <summary>Reads all documents of a reader.</summary>
    /// <param name="reader">The lines; blank ones are passed over.</param>
    /// <param name="name">What messages call the source.</param>
    /// <exception cref="InvalidDataException">A line is no such object, or an id comes twice; the message names source and line.</exception>
    public static ImmutableArray<AnnotatedDocument> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var documents = ImmutableArray.CreateBuilder<AnnotatedDocument>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var document = Parse(line, name, number);
            if (!ids.Add(document.Id)) throw new InvalidDataException($"{name}:{number}: the id {document.Id} comes twice.");
            documents.Add(document);
        }

        return documents.ToImmutable();
    }

    private static AnnotatedDocument Parse(string line, string name, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = AsText(root, "id") ?? throw new InvalidDataException($"{name}:{number}: the object has no \"id\".");
            return new AnnotatedDocument(id, AsText(root, "title") ?? "", AsText(root, "text"), Toponyms(root, "toponyms"), Toponyms(root, "other"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{name}:{number}: this is no document of a corpus: {e.Message}", e);
        }
    }

    private static ImmutableArray<AnnotatedToponym> Toponyms(JsonElement root, string property) =>
        root.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(Toponym)] : [];

    private static AnnotatedToponym Toponym(JsonElement item)
    {
        var id = AsText(item, "geonameid");
        return new AnnotatedToponym(
            item.GetProperty("start").GetInt32(),
            item.GetProperty("end").GetInt32(),
            AsText(item, "text"),
            Point(item),
            id is "" or "0" ? null : id,
            AsText(item, "type"),
            AsNumber(item, "confidence"));
    }

    private static GeoPoint? Point(JsonElement item)
    {
        if (AsNumber(item, "lat") is not { } latitude || AsNumber(item, "lon") is not { } longitude) return null;
        return double.IsNaN(latitude) || double.IsNaN(longitude) || (latitude == 0 && longitude == 0) ? null : new GeoPoint(longitude, latitude);
    }

    private static string? AsText(JsonElement item, string property) =>
        !item.TryGetProperty(property, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    private static double? AsNumber(JsonElement item, string property) =>
        double.TryParse(AsText(item, property), out var number) ? number : null;
}
