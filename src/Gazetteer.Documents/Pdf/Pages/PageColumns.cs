namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Cuts a page into the stretches of text that are read one after another: what spans the page, then its columns, then what follows.</summary>
/// <remarks>
/// Columns are separated by a strip that no word crosses, with running text on both sides for some lines; narrow cells of tables are no
/// columns, so that tables are read row by row. After the white-space analysis of Breuel ("Two Geometric Algorithms for Layout Analysis", 2002), with
/// vertical strips only.
/// </remarks>
internal static class PageColumns
{
    private const int DeepestNesting = 8;
    private const double NarrowestColumn = 0.12;
    private const int FewestLines = 4;
    private const double WordsPerLine = 1.9;
    private const double NarrowestStripHeights = 0.5;
    private const int MostPositions = 1000;

    /// <summary>More words than any page of columns has; to look for columns among them would take long.</summary>
    private const int MostWords = 20_000;

    /// <summary>The stretches in reading order; columns follow one another from the side at which the page's lines begin.</summary>
    public static List<List<PdfWord>> Of(List<PdfWord> words)
    {
        var stretches = new List<List<PdfWord>>();
        var isRightToLeft = words.Sum(static w => Letters.Balance(w.Text)) > 0;
        Cut(words, isRightToLeft, 0, stretches);
        return stretches;
    }

    private static void Cut(List<PdfWord> words, bool isRightToLeft, int depth, List<List<PdfWord>> stretches)
    {
        if (words.Count == 0) return;
        if (depth >= DeepestNesting || Longest(words) is not { } strip)
        {
            stretches.Add(words);
            return;
        }

        var left = words.FindAll(w => strip.Holds(w) && w.Right <= strip.X);
        var right = words.FindAll(w => strip.Holds(w) && w.Left >= strip.X);
        Cut(words.FindAll(w => w.Middle < strip.Top), isRightToLeft, depth + 1, stretches);
        Cut(isRightToLeft ? right : left, isRightToLeft, depth + 1, stretches);
        Cut(isRightToLeft ? left : right, isRightToLeft, depth + 1, stretches);
        Cut(words.FindAll(w => w.Middle > strip.Bottom), isRightToLeft, depth + 1, stretches);
    }

    /// <summary>The longest strip that parts columns; null without one.</summary>
    private static Strip? Longest(List<PdfWord> words)
    {
        if (words.Count > MostWords) return null;
        words.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        var (from, to) = (words.Min(static w => w.Left), words.Max(static w => w.Right));
        var margin = (to - from) * NarrowestColumn;
        var height = MedianHeight(words);
        var half = height * NarrowestStripHeights / 2;
        var best = new Strip(0, 0, FewestLines * height);
        var isFound = false;
        var step = Math.Max(half / 2, (to - from) / MostPositions);
        for (var x = from + margin; x < to - margin; x += step)
        {
            foreach (var strip in Free(words, x, half))
            {
                if (strip.Length > best.Length && PartsColumns(words, strip)) (best, isFound) = (strip, true);
            }
        }

        return isFound ? best : null;
    }

    /// <summary>The stretches of a vertical line that no word touches or comes near, no longer than the words beside them.</summary>
    /// <param name="words">From top to bottom.</param>
    /// <param name="x">Where the line stands.</param>
    /// <param name="half">How far words must stay away.</param>
    private static IEnumerable<Strip> Free(List<PdfWord> words, double x, double half)
    {
        var (crossed, first, last) = (double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);
        foreach (var word in words)
        {
            if (word.Left < x + half && word.Right > x - half)
            {
                if (last > first) yield return new Strip(x, first, Math.Min(last, word.Top));
                (crossed, first, last) = (Math.Max(crossed, word.Bottom), double.PositiveInfinity, double.NegativeInfinity);
            }
            else if (word.Middle > crossed)
            {
                (first, last) = (Math.Min(first, Math.Max(crossed, word.Top)), Math.Max(last, word.Bottom));
            }
        }

        if (last > first) yield return new Strip(x, first, last);
    }

    private static bool PartsColumns(List<PdfWord> words, Strip strip)
    {
        var (left, right) = (new Column(), new Column());
        foreach (var word in words)
        {
            if (!strip.Holds(word)) continue;
            if (word.Right <= strip.X) left.Add(word);
            else right.Add(word);
        }

        return left.IsRunningText && right.IsRunningText;
    }

    private static double MedianHeight(List<PdfWord> words)
    {
        var heights = words.ConvertAll(static w => w.Height);
        heights.Sort();
        return heights[heights.Count / 2];
    }

    /// <summary>Counts words and lines; words come from top to bottom.</summary>
    private struct Column()
    {
        private int _words;
        private int _lines;
        private double _top = double.NegativeInfinity;

        public readonly bool IsRunningText => _lines >= FewestLines && _words >= _lines * WordsPerLine;

        public void Add(PdfWord word)
        {
            _words++;
            if (word.Top - _top <= word.Height / 2) return;
            _lines++;
            _top = word.Top;
        }
    }

    private readonly record struct Strip(double X, double Top, double Bottom)
    {
        public double Length => Bottom - Top;

        public bool Holds(PdfWord word) => word.Middle >= Top && word.Middle <= Bottom;
    }
}
