using System.Buffers;
using System.Globalization;

namespace Gazetteer.Gazetteers;

/// <summary>Makes what a user's table holds fit for the gazetteer, whose texts are of one line and go into files of many formats.</summary>
internal static class CellText
{
    private const int LongestQuote = 40;

    private static readonly SearchValues<char> DirectionMarks = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(static c => (char)c).Where(char.IsControl), '\u2028', '\u2029']);

    /// <summary>A name: line breaks and tabs become spaces, and marks of direction go, which are of no use beyond the table.</summary>
    /// <param name="text">What the cell holds.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <exception cref="FormatException">It holds any other control character.</exception>
    public static string Name(string text, string what) =>
        text.AsSpan().ContainsAny(Controls) || text.AsSpan().ContainsAny(DirectionMarks)
            ? Key(text.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\v', ' '), what).Trim()
            : text;

    /// <summary>An identifier or a code: marks of direction go.</summary>
    /// <param name="text">What the cell holds.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <exception cref="FormatException">It holds a control character, be it a tab or a line break.</exception>
    public static string Key(string text, string what)
    {
        var control = text.AsSpan().IndexOfAny(Controls);
        if (control >= 0) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the {what} holds the control character U+{(int)text[control]:X4}; take it out"));
        return text.AsSpan().ContainsAny(DirectionMarks) ? string.Concat(text.Where(static c => !DirectionMarks.Contains(c))) : text;
    }

    /// <summary>A piece of a table for a message: short, and without what a terminal would obey.</summary>
    public static string Quote(string text)
    {
        var shown = text.Length <= LongestQuote ? text : text[..(LongestQuote - (char.IsHighSurrogate(text[LongestQuote - 1]) ? 1 : 0))] + "…";
        return string.Concat(shown.Select(static c => Controls.Contains(c) || DirectionMarks.Contains(c) ? '\uFFFD' : c));
    }
}
