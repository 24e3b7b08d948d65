using UglyToad.PdfPig.Content;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>What one step of drawing put on the page, in points along the direction in which its line runs and up from it.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends; equal to <paramref name="Left"/> for marks, and for letters whose drawing another glyph completes.</param>
/// <param name="Baseline">Height of its baseline; in Nastaliq each letter of a word has its own.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="Text">What it stands for, in the order in which it is typed; empty when an earlier glyph stands for it as well.</param>
internal readonly record struct PigGlyph(double Left, double Right, double Baseline, double Size, string Text)
{
    /// <summary>The glyph, and the degrees by which its line is turned.</summary>
    /// <param name="letter">As PdfPig found it.</param>
    /// <param name="text">What it stands for.</param>
    /// <param name="degreesBefore">Direction of the glyph before it, and of this one if it has no width.</param>
    public static (PigGlyph Glyph, int Degrees) Of(Letter letter, string text, int degreesBefore)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var degrees = length < 0.01 ? degreesBefore : ((int)Math.Round(Math.Atan2(dy, dx) * 180 / Math.PI) + 360) % 360;
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var left = (start.X * cos) + (start.Y * sin);
        return (new PigGlyph(left, left + length, (start.Y * cos) - (start.X * sin), letter.PointSize, text), degrees);
    }

    /// <summary>Whether it is a sign of vowels or the like, which belongs to the letter that it is drawn over.</summary>
    public bool IsMark => Text.Length > 0 && Text.All(static c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark);
}
