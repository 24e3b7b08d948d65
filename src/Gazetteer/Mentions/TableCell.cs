using Gazetteer.Text;

namespace Gazetteer.Mentions;

/// <summary>A cell of a table, or a line, that a name fills.</summary>
/// <param name="Line">Offset of the first letter of its line.</param>
/// <param name="Column">Number of cells before it in the line.</param>
internal readonly record struct TableCell(int Line, int Column)
{
    /// <summary>A longer line is a paragraph.</summary>
    private const int LongestLine = 400;

    /// <summary>The cell or line that the span fills; null when other words stand beside it.</summary>
    public static TableCell? Of(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && text[start - 1] == ' ') start--;
        while (end < text.Length && text[end] == ' ') end++;
        if ((start > 0 && !IsEdge(text[start - 1])) || (end < text.Length && !IsEdge(text[end]))) return null;
        var (line, column) = (start, 0);
        for (; line > 0 && text[line - 1] != '\n'; line--)
        {
            if (start - line > LongestLine) return null;
            if (IsSeparator(text[line - 1])) column++;
        }

        return new TableCell(line, column);
    }

    /// <summary>Whether what stands between two names parts cells of one row.</summary>
    public static bool IsGap(ReadOnlySpan<char> gap) => gap.ContainsAny('\t', '|') && !gap.Contains('\n');

    private static bool IsSeparator(char c) => c is '\t' or '|';

    private static bool IsEdge(char c) => c is '\n' or '\r' || IsSeparator(c);
}
