using System.Buffers;
using System.Runtime.InteropServices;
using Gazetteer.Text;

namespace Gazetteer.Layout;

/// <summary>Finds what parts the cells of tables in plain text: tabs, upright bars, and runs of blanks that neither end a sentence nor justify a line.</summary>
internal static class CellGaps
{
    /// <summary>The widest gap that justifying a line makes.</summary>
    private const int WidestJustified = 4;

    /// <summary>A run of blanks beside single ones that no typist makes by accident.</summary>
    private const int SurelyColumns = 3;

    /// <summary>Words from which on a line can be prose.</summary>
    private const int FewestWordsOfProse = 5;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".!?,;:؟۔،؛…\"”’»)");

    /// <summary>The lines, with those made rows that hold cells.</summary>
    public static void MarkRows(string text, List<TextLine> lines)
    {
        var span = CollectionsMarshal.AsSpan(lines);
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i].Kind is LineKind.Blank or LineKind.Alone || !MayHoldCells(span[i].Of(text))) continue;
            if (Of(text, lines, i).Count > 0) span[i] = span[i] with { Kind = LineKind.Row };
        }
    }

    /// <summary>The gaps between a line's cells, in offsets of the document.</summary>
    public static List<TextSpan> Of(string text, List<TextLine> lines, int line)
    {
        var gaps = Wide(text, lines[line]);
        var runs = gaps.Where(g => IsRun(text, g)).ToList();
        if (runs.Count > 0 && !AreColumns(text, lines, line, runs)) gaps.RemoveAll(g => IsRun(text, g));
        return gaps;
    }

    private static bool MayHoldCells(ReadOnlySpan<char> line) => line.ContainsAny('\t', '|') || line.Contains("  ", StringComparison.Ordinal);

    /// <summary>Every tab, bar and run of blanks; no run after a sign that ends a sentence, where typists put two.</summary>
    private static List<TextSpan> Wide(string text, TextLine line)
    {
        var gaps = new List<TextSpan>();
        for (var at = line.Start; at < line.End; at++)
        {
            if (!IsBlankOrBar(text[at])) continue;
            var start = at;
            while (at < line.End && IsBlankOrBar(text[at])) at++;
            var gap = text.AsSpan(start, at - start);
            if (gap.ContainsAny('\t', '|') || (gap.Length > 1 && (gap.Length > 2 || !SentenceSigns.Contains(text[start - 1])))) gaps.Add(new TextSpan(start, at));
        }

        return gaps;
    }

    private static bool IsBlankOrBar(char c) => c is ' ' or '\t' or '|' or '\u00A0' or '\u3000';

    private static bool IsRun(string text, TextSpan gap) => !text.AsSpan(gap.Start, gap.Length).ContainsAny('\t', '|');

    private static bool AreColumns(string text, List<TextLine> lines, int line, List<TextSpan> runs)
    {
        if (!IsProse(lines[line].Of(text))) return true;
        var widest = runs.Max(static r => r.Length);
        if (widest > WidestJustified || (runs.Count == 1 && widest >= SurelyColumns)) return true;
        return runs.Count > 1 && (StandAbove(text, lines, line, line - 1, runs) || StandAbove(text, lines, line, line + 1, runs));
    }

    /// <summary>Whether what follows each run begins in a column where something follows a run in the other line.</summary>
    private static bool StandAbove(string text, List<TextLine> lines, int line, int other, List<TextSpan> runs)
    {
        if (other < 0 || other >= lines.Count) return false;
        var columns = Wide(text, lines[other]).Select(g => g.End - lines[other].Margin).ToHashSet();
        return runs.TrueForAll(r => columns.Contains(r.End - lines[line].Margin));
    }

    /// <summary>Whether a line is words of sentences: a third of them in small letters, or enough of them in a script without capitals.</summary>
    private static bool IsProse(ReadOnlySpan<char> line)
    {
        var (words, small, uncased) = (0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i]) || (i > 0 && !char.IsWhiteSpace(line[i - 1]))) continue;
            words++;
            if (char.IsLower(line[i])) small++;
            else if (char.IsLetter(line[i]) && !char.IsUpper(line[i])) uncased++;
        }

        return words >= FewestWordsOfProse && (small * 3 >= words || uncased * 2 >= words);
    }
}
