using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Mail;

/// <summary>Reads the values of mail headers.</summary>
internal static partial class HeaderText
{
    /// <summary>Headers are ASCII by rule; where they are not, UTF-8 or the likeliest old encoding.</summary>
    public static string FromBytes(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : LegacyEncodings.Likeliest(line)).GetString(line);

    /// <summary>Text with its encoded words (RFC 2047) decoded.</summary>
    public static string Decode(string value)
    {
        var joined = BetweenEncodedWords().Replace(value, "?==?");
        return EncodedWord().Replace(joined, static m => DecodeWord(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value) ?? m.Value).Trim();
    }

    /// <summary>A value such as <c>text/plain; charset=utf-8</c>: the first word in lower case and the parameters, those of RFC 2231 decoded and joined.</summary>
    public static (string Value, Dictionary<string, string> Parameters) Parameters(string header)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var semicolon = header.IndexOf(';', StringComparison.Ordinal);
        if (semicolon < 0) return (header.Trim().ToLowerInvariant(), parameters);
        foreach (Match match in Parameter().Matches(header[semicolon..]))
        {
            var name = match.Groups[1].Value.ToLowerInvariant();
            var value = match.Groups[2].Success ? match.Groups[2].Value.Replace("\\\"", "\"") : match.Groups[3].Value.Trim();
            if (name.EndsWith('*')) value = DecodeExtended(value);
            var plain = name.Split('*')[0];
            parameters[plain] = name.Contains('*') ? parameters.GetValueOrDefault(plain) + value : value;
        }

        return (header[..semicolon].Trim().ToLowerInvariant(), parameters);
    }

    private static string DecodeExtended(string value)
    {
        var quote = value.LastIndexOf('\'');
        return Uri.UnescapeDataString(quote < 0 ? value : value[(quote + 1)..]);
    }

    private static string? DecodeWord(string charset, string kind, string content)
    {
        if (Charsets.Find(charset.Split('*')[0]) is not { } encoding) return null;
        try
        {
            return encoding.GetString(kind is "B" or "b" ? TransferEncoding.FromBase64(Encoding.ASCII.GetBytes(content)) : TransferEncoding.FromQuotedPrintable(Encoding.ASCII.GetBytes(content.Replace('_', ' '))));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BetweenEncodedWords();

    [GeneratedRegex("""([A-Za-z0-9_*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
