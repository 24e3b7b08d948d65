using System.Collections.Immutable;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Typography;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Pictures.Framing;

/// <summary>Sets lines of text on a page, from its beginning side: the left, or the right where the page is read from there.</summary>
/// <param name="fonts">The fonts.</param>
/// <param name="isRightToLeft">Where lines begin.</param>
internal sealed class PageWriter(FontBook fonts, bool isRightToLeft)
{
    /// <summary>Height of a line as a multiple of its font size.</summary>
    public const double LineHeight = 1.45;

    /// <summary>Sets lines below one another.</summary>
    /// <param name="text">What is written; broken where it is wider than the box.</param>
    /// <param name="style">How.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="box">Where: lines begin at its beginning side, from its top.</param>
    /// <param name="most">At most so many lines; the last ends with an ellipsis where there were more.</param>
    /// <returns>The lines, and the height that they take.</returns>
    public (ImmutableArray<Mark> Marks, double Height) Text(string text, TextStyle style, Colour colour, PictureBox box, int most = int.MaxValue)
    {
        var lines = Paragraph.LinesOf(text, style, box.Width, fonts);
        if (lines.Length > most) lines = [.. lines.Take(most - 1), Paragraph.Shortened(string.Join(' ', lines.Skip(most - 1)), style, box.Width, fonts)];
        var direction = BidiLine.BeginsRightToLeft(text);
        var marks = lines.Select((line, i) => (Mark)Line(line, style, colour, box, i, direction));
        return ([.. marks], lines.Length * style.Pixels * LineHeight);
    }

    /// <summary>Sets one line at the beginning side.</summary>
    public TextMark Line(string text, TextStyle style, Colour colour, double begin, double baseline, bool? direction = null, string key = "")
    {
        var shaped = fonts.Shape(text, style, direction);
        return new TextMark(shaped, isRightToLeft ? begin - shaped.Width : begin, baseline, colour, null, key);
    }

    private TextMark Line(string text, TextStyle style, Colour colour, PictureBox box, int line, bool direction)
    {
        // A word wider than the page is shortened: nothing leaves the paper.
        var fitting = Paragraph.Shortened(text, style, box.Width, fonts);
        return Line(fitting, style, colour, isRightToLeft ? box.Right : box.Left, box.Top + (style.Pixels * ((line * LineHeight) + 1.05)), direction);
    }
}
