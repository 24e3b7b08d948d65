using System.Text.Json;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads the members of JSON objects that may be a document's.</summary>
/// <remarks>What lies within members is passed over without being held, however deep; half a surrogate pair and bytes that are no UTF-8 become U+FFFD.</remarks>
internal static class JsonObjects
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    /// <summary>The members that are strings or numbers, the others empty; null when the line is no object.</summary>
    public static Dictionary<string, string>? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            var members = new Dictionary<string, string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = JsonStrings.Read(ref reader);
                reader.Read();
                members[name] = reader.TokenType switch
                {
                    JsonTokenType.String => JsonStrings.Read(ref reader),
                    JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                    _ => "",
                };
                reader.Skip();
            }

            // Anything after the object makes the line malformed.
            return reader.Read() ? null : members;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
