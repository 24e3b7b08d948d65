using System.Text.Json;
using Gazetteer.Importing.Delimited;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Json;

/// <summary>Reads places out of JSON: GeoJSON, Linked Places, answers and entities of Wikidata, answers of Overpass, lists of objects or of rows, and JSON Lines.</summary>
internal static class JsonTables
{
    /// <summary>What is held whole; JSON Lines may be of any length.</summary>
    private const long LargestFile = 512L << 20;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    /// <summary>Where the records are, in the order in which these names are looked for.</summary>
    private static readonly string[] Lists = ["features", "elements", "bindings", "entities", "places", "items", "records", "rows", "results", "docs", "data", "@graph", "value", "hits", "geonames"];

    /// <summary>Opens the table that a file is.</summary>
    /// <exception cref="FormatException">It is no JSON, or too large to be held.</exception>
    public static IReadOnlyList<SourceTable> Open(SourceFile file, CancellationToken cancellation)
    {
        if (IsLines(file)) return [OfLines(file, cancellation)];
        using var document = Parse(file);
        var root = document.RootElement.Clone();
        var items = Records(root);
        var reference = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("crs", out var crs) ? ReferenceOf(crs) : null;
        if (items.Count > 0 && items.TrueForAll(static item => item.ValueKind == JsonValueKind.Array))
            return [new SourceTable
            {
                Name = file.Name,
                Format = "JSON, a list of rows",
                Rows = items.Select(static (row, i) => new SourceRow([.. row.EnumerateArray().Select(JsonRecord.TextOf)], i + 1)),
            }];
        var columns = new GrowingColumns();
        return [new SourceTable { Name = file.Name, Format = JsonRecord.FormatOf(root, items), Columns = columns.Names, Reference = reference, Rows = Rows(items, columns, cancellation) }];
    }

    private static IEnumerable<SourceRow> Rows(List<JsonElement> items, GrowingColumns columns, CancellationToken cancellation)
    {
        for (var i = 0; i < items.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return JsonRecord.Read(items[i], columns, i + 1);
        }
    }

    private static SourceTable OfLines(SourceFile file, CancellationToken cancellation)
    {
        var columns = new GrowingColumns();
        return new SourceTable { Name = file.Name, Format = "JSON Lines", Columns = columns.Names, HasLines = true, Rows = Lines(file, columns, cancellation) };
    }

    private static IEnumerable<SourceRow> Lines(SourceFile file, GrowingColumns columns, CancellationToken cancellation)
    {
        using var text = DelimitedText.OpenText(file, System.Text.Encoding.UTF8);
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var trimmed = line.Trim().TrimStart('\u001E').TrimEnd(',');
            if (trimmed.Length > 0 && trimmed is not ("[" or "]")) yield return OfLine(trimmed, number, columns);
        }
    }

    private static SourceRow OfLine(string line, int number, GrowingColumns columns)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Lenient);
            return JsonRecord.Read(document.RootElement, columns, number);
        }
        catch (JsonException error)
        {
            return new SourceRow([], number, Fault: $"the line is no JSON: {error.Message.Split('.')[0]}");
        }
    }

    /// <summary>Whether each line is a value of its own: the first one is whole, and a second one follows. Dumps of Wikidata are such lines within brackets.</summary>
    private static bool IsLines(SourceFile file)
    {
        using var text = DelimitedText.OpenText(file, System.Text.Encoding.UTF8);
        var first = text.ReadLine()?.Trim().TrimStart('\u001E');
        if (first == "[") first = text.ReadLine()?.Trim() is { } item && item.EndsWith(',') && item.Contains("\"labels\"", StringComparison.Ordinal) ? item.TrimEnd(',') : null;
        if (first is null || !first.StartsWith('{') || text.ReadLine() is null) return false;
        try
        {
            using var document = JsonDocument.Parse(first, Lenient);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonDocument Parse(SourceFile file)
    {
        using var stream = file.Open();
        if (stream.CanSeek && stream.Length > LargestFile)
            throw new FormatException($"{file.Name} is larger than {LargestFile >> 20} MB, the most of JSON that is held at once; write it as JSON Lines or GeoPackage first, as by 'ogr2ogr new.gpkg FILE'.");
        try
        {
            return JsonDocument.Parse(stream, Lenient);
        }
        catch (JsonException error)
        {
            throw new FormatException($"{file.Name} is no JSON that can be read: {error.Message.Split('.')[0]} (line {error.LineNumber + 1}).");
        }
    }

    private static List<JsonElement> Records(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return [.. root.EnumerateArray()];
        if (root.ValueKind != JsonValueKind.Object) return [];
        foreach (var name in Lists)
        {
            if (!root.TryGetProperty(name, out var inner)) continue;
            if (inner.ValueKind == JsonValueKind.Array) return [.. inner.EnumerateArray()];
            if (inner.ValueKind != JsonValueKind.Object) continue;
            return name == "entities" ? [.. inner.EnumerateObject().Select(static p => p.Value)] : Records(inner);
        }

        // An object of objects is a list by keys; anything else one record.
        var values = root.EnumerateObject().Select(static p => p.Value).ToList();
        return values.Count > 1 && values.TrueForAll(static v => v.ValueKind == JsonValueKind.Object) ? values : [root];
    }

    private static SpatialReference? ReferenceOf(JsonElement crs) =>
        crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty("properties", out var properties) && properties.TryGetProperty("name", out var name) && name.GetString() is { } text
            ? SpatialReference.Parse(text) : null;
}
