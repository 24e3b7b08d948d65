using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Reading;

/// <summary>Makes geometries of GeoJSON's polygons (RFC 7946); other types are nothing here.</summary>
internal static class GeoJson
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>Reads a <c>Polygon</c> or <c>MultiPolygon</c>; <c>null</c> for what is neither.</summary>
    public static Geometry? ReadPolygons(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object) return null;
        var coordinates = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => ReadPolygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(ReadPolygon)]),
            _ => null,
        };
    }

    private static Polygon ReadPolygon(JsonElement rings)
    {
        var read = rings.EnumerateArray().Select(ReadRing).ToList();
        return read.Count == 0 ? Factory.CreatePolygon() : Factory.CreatePolygon(read[0], [.. read.Skip(1)]);
    }

    private static LinearRing ReadRing(JsonElement ring)
    {
        var points = new Coordinate[ring.GetArrayLength()];
        var i = 0;
        foreach (var point in ring.EnumerateArray()) points[i++] = new Coordinate(point[0].GetDouble(), point[1].GetDouble());
        return Factory.CreateLinearRing(points);
    }
}
