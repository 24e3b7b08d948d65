using System.Text.Encodings.Web;
using System.Text.Json;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Gazetteer.Output.Formats;

/// <summary>How exports write JSON: letters of every script as they are, since files are not embedded in pages.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, SkipValidation = false };
    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>A writer over a stream that stays open.</summary>
    public static Utf8JsonWriter Open(Stream stream, bool indented = true) => new(stream, indented ? Indented : OneLine);

    /// <summary>Writes a member unless its value is empty.</summary>
    public static void WriteUnlessEmpty(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0) json.WriteString(name, value);
    }

    /// <summary>Writes a GeoJSON polygon or polygons (RFC 7946, 3.1.6), outer rings counterclockwise.</summary>
    public static void WritePolygons(this Utf8JsonWriter json, string name, Geometry shape)
    {
        var polygons = Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>().ToList();
        json.WriteStartObject(name);
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (var polygon in polygons)
        {
            json.WriteStartArray();
            WriteRing(json, polygon.ExteriorRing, isCounterClockwise: true);
            foreach (var hole in polygon.InteriorRings) WriteRing(json, hole, isCounterClockwise: false);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRing(Utf8JsonWriter json, LineString ring, bool isCounterClockwise)
    {
        json.WriteStartArray();
        foreach (var point in Orientation.IsCCW(ring.CoordinateSequence) == isCounterClockwise ? ring.Coordinates : ring.Coordinates.Reverse())
        {
            json.WriteStartArray();
            json.WriteNumberValue(point.X);
            json.WriteNumberValue(point.Y);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a GeoJSON point (RFC 7946, 3.1.2), longitude before latitude.</summary>
    public static void WritePoint(this Utf8JsonWriter json, string name, Places.GeoPoint point)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
