using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Layout;

/// <summary>Makes running text of plain text: lines that were only full are joined, hyphens at their ends undone, quote marks left out, cells separated.</summary>
/// <remarks>
/// Lines that end where they end for a reason stay lines: headings, lists, addresses, verse, tables, code, signatures, time codes. Offsets lead back to the
/// text as it was written, through <see cref="LaidText"/>. Thread-safe.
/// </remarks>
internal sealed class PlainTextLayout
{
    /// <summary>Parts the cells of a row: no name goes on over a tab.</summary>
    private const string CellGap = "\t";

    /// <summary>Ends a row of a table: no name goes on over a blank line.</summary>
    private const string RowEnd = "\n\n";

    private readonly KnownNames _names;
    private readonly Hyphens _hyphens;

    /// <summary>Makes a layout that asks gazetteer and lexicon where a line end alone does not tell.</summary>
    public PlainTextLayout(NameMatcher matcher, WordLexicon words)
    {
        _names = new KnownNames(matcher, words);
        _hyphens = new Hyphens(_names);
    }

    /// <summary>The document as running text.</summary>
    public LaidText Lay(SourceText source, CancellationToken cancellation = default)
    {
        var lines = LineCutter.Cut(source.Text, source.Body);
        BrokenQuotes.Mend(source.Text, lines);
        CellGaps.MarkRows(source.Text, lines);
        var joints = new LineJoints(source.Text, lines, _names);
        var laid = new LaidTextBuilder(source);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i % 1024 == 0) cancellation.ThrowIfCancellationRequested();
            var isBroken = joints.AreNeighbours(i) && Hyphens.IsBroken(source.Text, lines[i], lines[i + 1]);
            var isCut = isBroken && _hyphens.IsOfTheLine(source.Text, lines[i], lines[i + 1]);
            TakeLine(source.Text, lines, i, isCut, laid);
            if (lines[i].Kind == LineKind.Row) laid.Put(RowEnd, lines[i].End);
            else if (!isBroken) laid.Put(joints.GoesOn(i) ? Between(source.Text, lines[i], lines[i + 1]) : "\n", lines[i].End);
        }

        return laid.Build();
    }

    private static string Between(string text, TextLine line, TextLine next) =>
        KnownNames.IsUnspaced(text[line.End - 1]) && KnownNames.IsUnspaced(text[next.Start]) ? "" : " ";

    private static void TakeLine(string text, List<TextLine> lines, int index, bool isCut, LaidTextBuilder laid)
    {
        var line = lines[index];
        var from = line.Start;
        if (line.Kind == LineKind.Row)
        {
            foreach (var gap in CellGaps.Of(text, lines, index))
            {
                laid.Take(from, gap.Start);
                laid.Put(CellGap, gap.Start);
                from = gap.End;
            }
        }
        else
        {
            from = TakeWithoutRuns(text, line, laid);
        }

        laid.Take(from, isCut ? line.End - 1 : line.End);
    }

    /// <summary>Takes a line with single blanks, but for what follows the last run of them.</summary>
    /// <returns>Where that begins.</returns>
    private static int TakeWithoutRuns(string text, TextLine line, LaidTextBuilder laid)
    {
        var from = line.Start;
        for (int run; (run = text.AsSpan(from, line.End - from).IndexOf("  ")) >= 0;)
        {
            laid.Take(from, from + run + 1);
            from += run + 1;
            while (text[from] == ' ') from++;
        }

        return from;
    }
}
