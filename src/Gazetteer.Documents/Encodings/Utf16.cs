using System.Text;

namespace Gazetteer.Documents.Encodings;

/// <summary>Recognises UTF-16 that has no byte-order mark.</summary>
internal static class Utf16
{
    /// <summary>The likelier byte order, or null when the bytes are hardly UTF-16.</summary>
    /// <remarks>In text of one script nearly every other byte has one of a few values (0 for ASCII, 6 for Arabic, 4 for Cyrillic), and spaces abound.</remarks>
    public static UnicodeEncoding? Detect(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4) return null;
        sample = sample[..(sample.Length & ~1)];
        var little = Plausibility(sample, bigEndian: false);
        var big = Plausibility(sample, bigEndian: true);
        var best = Math.Max(little, big);
        return best < 0.9 || Math.Abs(little - big) < 0.1 ? null : new UnicodeEncoding(big > little, false);
    }

    /// <summary>Share of code units that are text of ordinary scripts; 0 when there is no space or line end among them.</summary>
    private static double Plausibility(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var good = 0;
        var spaces = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            var unit = (char)(bigEndian ? (sample[i] << 8) | sample[i + 1] : (sample[i + 1] << 8) | sample[i]);
            if (unit is ' ' or '\n' or '\r') spaces++;
            if (unit is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u07FF') or (>= '\u2010' and <= '\u2044') or '\u200C' or '\u200D') good++;
        }

        return spaces * 200 < sample.Length ? 0 : 2.0 * good / sample.Length;
    }
}
