using System.Text;

namespace Gazetteer.Documents.Encodings;

/// <summary>Recognises UTF-16 that has no byte-order mark.</summary>
internal static class Utf16
{
    /// <summary>The likelier byte order, or null when the bytes are hardly UTF-16.</summary>
    /// <remarks>
    /// In text of one script nearly every other byte has one of a few values (0 for ASCII, 6 for Arabic, 4 for Cyrillic). Chinese letters have any, in
    /// either order of bytes, but then what stands between them, such as spaces, line ends and full stops, is there in one order only.
    /// </remarks>
    public static UnicodeEncoding? Detect(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4) return null;
        sample = sample[..(sample.Length & ~1)];
        var (little, littleMarks) = Plausibility(sample, bigEndian: false);
        var (big, bigMarks) = Plausibility(sample, bigEndian: true);
        if (little < 0.9 && big < 0.9) return null;
        var isBig = little < 0.9 || (big >= 0.9 && bigMarks > littleMarks);
        return littleMarks == bigMarks && little >= 0.9 && big >= 0.9 ? null : new UnicodeEncoding(isBig, false);
    }

    /// <summary>Share of code units that are text, 0 when hardly any is a space, line end or full stop; and how many are.</summary>
    private static (double Share, int Marks) Plausibility(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var (good, marks) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            var unit = (char)(bigEndian ? (sample[i] << 8) | sample[i + 1] : (sample[i + 1] << 8) | sample[i]);
            if (unit is ' ' or '\n' or '\r' or '\u3000' or '\u3001' or '\u3002' or '\uFF0C') marks++;
            if (IsText(unit)) good++;
        }

        return marks * 200 < sample.Length ? (0, 0) : (2.0 * good / sample.Length, marks);
    }

    private static bool IsText(char unit) =>
        unit is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u07FF') or '\u200C' or '\u200D' or (>= '\u2010' and <= '\u2044')
            or (>= '\u0900' and <= '\u0E7F') or (>= '\u3000' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uFF00' and <= '\uFF65');
}
