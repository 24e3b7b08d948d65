using System.Text.Json;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads the members of JSON objects that may be a document's.</summary>
internal static class JsonObjects
{
    /// <summary>The members that are strings or numbers, the others empty; null when the line is no object.</summary>
    public static Dictionary<string, string>? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var members = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var member in json.RootElement.EnumerateObject())
            {
                members[member.Name] = member.Value.ValueKind switch
                {
                    JsonValueKind.String => member.Value.GetString() ?? "",
                    JsonValueKind.Number => member.Value.GetRawText(),
                    _ => "",
                };
            }

            return members;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A string with half a surrogate pair is valid JSON but no text.
            return null;
        }
    }
}
