using System.Globalization;
using System.Text.Json;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Json;

/// <summary>Lays a record of JSON out in columns.</summary>
internal static class JsonRecord
{
    private const int MostNested = 6;

    /// <summary>Objects that only gather the attributes of a record, and give them no name of their own.</summary>
    private static readonly HashSet<string> Gathering = new(StringComparer.Ordinal) { "properties", "tags", "fields", "attributes", "_source", "center" };

    /// <summary>Lists of two numbers under these names are a longitude and a latitude, as in GeoJSON.</summary>
    private static readonly HashSet<string> Positions =
        new(StringComparer.OrdinalIgnoreCase) { "coordinates", "reprPoint", "location", "point", "position", "coords", "lonlat", "lnglat", "loc", "geo", "geo_point_2d" };

    /// <summary>What records of such a kind are, for a reader.</summary>
    public static string FormatOf(JsonElement root, List<JsonElement> items) =>
        items.Count == 0 ? "JSON without records"
        : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@context", out var context) && context.ToString().Contains("linkedplaces", StringComparison.OrdinalIgnoreCase)
        ? "Linked Places"
        : IsFeature(items[0]) ? "GeoJSON"
        : IsEntity(items[0]) ? "entities of Wikidata"
        : IsBinding(items[0]) ? "an answer of a SPARQL query, such as Wikidata's"
        : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("elements", out _) ? "an answer of OpenStreetMap's Overpass"
        : "JSON";

    /// <summary>Reads a record.</summary>
    public static SourceRow Read(JsonElement record, GrowingColumns columns, int number)
    {
        columns.Begin();
        if (record.ValueKind != JsonValueKind.Object) return new SourceRow([], number, Fault: "it is no object");
        if (IsEntity(record)) WikidataEntity.Read(record, columns);
        else Lay(record, "", columns, 0);
        try
        {
            return new SourceRow(columns.Take(), number, ShapeOf(record));
        }
        catch (FormatException error)
        {
            return new SourceRow(columns.Take(), number, Fault: error.Message);
        }
    }

    /// <summary>A value as a cell would hold it.</summary>
    public static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        _ => "",
    };

    private static void Lay(JsonElement record, string prefix, GrowingColumns columns, int depth)
    {
        foreach (var property in record.EnumerateObject())
        {
            var name = prefix.Length == 0 ? property.Name : $"{prefix}.{property.Name}";
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.String when property.Name == "type" && depth == 0 && property.Value.ValueEquals("Feature"):
                    break;
                case JsonValueKind.Object when property.Name == "geometry" && property.Value.TryGetProperty("type", out _):
                    break;
                case JsonValueKind.Object when property.Value.TryGetProperty("value", out var bound) && property.Value.TryGetProperty("type", out _):
                    columns.Put(name, TextOf(bound));
                    break;
                case JsonValueKind.Object when depth < MostNested:
                    Lay(property.Value, Gathering.Contains(property.Name) ? prefix : name, columns, depth + 1);
                    break;
                case JsonValueKind.Array:
                    LayList(property.Name, name, property.Value, columns);
                    break;
                default:
                    columns.Put(name, TextOf(property.Value));
                    break;
            }
        }
    }

    private static void LayList(string own, string name, JsonElement list, GrowingColumns columns)
    {
        if (Positions.Contains(own) && PointOf(list) is { } point) columns.Put($"{name}.longitude", point.X.ToString(CultureInfo.InvariantCulture));
        if (Positions.Contains(own) && PointOf(list) is { } same) columns.Put($"{name}.latitude", same.Y.ToString(CultureInfo.InvariantCulture));
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object) LayObject(own, name, item, columns);
            else if (!Positions.Contains(own)) columns.Put(name, TextOf(item));
        }
    }

    /// <summary>An object of a list: of a name its words and language, of anything else what labels it.</summary>
    private static void LayObject(string own, string name, JsonElement item, GrowingColumns columns)
    {
        foreach (var key in (string[])["toponym", "attested", "romanized", "name", "value", "label", "title", "identifier"])
        {
            if (!item.TryGetProperty(key, out var value) || value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: > 0 } text) continue;
            var language = item.TryGetProperty("lang", out var code) || item.TryGetProperty("language", out code) ? TextOf(code) : "";
            columns.Put(own is "names" or "name" && key is "toponym" or "attested" ? "names" : name, language.Length is > 0 and <= 12 ? $"{language}:{text}" : text);
            if (key is not ("attested" or "romanized")) return;
        }
    }

    private static Point? PointOf(JsonElement list)
    {
        if (list.GetArrayLength() is not (2 or 3) || list[0].ValueKind != JsonValueKind.Number || list[1].ValueKind != JsonValueKind.Number) return null;
        return new Point(list[0].GetDouble(), list[1].GetDouble());
    }

    private static Geometry? ShapeOf(JsonElement record)
    {
        if (record.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object) return JsonShapes.Read(geometry);

        // A bare geometry, or one in a property of another name.
        if (record.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && record.TryGetProperty("coordinates", out _)
            && type.GetString() is "Point" or "Polygon" or "MultiPolygon" or "LineString" or "MultiLineString" or "MultiPoint") return JsonShapes.Read(record);
        foreach (var property in record.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("type", out _) && property.Value.TryGetProperty("coordinates", out _))
                return JsonShapes.Read(property.Value);
        }

        return null;
    }

    private static bool IsFeature(JsonElement item) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("geometry", out _);

    private static bool IsEntity(JsonElement item) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("labels", out _)
        && (item.TryGetProperty("claims", out _) || item.TryGetProperty("statements", out _));

    private static bool IsBinding(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Any()
            && item.EnumerateObject().All(static p => p.Value.ValueKind == JsonValueKind.Object && p.Value.TryGetProperty("value", out _));
}
