using System.Text;

namespace Gazetteer.Documents.Mail;

/// <summary>Undoes how mail carries bytes (RFC 2045, section 6); what is malformed is passed over, never an error.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes of a body.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> body, string encoding) => encoding.Trim().ToLowerInvariant() switch
    {
        "base64" => FromBase64(body),
        "quoted-printable" => FromQuotedPrintable(body),
        _ => body.ToArray(),
    };

    /// <summary>Base64, whatever stands between its letters.</summary>
    public static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var letters = new byte[(text.Length + 3) & ~3];
        var count = 0;
        foreach (var b in text)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') letters[count++] = b;
        }

        count -= count % 4 == 1 ? 1 : 0;
        while (count % 4 != 0) letters[count++] = (byte)'=';
        return Convert.FromBase64String(Encoding.ASCII.GetString(letters, 0, count));
    }

    /// <summary>Quoted-printable.</summary>
    public static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add(text[i]);
            }
            else if (i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                bytes.Add(byte.Parse(text.Slice(i + 1, 2), System.Globalization.NumberStyles.HexNumber));
                i += 2;
            }
            else if (i + 1 < text.Length && text[i + 1] is (byte)'\n' or (byte)'\r')
            {
                i += text[i + 1] == '\r' && i + 2 < text.Length && text[i + 2] == '\n' ? 2 : 1;
            }
        }

        return [.. bytes];
    }
}
