using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Gazetteer.Documents.Tables;

/// <summary>Reads the strings of JSON, those too that are valid JSON and no valid text.</summary>
internal static class JsonStrings
{
    private const int LongestEscape = 6;

    /// <summary>The string or member name at which the reader stands.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Mended(reader.ValueSpan);
        }
    }

    /// <summary>The string with U+FFFD in the place of half surrogate pairs and of bytes that are no UTF-8.</summary>
    private static string Mended(ReadOnlySpan<byte> escaped)
    {
        var text = new StringBuilder(escaped.Length);
        while (!escaped.IsEmpty)
        {
            var plain = escaped.IndexOf((byte)'\\');
            text.Append(Encoding.UTF8.GetString(plain < 0 ? escaped : escaped[..plain]));
            if (plain < 0) break;
            escaped = escaped[plain..];
            text.Append(Unescaped(escaped, out var length));
            escaped = escaped[length..];
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else text[i] = '\uFFFD';
        }

        return text.ToString();
    }

    private static char Unescaped(ReadOnlySpan<byte> escape, out int length)
    {
        length = escape[1] == 'u' ? LongestEscape : 2;
        if (escape[1] == 'u') return Utf8Parser.TryParse(escape[2..LongestEscape], out ushort code, out _, 'x') ? (char)code : '\uFFFD';
        return escape[1] switch
        {
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            var sign => (char)sign,
        };
    }
}
