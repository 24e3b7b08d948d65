using Gazetteer.Foundation;
using Gazetteer.Places;

namespace Gazetteer.Coordinates;

/// <summary>What in a text tells that numbers are a position.</summary>
internal static class CoordinateCues
{
    private const int CueReach = 48;
    private const int LanguageReach = 2000;
    private const int FineDecimals = 4;
    private const double BandHeight = 8;

    private static readonly ILookup<string, string> Words = Load();
    private static readonly string[] PositionWords = [.. Words["position"]];
    private static readonly string[] GermanWords = [.. Words["german"]];
    private static readonly string[] GridWords = [.. Words["grid"]];

    /// <summary>Where a pair whose first digit stands at a place may begin: at a word or a hemisphere before it, at a sign, or at the digit.</summary>
    public static int[] StartsBefore(ReadOnlySpan<char> text, int digit, int limit)
    {
        Span<int> starts = stackalloc int[4];
        var count = 0;
        var position = digit;
        if (position > limit && text[position - 1] is '+' or '-' or '−' or '–' && (position - 1 == limit || !char.IsLetterOrDigit(text[position - 2]))) position--;
        var signed = position;
        for (var words = 0; words < 2 && count < starts.Length - 1; words++)
        {
            var end = position;
            while (end > limit && text[end - 1] is ' ' or '\u00A0' or '.' or ':' or '=' or '(' or '\u202F') end--;
            var start = end;
            while (start > limit && CoordinateWords.IsLetter(text[start - 1])) start--;
            if (start == end || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) break;
            if (CoordinateWords.At(text, start, out var length) is CoordinateWord.None or CoordinateWord.And || start + length < end) break;
            starts[count++] = position = start;
        }

        starts[..count].Reverse();
        starts[count++] = signed;
        return starts[..count].ToArray();
    }

    /// <summary>Whether a pair of angles is a position, as the text about them and their own form tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the pair begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="pair">The two angles.</param>
    public static bool IsMeant(ReadOnlySpan<char> text, int start, int end, AnglePair pair)
    {
        var (first, second) = (pair.First, pair.Second);
        if (end < text.Length && (char.IsAsciiDigit(text[end]) || CoordinateWords.IsLetter(text[end]) || text[end] is '%'
            || (text[end] is '.' or ',' or '-' or '/' && end + 1 < text.Length && WrittenNumber.DigitOf(text[end + 1]) >= 0))) return false;
        var written = text[start..end];
        if (first.HasHemisphere && second.HasHemisphere) return AreHemispheres(written, pair);
        if (pair.Separator == ' ' && !written.ContainsAny(' ', '\n', '\t')) return false;
        if (first.HasHemisphere || second.HasHemisphere) return pair.Separator != '&' && IsFine(first) && IsFine(second) && first.HasMarks && second.HasMarks;
        if (first.Axis != CoordinateAxis.Unknown && second.Axis != CoordinateAxis.Unknown) return IsWorded(written, first, second);
        if (first.HasMarks && second.HasMarks) return pair.Separator != '&' && first.HasMinutes && second.HasMinutes;
        return !first.HasMarks && !second.HasMarks && AreBare(text, start, end, pair);
    }

    /// <summary>Whether the beginning of a text has words that German has and the Romance languages, whose west begins with an O, have not.</summary>
    public static bool LooksGerman(ReadOnlySpan<char> text) => Has(text[..Math.Min(text.Length, LanguageReach)], GermanWords);

    /// <summary>Whether words before a grid reference call it one.</summary>
    public static bool NamesGrid(ReadOnlySpan<char> before) => Has(before[Math.Max(0, before.Length - CueReach)..], GridWords);

    /// <summary>Whether a position of MGRS lies in the band of latitude that its letter names.</summary>
    public static bool IsInBand(ReadOnlySpan<char> written, GeoPoint point)
    {
        foreach (var c in written)
        {
            if (!char.IsAsciiLetterUpper(c)) continue;
            var south = ("CDEFGHJKLMNPQRSTUVWX".IndexOf(c, StringComparison.Ordinal) * BandHeight) - 80;
            return point.Latitude >= south - 1 && point.Latitude <= south + (c == 'X' ? 12 : BandHeight) + 1;
        }

        return false;
    }

    /// <summary>Both hemispheres: letters alone, without a sign of degrees, want capitals and more than whole numbers with a space, since N, S, E and W are units, too.</summary>
    private static bool AreHemispheres(ReadOnlySpan<char> written, AnglePair pair)
    {
        if (pair.First.HasMarks && pair.Second.HasMarks) return true;
        foreach (var c in written)
        {
            if (char.IsLower(c)) return false;
        }

        if (pair.First.HasMinutes != pair.Second.HasMinutes) return false;
        if (pair.First.HasMinutes) return !IsScore(written);
        return (IsFine(pair.First) && IsFine(pair.Second)) || !HasSpacedLetter(written);
    }

    /// <summary>Two parts with a hyphen or a colon between them are a score, a time or a verse.</summary>
    private static bool IsScore(ReadOnlySpan<char> written)
    {
        var separators = written.Count('-') + written.Count(':') + written.Count('–');
        return separators is > 0 and < 4;
    }

    private static bool HasSpacedLetter(ReadOnlySpan<char> written)
    {
        for (var i = 1; i + 1 < written.Length; i++)
        {
            if (written[i] == ' ' && ((char.IsDigit(written[i - 1]) && char.IsLetter(written[i + 1]))
                || (char.IsLetter(written[i - 1]) && char.IsDigit(written[i + 1]) && (i == 1 || !char.IsDigit(written[i - 2]))))) return true;
        }

        return false;
    }

    /// <summary>Both numbers have a word such as "latitude" before them, and look like angles.</summary>
    private static bool IsWorded(ReadOnlySpan<char> written, Angle first, Angle second) =>
        (first.HasMarks || IsFine(first) || first.Unit < 1) && (second.HasMarks || IsFine(second) || second.Unit < 1) && !written.Contains("\n\n", StringComparison.Ordinal);

    private static bool IsFine(Angle angle) => angle.HasMinutes || angle.Unit < 0.05;

    private static bool AreBare(ReadOnlySpan<char> text, int start, int end, AnglePair pair)
    {
        var (first, second) = (pair.First, pair.Second);
        if (first.Unit > 0.0101 || second.Unit > 0.0101 || pair.Separator is '&' or '/' or '|' or '~') return false;
        var written = text[start..end];
        if (written.ContainsAny('\n', '\t')) return false;
        var isAlone = IsBracketed(text, start, end) && start >= 2 && !CoordinateWords.IsLetter(text[start - 2]) && text[start - 2] is not ('_' or ',' or '[' or '(' or '=');
        var before = text[Math.Max(0, start - CueReach)..start];
        if (before.LastIndexOf('\n') is >= 0 and var line) before = before[(line + 1)..];
        if (Has(before, PositionWords) && !before.ContainsAnyInRange('0', '9')) return true;
        var areFine = IsAtLeast(first) && IsAtLeast(second);
        return areFine && isAlone && Math.Abs(first.Degrees) >= 1 && Math.Abs(second.Degrees) >= 10;
    }

    private static bool IsAtLeast(Angle angle) => angle.Unit <= Math.Pow(10, -FineDecimals) * 1.01;

    private static bool IsBracketed(ReadOnlySpan<char> text, int start, int end) => start > 0 && end < text.Length && (text[start - 1], text[end]) is ('(', ')') or ('[', ']');

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The rows of <c>cues.tsv</c>: what a piece of text tells, and the piece.</summary>
    private static ILookup<string, string> Load() =>
        EmbeddedTable.Rows(typeof(CoordinateCues).Assembly, "coordinate-cues.tsv").ToLookup(static row => row[0], static row => row[1]);
}
