namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Gathers the words of a page to lines.</summary>
internal static class PageLines
{
    private const double ParagraphPitch = 1.4;
    private const double OtherType = 1.2;

    /// <summary>The lines from top to bottom, in logical order; an empty one stands between paragraphs that are set apart.</summary>
    public static List<string> Of(List<PdfWord> words)
    {
        var lines = new List<string>();
        foreach (var stretch in PageColumns.Of(words))
        {
            var from = lines.Count;
            Append(lines, stretch);
            if (from > 0 && from < lines.Count && !GoesOn(lines[from - 1], lines[from])) lines.Insert(from, "");
        }

        return lines;
    }

    /// <summary>Whether a sentence goes on from the foot of a column to the head of the next.</summary>
    private static bool GoesOn(string last, string next) =>
        last.Length > 0 && next.Length > 0 && last[^1] is not ('.' or '!' or '?' or ':' or '۔' or '؟' or '"' or '”' or '»') && char.IsLetter(next[0]) && !char.IsUpper(next[0]);

    private static void Append(List<string> lines, List<PdfWord> words)
    {
        var isRightToLeft = words.Sum(static w => Letters.Balance(w.Text)) > 0;
        var rows = Rows(words);
        var pitch = Pitch(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && IsApart(rows[i - 1], rows[i], pitch)) lines.Add("");
            var line = LogicalOrder.Of(rows[i].Words, isRightToLeft);
            if (line.Length > 0) lines.Add(line);
        }
    }

    /// <summary>Words whose middles are less than half a line apart stand on one line.</summary>
    private static List<Row> Rows(List<PdfWord> words)
    {
        words.Sort(static (a, b) => a.Middle.CompareTo(b.Middle));
        var rows = new List<Row>();
        foreach (var word in words)
        {
            if (rows.Count > 0 && rows[^1].Holds(word)) rows[^1].Add(word);
            else rows.Add(new Row(word));
        }

        return rows;
    }

    /// <summary>From line to line, as it mostly is.</summary>
    private static double Pitch(List<Row> rows)
    {
        if (rows.Count < 2) return 0;
        var pitches = rows.Skip(1).Select((r, i) => r.Middle - rows[i].Middle).Order().ToList();
        return pitches[pitches.Count / 2];
    }

    private static bool IsApart(Row above, Row below, double pitch) =>
        below.Middle - above.Middle > Math.Max(pitch, Math.Min(above.Height, below.Height)) * ParagraphPitch
        || Math.Max(above.Height, below.Height) > OtherType * Math.Min(above.Height, below.Height);

    /// <summary>The words of a line; its middle and height are those of its tallest word, beside which raised numbers do not count.</summary>
    private sealed class Row(PdfWord first)
    {
        public List<PdfWord> Words { get; } = [first];

        public double Middle { get; private set; } = first.Middle;

        public double Height { get; private set; } = first.Height;

        public bool Holds(PdfWord word) => Math.Abs(word.Middle - Middle) < Math.Max(word.Height, Height) / 2;

        public void Add(PdfWord word)
        {
            Words.Add(word);
            if (word.Height > Height) (Middle, Height) = (word.Middle, word.Height);
        }
    }
}
