using System.Text.Json;
using System.Text.Json.Serialization;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Viewer.Api;

/// <summary>Writes a colour as style sheets do.</summary>
internal sealed class ColourJson : JsonConverter<Colour>
{
    public override Colour Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Colour.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Colour value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
