using System.Text;
using System.Text.Unicode;

namespace Gazetteer.Documents.Encodings;

/// <summary>Tells how text was encoded: by its byte-order mark, by being valid UTF-8, by the pattern of UTF-16, or by statistics of the letters.</summary>
/// <remarks>Thread-safe. Bytes that are not text at all are recognised as such.</remarks>
public static class EncodingDetector
{
    private const int SampleLength = 1 << 16;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(false, false)),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(true, false)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false)),
    ];

    /// <summary>The encoding of the bytes, or null when they are no text.</summary>
    /// <param name="bytes">All of the text, or its beginning.</param>
    /// <param name="isWhole">Whether nothing follows; when something does, a character cut at the end is no fault.</param>
    public static DetectedEncoding? Detect(ReadOnlySpan<byte> bytes, bool isWhole = true)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark)) return new DetectedEncoding(encoding, mark.Length, false);
        }

        if (!HasBinaryControls(bytes) && Utf8.IsValid(isWhole ? bytes : WithoutCutCharacter(bytes)))
            return LegacyEncodings.Escaped(bytes) is { } escaped ? new DetectedEncoding(escaped, 0, true) : new DetectedEncoding(new UTF8Encoding(false), 0, false);
        if (Utf16.Detect(bytes[..Math.Min(bytes.Length, SampleLength)]) is { } utf16) return new DetectedEncoding(utf16, 0, true);
        return HasBinaryControls(bytes[..Math.Min(bytes.Length, SampleLength)]) ? null : new DetectedEncoding(LegacyEncodings.Likeliest(bytes), 0, true);
    }

    /// <summary>Text has no NUL and next to no control characters other than tab, line ends, form feed and escape.</summary>
    private static bool HasBinaryControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b == 0) return true;
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B)) controls++;
        }

        return controls > 2 + (bytes.Length / 200);
    }

    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            if (bytes[^back] >= 0xC0) return bytes[..^back];
        }

        return bytes;
    }
}
