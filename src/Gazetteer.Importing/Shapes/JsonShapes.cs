using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Gazetteer.Importing.Shapes;

/// <summary>Shapes of GeoJSON (RFC 7946), by the converter of NetTopologySuite.IO.GeoJSON4STJ, called without reflection so that machine code can.</summary>
internal static class JsonShapes
{
    private static readonly JsonSerializerOptions Options = new();
    private static readonly JsonConverter<Geometry> Converter = (JsonConverter<Geometry>)new GeoJsonConverterFactory().CreateConverter(typeof(Geometry), Options)!;

    /// <summary>The shape of a GeoJSON geometry; null when there is none.</summary>
    /// <exception cref="FormatException">It is no geometry.</exception>
    public static Geometry? Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("type", out _)) return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(element.GetRawText()));
        try
        {
            reader.Read();
            return Converter.Read(ref reader, typeof(Geometry), Options) is { IsEmpty: false } shape ? shape : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"the geometry cannot be read: {error.Message.TrimEnd('.')}");
        }
    }
}
