using System.Collections.Immutable;
using System.Text.Json;
using Gazetteer.Places;

namespace Gazetteer.Scene.Basemaps;

/// <summary>Reads the labels of the base map: GeoJSON points with <c>kind</c>, <c>rank</c>, <c>iso</c> and a name for each language.</summary>
internal static class LabelReader
{
    private static readonly string[] _languages = ["ar", "en", "fa", "ur"];

    public static ImmutableArray<BasemapLabel> Read(JsonElement collection) =>
        [.. collection.GetProperty("features").EnumerateArray().Select(Label)];

    private static BasemapLabel Label(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        var position = feature.GetProperty("geometry").GetProperty("coordinates");
        var names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var language in _languages)
            if (properties.TryGetProperty(language, out var name)) names.Add(language, name.GetString()!);
        if (!names.ContainsKey("en")) throw new FormatException("a label without an English name");
        return new BasemapLabel(
            BasemapFormat.KindOf(properties.GetProperty("kind").GetString()!),
            new GeoPoint(position[0].GetDouble(), position[1].GetDouble()),
            properties.GetProperty("rank").GetInt32(),
            names.ToImmutable(),
            new CountryCode(properties.TryGetProperty("iso", out var iso) ? iso.GetString() : ""));
    }
}
