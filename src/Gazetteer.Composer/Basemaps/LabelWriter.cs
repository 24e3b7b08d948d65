using System.Text.Encodings.Web;
using System.Text.Json;
using Gazetteer.Scene.Basemaps;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Writes labels as a GeoJSON FeatureCollection (RFC 7946) of points with three decimals.</summary>
internal static class LabelWriter
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the labels in their order.</summary>
    /// <param name="output">Left open.</param>
    /// <param name="labels">The labels.</param>
    public static void Write(Stream output, IEnumerable<BasemapLabel> labels)
    {
        using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var label in labels) Write(json, label);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BasemapLabel label)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(Math.Round(label.Point.Longitude, 3));
        json.WriteNumberValue(Math.Round(label.Point.Latitude, 3));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("kind", BasemapFormat.NameOf(label.Kind));
        json.WriteNumber("rank", label.Rank);
        if (!label.Country.IsNone) json.WriteString("iso", label.Country.ToString());
        foreach (var (language, name) in label.Names) json.WriteString(language, name);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
