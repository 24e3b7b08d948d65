using System.Text;
using UtfUnknown;

namespace Gazetteer.Documents.Encodings;

/// <summary>Chooses the likeliest encoding of text that is not Unicode.</summary>
/// <remarks>
/// UTF.Unknown tells the encodings of a language apart by how often its letters follow each other: of 55 samples (26 texts of a few sentences, in 27
/// encodings) it reads 42 rightly, <see cref="WindowsEncodings"/>, which knows four, 19, both together 48. In text that is mostly plain letters, such as
/// English with a foreign name or two, it has nothing to count and takes Zürich for Czech: of 105 such texts in the four encodings it reads 82 and
/// <see cref="WindowsEncodings"/> 103, so that there it is believed only of alphabets that it does not mistake for others. Nor does it know the letters that
/// Persian and Urdu add to Arabic, which ISO-8859-6 lacks. Neither tells the old encodings of MS-DOS and the Mac well in Western languages.
/// </remarks>
internal static class LegacyEncodings
{
    private const int SampleLength = 1 << 16;
    private const int Before = 1 << 10;
    private const int WindowsArabic = 1256;
    private const int IsoArabic = 28596;

    /// <summary>Below this UTF.Unknown says as much as that it does not know.</summary>
    private const float LeastConfidence = 0.5f;

    /// <summary>Of the letters, in a text of a language that is written with them.</summary>
    private const double LeastShare = 0.05;

    /// <summary>Code pages for Greek, Hebrew, Thai, Chinese, Japanese, Korean, and Russian in KOI8.</summary>
    private static readonly int[] Unmistaken = [1253, 28597, 1255, 28598, 38598, 874, 936, 54936, 950, 932, 51932, 949, 51949, 20866];

    static LegacyEncodings() => Charsets.Register();

    /// <summary>The likeliest encoding of bytes that are not UTF-8.</summary>
    public static Encoding Likeliest(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var windows = WindowsEncodings.Likeliest(sample);
        if (Detected(sample) is not { Confidence: >= LeastConfidence } found || (Charsets.Find(found.EncodingName) ?? found.Encoding) is not { } encoding) return windows;
        if (windows.CodePage == WindowsArabic && encoding.CodePage == IsoArabic) return windows;
        if (DrawsWithinWords(encoding.GetString(sample)) && !DrawsWithinWords(windows.GetString(sample))) return windows;
        return (IsOfSuchLetters(sample) || Unmistaken.Contains(encoding.CodePage)) && Decodes(encoding, sample) ? encoding : windows;
    }

    /// <summary>The encoding of seven-bit text that changes its alphabet by escape sequences, such as ISO-2022-JP; null when the bytes hold none.</summary>
    public static Encoding? Escaped(ReadOnlySpan<byte> bytes)
    {
        var escape = bytes.IndexOf((byte)0x1B);
        if (escape < 0 || escape + 1 >= bytes.Length || bytes[escape + 1] is not ((byte)'$' or (byte)'(')) return null;
        var found = Detected(bytes.Slice(escape, Math.Min(bytes.Length - escape, SampleLength)));
        return found is not null && found.EncodingName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) ? found.Encoding : null;
    }

    /// <summary>A stretch that begins a little before the first byte that says anything.</summary>
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        var start = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) - Before);
        return bytes.Slice(start, Math.Min(bytes.Length - start, SampleLength));
    }

    private static DetectionDetail? Detected(ReadOnlySpan<byte> sample) => CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;

    private static bool IsOfSuchLetters(ReadOnlySpan<byte> sample)
    {
        var (plain, other) = (0, 0);
        foreach (var b in sample)
        {
            if (b >= 0x80) other++;
            else if (char.IsAsciiLetter((char)b)) plain++;
        }

        return other >= LeastShare * (plain + other);
    }

    /// <summary>Whether a line or block of MS-DOS's tables stands right beside a letter: "╔vry" is Évry, read by the wrong page.</summary>
    private static bool DrawsWithinWords(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u2500' and <= '\u259F' && ((i > 0 && char.IsLetter(text[i - 1])) || (i + 1 < text.Length && char.IsLetter(text[i + 1])))) return true;
        }

        return false;
    }

    /// <summary>Whether next to nothing in the bytes is without meaning in the encoding.</summary>
    private static bool Decodes(Encoding encoding, ReadOnlySpan<byte> sample) => encoding.GetString(sample).AsSpan().Count('\uFFFD') * 200 <= sample.Length;
}
