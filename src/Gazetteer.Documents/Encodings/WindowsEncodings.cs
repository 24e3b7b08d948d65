using System.Text;

namespace Gazetteer.Documents.Encodings;

/// <summary>Chooses among the one-byte encodings of Windows by how plausible the letters are that each makes of the bytes.</summary>
/// <remarks>
/// In the right encoding the letters of a word are of one script, none but the first is upper case in a word with small letters, and no sign
/// stands between two letters. Windows-1254 differs from 1252 in six letters only: those six are frequent in Turkish and, but for Icelandic,
/// nearly absent elsewhere.
/// </remarks>
internal static class WindowsEncodings
{
    private static readonly Encoding Western = Get(1252);
    private static readonly Encoding Turkish = Get(1254);
    private static readonly Encoding[] Candidates = [Western, Get(1256), Get(1251)];

    /// <summary>The likeliest encoding of bytes that are not UTF-8.</summary>
    public static Encoding Likeliest(ReadOnlySpan<byte> sample)
    {
        var best = Western;
        var bestScore = double.NegativeInfinity;
        foreach (var candidate in Candidates)
        {
            var score = Score(candidate.GetString(sample), candidate);
            if (score <= bestScore) continue;
            (best, bestScore) = (candidate, score);
        }

        return best == Western && IsTurkish(sample) ? Turkish : best;
    }

    private static Encoding Get(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

    private static double Score(string text, Encoding encoding)
    {
        var score = 0.0;
        var previous = ' ';
        var longRuns = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= '\u0080')
            {
                if (char.IsControl(c) || c == '\uFFFD') score -= 6;
                else if (char.IsLetter(c)) score += Letter(previous, c);
                else if (char.IsLetter(previous) && i + 1 < text.Length && char.IsLetter(text[i + 1]) && c is not ('\u2019' or '\u00AD' or '\u200C' or '\u200D')) score -= 2;
                if (char.IsLetter(c) && char.IsLetter(previous) && previous >= '\u0080') longRuns++;
            }
            else if (char.IsLetter(c) && char.IsLetter(previous) && ScriptOf(c) != ScriptOf(previous))
            {
                score -= 2;
            }

            previous = c;
        }

        // Accented letters of the West stand alone among plain ones; letters of other scripts stand together.
        return encoding == Western ? score - (1.5 * longRuns) : score;
    }

    private static double Letter(char previous, char c)
    {
        if (!char.IsLetter(previous)) return 0.5;
        if (ScriptOf(previous) != ScriptOf(c)) return -2;
        return char.IsUpper(c) && char.IsLower(previous) ? -2 : 1;
    }

    private static int ScriptOf(char c) => c switch
    {
        < '\u0250' => 0,
        >= '\u0400' and < '\u0530' => 1,
        >= '\u0600' and < '\u0700' => 2,
        _ => 3,
    };

    private static bool IsTurkish(ReadOnlySpan<byte> sample)
    {
        var turkish = 0;
        var icelandic = 0;
        var other = 0;
        foreach (var b in sample)
        {
            if (b is 0xD0 or 0xDD or 0xDE or 0xF0 or 0xFD or 0xFE) turkish++;
            else if (b is 0xE1 or 0xED or 0xF3 or 0xFA or 0xE6 or 0xC1 or 0xCD or 0xD3 or 0xDA or 0xC6) icelandic++;
            else if (b >= 0xC0) other++;
        }

        return turkish > 0 && turkish > icelandic && turkish * 4 > other;
    }
}
