using System.Text.Json;
using System.Text.Json.Serialization;
using Gazetteer.Places;

namespace Gazetteer.Viewer.Api;

/// <summary>Writes a place's identifier as its text.</summary>
internal sealed class PlaceIdJson : JsonConverter<PlaceId>
{
    public override PlaceId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, PlaceId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
