using System.Text.Json;
using Gazetteer.Importing.Sources;

namespace Gazetteer.Importing.Json;

/// <summary>
/// Reads an entity of Wikidata (the JSON of its dumps, of Special:EntityData and of its REST interface): labels and aliases in all languages, where it is, how many people live there.
/// </summary>
internal static class WikidataEntity
{
    private const string Where = "P625", Population = "P1082", Country = "P297";

    public static void Read(JsonElement entity, GrowingColumns columns)
    {
        columns.Put("wikidata", entity.TryGetProperty("id", out var id) ? JsonRecord.TextOf(id) : "");
        columns.Put("id", entity.TryGetProperty("id", out id) ? JsonRecord.TextOf(id) : "");
        var labels = Texts(entity, "labels").ToList();
        columns.Put("name", labels.Find(static l => l.Language is "en" or "mul").Text ?? labels.FirstOrDefault().Text);
        foreach (var (language, text) in labels.Concat(Texts(entity, "aliases"))) columns.Put("names", $"{language}:{text.Replace('|', '/')}");
        if (Value(entity, Where) is { ValueKind: JsonValueKind.Object } where && where.TryGetProperty("latitude", out var latitude) && where.TryGetProperty("longitude", out var longitude)
            && IsOnEarth(where))
        {
            columns.Put("latitude", latitude.GetRawText());
            columns.Put("longitude", longitude.GetRawText());
        }

        if (Value(entity, Population) is { ValueKind: JsonValueKind.Object } people && people.TryGetProperty("amount", out var amount))
            columns.Put("population", JsonRecord.TextOf(amount).TrimStart('+'));
        if (Value(entity, Country) is { ValueKind: JsonValueKind.String } country) columns.Put("country", country.GetString());
    }

    private static bool IsOnEarth(JsonElement where) => !where.TryGetProperty("globe", out var globe) || JsonRecord.TextOf(globe) is ""
        || JsonRecord.TextOf(globe).EndsWith("/Q2", StringComparison.Ordinal);

    private static IEnumerable<(string Language, string Text)> Texts(JsonElement entity, string property)
    {
        if (!entity.TryGetProperty(property, out var texts) || texts.ValueKind != JsonValueKind.Object) yield break;
        foreach (var language in texts.EnumerateObject())
        {
            foreach (var text in language.Value.ValueKind == JsonValueKind.Array ? [.. language.Value.EnumerateArray()] : (JsonElement[])[language.Value])
            {
                if (text.ValueKind == JsonValueKind.String) yield return (language.Name, text.GetString()!);
                else if (text.ValueKind == JsonValueKind.Object && text.TryGetProperty("value", out var value)) yield return (language.Name, JsonRecord.TextOf(value));
            }
        }
    }

    private static JsonElement? Value(JsonElement entity, string property)
    {
        var isClaim = entity.TryGetProperty("claims", out var statements);
        if ((!isClaim && !entity.TryGetProperty("statements", out statements)) || statements.ValueKind != JsonValueKind.Object || !statements.TryGetProperty(property, out var list)
            || list.ValueKind != JsonValueKind.Array) return null;
        foreach (var statement in list.EnumerateArray())
        {
            if (statement.TryGetProperty("mainsnak", out var snak) && snak.TryGetProperty("datavalue", out var data) && data.TryGetProperty("value", out var value)) return value;
            if (statement.TryGetProperty("value", out var content) && content.ValueKind == JsonValueKind.Object && content.TryGetProperty("content", out value)) return value;
        }

        return null;
    }
}
