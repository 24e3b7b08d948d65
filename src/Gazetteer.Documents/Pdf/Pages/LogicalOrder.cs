using System.Globalization;
using System.Text;

namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Puts the words of a line, which are known by where they stand, into the order in which they are read and typed.</summary>
/// <remarks>
/// The reverse of what the Unicode bidirectional algorithm (UAX 9) did when the line was drawn: within a line from right to left, runs of
/// left-to-right words and the digits of numbers keep their order, and the signs at the edges of such a run belong to the line around it.
/// </remarks>
internal static class LogicalOrder
{
    private const char ZeroWidthNonJoiner = '\u200C';

    /// <summary>Between words there is at least this share of the type's height; less is a word drawn in pieces.</summary>
    private const double NarrowestSpace = 0.05;

    /// <summary>Raised numbers are smaller than this share of what stands beside them.</summary>
    private const double RaisedHeight = 0.8;

    /// <summary>The text of a line.</summary>
    /// <param name="words">Its words in any order; sorted from left to right afterwards.</param>
    /// <param name="isRightToLeftAround">How lines around it run, for a line without letters or with more foreign ones.</param>
    public static string Of(List<PdfWord> words, bool isRightToLeftAround)
    {
        words.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        var balance = words.Sum(static w => Letters.Balance(w.Text));
        var line = new Line();
        if (balance > 0 || (isRightToLeftAround && (balance == 0 || words.Exists(IsRightToLeft))))
        {
            AppendFromRight(line, Kashidas.Closed(Joined(words)));
            return WithFullStopBehind(Letters.Clean(line.ToString()).Trim());
        }

        AppendFromLeft(line, words);
        return Letters.Clean(line.ToString()).Trim();
    }

    /// <summary>Numbers are often drawn in pieces, their signs apart from their digits.</summary>
    private static List<PdfWord> Joined(List<PdfWord> words)
    {
        var joined = new List<PdfWord>(words.Count);
        foreach (var word in words)
        {
            if (joined.Count > 0 && !IsRightToLeft(word) && !IsRightToLeft(joined[^1]) && !IsApart(joined[^1], word)) joined[^1] = joined[^1] with
            {
                Right = word.Right,
                Text = joined[^1].Text + word.Text,
            };
            else joined.Add(word);
        }

        return joined;
    }

    /// <summary>Where a paragraph that runs from the right was set as one from the left, its last sign stands before it.</summary>
    private static string WithFullStopBehind(string line) =>
        line.Length > 1 && line[0] is '.' or '!' or ':' or '،' or '؛' or '؟' or '۔' ? line[1..].TrimStart() + line[0] : line;

    /// <summary>Raised numbers are pieces of a word to look at, but words to read; joiners never stand at the edge of a word.</summary>
    private static bool IsApart(PdfWord a, PdfWord b)
    {
        if (b.Text[^1] == ZeroWidthNonJoiner || a.Text[0] == ZeroWidthNonJoiner) return false;
        var height = Math.Min(a.Height, b.Height);
        var gap = Math.Max(a.Left, b.Left) - Math.Min(a.Right, b.Right);
        return gap > NarrowestSpace * height || height < RaisedHeight * Math.Max(a.Height, b.Height);
    }

    private static void AppendFromLeft(Line line, List<PdfWord> words)
    {
        for (var i = 0; i < words.Count;)
        {
            if (!IsRightToLeft(words[i]))
            {
                line.Append(words[i], words[i].Text);
                i++;
                continue;
            }

            var end = i + 1;
            for (var j = end; j < words.Count && Letters.Balance(words[j].Text) >= 0; j++)
            {
                if (IsRightToLeft(words[j])) end = j + 1;
            }

            var run = new Line();
            AppendFromRight(run, words.GetRange(i, end - i));
            line.Append(words[i] with { Right = words[end - 1].Right }, WithEdgesTurned(run.ToString()));
            i = end;
        }
    }

    private static void AppendFromRight(Line line, List<PdfWord> words)
    {
        for (var i = words.Count - 1; i >= 0;)
        {
            if (IsRightToLeft(words[i]))
            {
                line.Append(words[i], Reversed(words[i].Text));
                i--;
                continue;
            }

            var start = i;
            for (var j = i - 1; j >= 0 && !IsRightToLeft(words[j]) && Letters.Balance(words[i].Text) < 0; j--)
            {
                if (Letters.Balance(words[j].Text) < 0) start = j;
            }

            var run = new Line();
            foreach (var word in words[start..(i + 1)]) run.Append(word, word.Text);
            line.Append(words[start] with { Right = words[i].Right }, WithEdgesTurned(run.ToString()));
            i = start - 1;
        }
    }

    private static bool IsRightToLeft(PdfWord word) => Letters.Balance(word.Text) > 0;

    /// <summary>A word that was drawn from right to left; numbers and foreign letters within it were drawn from left to right.</summary>
    public static string Reversed(string visual)
    {
        var logical = new StringBuilder(visual.Length);
        for (var i = visual.Length - 1; i >= 0;)
        {
            var start = i;
            if (IsLeftToRight(visual[i]))
            {
                while (start > 0 && (IsLeftToRight(visual[start - 1]) || (start > 1 && IsWithinNumber(visual[start - 1]) && IsLeftToRight(visual[start - 2])))) start--;
            }
            else
            {
                while (start > 0 && (char.IsLowSurrogate(visual[start]) || (IsMark(visual[start]) && start == i))) start--;
            }

            logical.Append(visual, start, i - start + 1);
            i = start - 1;
        }

        return logical.ToString();
    }

    private static string WithEdgesTurned(string run)
    {
        var start = 0;
        while (start < run.Length && !char.IsLetterOrDigit(run[start])) start++;
        if (start == run.Length) return Reversed(run);
        var end = run.Length;
        while (!char.IsLetterOrDigit(run[end - 1])) end--;
        return Reversed(run[end..]) + run[start..end] + Reversed(run[..start]);
    }

    private static bool IsLeftToRight(char c) => char.IsDigit(c) || (char.IsLetter(c) && !Letters.IsRightToLeft(c));

    private static bool IsWithinNumber(char c) => c is '.' or ',' or '/' or ':' or '-' or '\u066B' or '\u066C';

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>Joins pieces, with a space where there is one between their boxes.</summary>
    private sealed class Line
    {
        private readonly StringBuilder _text = new();
        private PdfWord _last;

        public void Append(PdfWord box, string text)
        {
            if (_text.Length > 0 && IsApart(_last, box)) _text.Append(' ');
            _text.Append(text);
            _last = box;
        }

        public override string ToString() => _text.ToString();
    }
}
