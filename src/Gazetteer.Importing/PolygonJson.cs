using System.Text.Json;
using Gazetteer.Importing.Shapes;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing;

/// <summary>Polygons of GeoJSON (RFC 7946) as well-known text.</summary>
public static class PolygonJson
{
    /// <summary>All polygons of a geometry, a feature or a collection of features, as one polygon or several.</summary>
    /// <exception cref="FormatException">It is not GeoJSON, or holds no polygon.</exception>
    public static string ToWkt(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var polygons = GeometriesOf(document.RootElement).SelectMany(static g => Enumerable.Range(0, g.NumGeometries).Select(g.GetGeometryN)).OfType<Polygon>().ToArray();
            return polygons.Length == 0 ? throw new FormatException("the GeoJSON holds no polygon")
                : polygons.Length == 1 ? polygons[0].AsText() : new MultiPolygon(polygons).Union().AsText();
        }
        catch (JsonException e)
        {
            throw new FormatException($"the file is not JSON: {e.Message}", e);
        }
    }

    private static IEnumerable<Geometry> GeometriesOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("type", out var type)) throw new FormatException("the file is not GeoJSON");
        return type.GetString() switch
        {
            "FeatureCollection" when element.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array => features.EnumerateArray().SelectMany(GeometriesOf),
            "Feature" => element.TryGetProperty("geometry", out var geometry) && JsonShapes.Read(geometry) is { } shape ? [shape] : [],
            _ => JsonShapes.Read(element) is { } shape ? [shape] : [],
        };
    }
}
