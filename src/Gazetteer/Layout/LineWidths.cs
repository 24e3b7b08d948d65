namespace Gazetteer.Layout;

/// <summary>The width at which lines were broken, for each depth of quotation, where they were broken at one.</summary>
/// <remarks>
/// A line that was broken because it was full is as long as the width allows, and too short for the first word of the next one: so each pair of lines
/// speaks for the widths between, and the width that most pairs speak for is taken when enough of them do. A long address or a table among the
/// lines is outvoted; verse, lists and addresses agree on no width.
/// </remarks>
internal sealed class LineWidths
{
    private const int Deepest = 8;
    private const int Widest = 400;
    private const int FewestPairs = 3;
    private const double Share = 0.6;

    private readonly int[] _widths = new int[Deepest + 1];

    /// <summary>Learns the widths of a document's lines.</summary>
    public LineWidths(string text, List<TextLine> lines)
    {
        var votes = new int[Deepest + 1][];
        var pairs = new int[Deepest + 1];
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (!line.MayGoOn || next.Kind != LineKind.Words || line.Depth != next.Depth || line.Width > Widest) continue;
            var depth = Math.Min(line.Depth, Deepest);
            pairs[depth]++;
            var changes = votes[depth] ??= new int[(2 * Widest) + 2];
            changes[line.Width]++;
            changes[Math.Min(line.Width + FirstWord(text, next), 2 * Widest) + 1]--;
        }

        for (var depth = 0; depth <= Deepest; depth++) _widths[depth] = votes[depth] is { } v ? Elected(v, pairs[depth]) : 0;
    }

    /// <summary>Whether lines of this depth were broken at one width.</summary>
    public bool IsKnown(int depth) => _widths[Math.Min(depth, Deepest)] > 0;

    /// <summary>Whether the next line's first word had no room on a line.</summary>
    public bool IsFull(string text, TextLine line, TextLine next)
    {
        var width = _widths[Math.Min(line.Depth, Deepest)];
        return width > 0 && line.Width + FirstWord(text, next) >= width;
    }

    /// <summary>Whether the next line's first word would have made a line wider than any of its neighbours.</summary>
    public static bool IsFull(string text, TextLine line, TextLine next, int widest) => line.Width + 1 + FirstWord(text, next) > widest;

    private static int Elected(int[] changes, int pairs)
    {
        if (pairs < FewestPairs) return 0;
        var (best, width) = (0, 0);
        for (int at = 0, votes = 0; at < changes.Length; at++)
        {
            votes += changes[at];
            if (votes > best) (best, width) = (votes, at);
        }

        return best >= FewestPairs && best >= pairs * Share ? width : 0;
    }

    /// <summary>Letters of a line's first word; one where words are not separated by blanks.</summary>
    private static int FirstWord(string text, TextLine line)
    {
        if (KnownNames.IsUnspaced(text[line.Start])) return 1;
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end])) end++;
        return end - line.Start;
    }
}
