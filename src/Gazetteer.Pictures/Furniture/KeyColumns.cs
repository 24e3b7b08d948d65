using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Pictures.Furniture;

/// <summary>The names that numbers on a map stand for, in columns.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="words">The language.</param>
/// <param name="pixels">Size of its letters.</param>
internal sealed class KeyColumns(FontBook fonts, PictureWords words, double pixels)
{
    /// <summary>Room between columns.</summary>
    public const double ColumnGap = 18;

    private static readonly TextStyle Plain = new(1);

    private double RowHeight => pixels * PageWriter.LineHeight;

    private TextStyle Style => Plain with { Pixels = pixels };

    private double NumberWidth(int most) => fonts.Width(words.Number(most) + "0", Style with { IsBold = true });

    /// <summary>Width of one column of these names.</summary>
    /// <param name="names">In the order of their numbers.</param>
    /// <param name="most">The most width.</param>
    public double ColumnWidth(IReadOnlyCollection<string> names, double most) =>
        Math.Min(most, NumberWidth(names.Count) + names.Select(n => fonts.Width(n, Style)).DefaultIfEmpty().Max() + 1);

    /// <summary>How many rows stand below one another in a height.</summary>
    public int RowsIn(double height) => Math.Max(0, (int)(height / RowHeight));

    /// <summary>The rows that find room in a box.</summary>
    /// <param name="key">All names.</param>
    /// <param name="done">How many of them were written before.</param>
    /// <param name="box">The room.</param>
    /// <param name="colour">Colour of the letters.</param>
    /// <returns>The lines, and how many names were written.</returns>
    public (ImmutableArray<Mark> Marks, int Written) In(MapKey key, int done, PictureBox box, Colour colour)
    {
        var names = key.Names.RemoveRange(0, done);
        var rows = RowsIn(box.Height);
        var width = ColumnWidth(names, box.Width);
        var columns = Math.Max(1, (int)((box.Width + ColumnGap + 0.5) / (width + ColumnGap)));
        var written = Math.Min(names.Length, rows * columns);
        rows = Math.Min(rows, (int)Math.Ceiling(written / (double)columns));
        var writer = new PageWriter(fonts, words.IsRightToLeft);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var i = 0; i < written; i++)
        {
            var offset = i / rows * (width + ColumnGap);
            var begin = words.IsRightToLeft ? box.Right - offset : box.Left + offset;
            var baseline = box.Top + ((i % rows) * RowHeight) + pixels;
            var gap = NumberWidth(key.Names.Length);
            marks.Add(writer.Line(done + i < key.Numbered.Length ? words.Number(done + i + 1) : MapKey.NoNumber, Style with { IsBold = true }, colour, begin, baseline));
            var name = Paragraph.Shortened(names[i], Style, width - gap, fonts);
            marks.Add(writer.Line(name, Style, colour, words.IsRightToLeft ? begin - gap : begin + gap, baseline, key: $"key:{done + i + 1}"));
        }

        return (marks.DrainToImmutable(), written);
    }
}
