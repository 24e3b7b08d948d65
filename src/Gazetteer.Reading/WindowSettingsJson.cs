using System.Text.Json.Serialization;

namespace Gazetteer.Reading;

/// <summary>The form of a file of settings, known when it is compiled, so that a trimmed program can read it.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WindowSettings))]
internal sealed partial class WindowSettingsJson : JsonSerializerContext;
