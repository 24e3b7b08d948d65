using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Gazetteer.Documents.Encodings;

namespace Gazetteer.Documents.Html;

/// <summary>The encoding that a page says it has, within its first kilobytes.</summary>
internal static partial class HtmlCharset
{
    private const int Searched = 4096;

    /// <summary>The declared encoding; null when none is known, when a byte-order mark speaks, or when the bytes are plainly UTF-8.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) || bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) || Utf8.IsValid(bytes)) return null;
        var match = CharsetPattern().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]));
        return match.Success && !match.Groups[1].Value.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) ? Charsets.Find(match.Groups[1].Value) : null;
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CharsetPattern();
}
