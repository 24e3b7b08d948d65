using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Framing;
using Gazetteer.Pictures.Typography;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Furniture;

/// <summary>What stands below a map: legend, scale bar and north arrow, caption, credit.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="words">The language.</param>
/// <param name="palette">The colours.</param>
/// <param name="size">How much larger everything is than on paper.</param>
internal sealed class MapFooter(FontBook fonts, PictureWords words, Palette palette, double size)
{
    private const double LongestBar = 150;
    private const double EntryGap = 16;
    private const double ArrowHeight = 24;
    private readonly PageWriter _writer = new(fonts, words.IsRightToLeft);

    private TextStyle LegendStyle => new(11.5 * size);

    /// <summary>Rows of symbols and what they mean, from the beginning side.</summary>
    /// <param name="entries">The symbols.</param>
    /// <param name="box">The room; its height is not looked at.</param>
    /// <returns>The rows, and the height that they take.</returns>
    public (ImmutableArray<Mark> Marks, double Height) Legend(IEnumerable<(SymbolMark Symbol, string Meaning)> entries, PictureBox box)
    {
        var rows = RowsOf(entries, box.Width);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var top = box.Top;
        foreach (var row in rows)
        {
            var height = row.Max(e => Math.Max(2 * e.Symbol.Reach, LegendStyle.Pixels * PageWriter.LineHeight));
            var x = 0d;
            foreach (var (symbol, text) in row)
            {
                var reach = symbol.Reach;
                var middle = new PicturePoint(words.IsRightToLeft ? box.Right - x - reach : box.Left + x + reach, top + (height / 2));
                marks.Add(symbol with { Middle = middle });
                marks.Add(new TextMark(text, words.IsRightToLeft ? middle.X - reach - 6 - text.Width : middle.X + reach + 6, middle.Y + (LegendStyle.Pixels * 0.36), palette.Label));
                x += (2 * reach) + 6 + text.Width + (EntryGap * size);
            }

            top += height + 3;
        }

        return (marks.DrainToImmutable(), top - box.Top);
    }

    private List<List<(SymbolMark Symbol, ShapedLine Text)>> RowsOf(IEnumerable<(SymbolMark Symbol, string Meaning)> entries, double width)
    {
        var rows = new List<List<(SymbolMark Symbol, ShapedLine Text)>>();
        var used = double.MaxValue;
        foreach (var (symbol, meaning) in entries)
        {
            var text = fonts.Shape(Paragraph.Shortened(meaning, LegendStyle, width - (2 * symbol.Reach) - 6, fonts), LegendStyle);
            var wide = (2 * symbol.Reach) + 6 + text.Width;
            if (used + wide > width)
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add((symbol, text));
            used += wide + (EntryGap * size);
        }

        return rows;
    }

    /// <summary>The scale bar with its length above it, ending at a point; true in the middle of the map.</summary>
    /// <returns>The marks, and their width.</returns>
    public (ImmutableArray<Mark> Marks, double Width) ScaleBar(MapWindow window, double begin, double baseline)
    {
        var bar = RoundDistance.For(window.MetresPerPixel, LongestBar * size);
        var label = bar.Metres >= 1000 ? words["km", words.Number((long)(bar.Metres / 1000))] : words["m", words.Number((long)bar.Metres)];
        var text = fonts.Shape(label, new TextStyle(11 * size));
        var width = Math.Max(bar.Pixels, text.Width);
        var left = words.IsRightToLeft ? begin : begin - width;
        var (from, to) = (left + ((width - bar.Pixels) / 2), left + ((width + bar.Pixels) / 2));
        var edge = new Stroke(palette.Label, 1.4);
        return (
            [
                new PathMark([new Contour([new(from, baseline - 6), new(from, baseline), new(to, baseline), new(to, baseline - 6)], false)], null, 1, edge),
                new TextMark(text, left + ((width - text.Width) / 2), baseline - (9 * size), palette.Label),
            ],
            width);
    }

    /// <summary>An arrow that points north in the middle of the map.</summary>
    /// <returns>The marks, and their width.</returns>
    public (ImmutableArray<Mark> Marks, double Width) North(MapWindow window, double begin, double baseline)
    {
        var text = fonts.Shape(words["north"], new TextStyle(10.5 * size, IsBold: true));
        var height = ArrowHeight * size;
        var width = Math.Max(text.Width, 12 * size);
        var middle = new PicturePoint(words.IsRightToLeft ? begin + (width / 2) : begin - (width / 2), baseline - (height / 2));
        var turn = double.DegreesToRadians(window.NorthAt(window.Frame.Middle));
        PicturePoint At(double x, double y) => new(middle.X + (x * Math.Cos(turn)) - (y * Math.Sin(turn)), middle.Y + (x * Math.Sin(turn)) + (y * Math.Cos(turn)));
        var (reach, wing) = (height / 2, 5 * size);
        return (
            [
                new PathMark([new Contour([At(0, -reach), At(wing, reach), At(0, reach * 0.6)], true)], palette.Label, 1, new Stroke(palette.Label, 0.8)),
                new PathMark([new Contour([At(0, -reach), At(-wing, reach), At(0, reach * 0.6)], true)], palette.Halo, 1, new Stroke(palette.Label, 0.8)),
                new TextMark(text, middle.X - (text.Width / 2), baseline - height - (4 * size), palette.Label),
            ],
            width);
    }

    /// <summary>Lines of small print.</summary>
    public (ImmutableArray<Mark> Marks, double Height) Small(string text, PictureBox box, double pixels = 9.5) =>
        text.Length == 0 ? ([], 0) : _writer.Text(text, new TextStyle(pixels * size), palette.BaseLabel, box, most: 4);
}
