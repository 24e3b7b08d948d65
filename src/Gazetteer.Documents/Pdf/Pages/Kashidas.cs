using System.Runtime.InteropServices;

namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Closes words that were stretched to fill a line: the stroke between two joined letters (kashida) is drawn, but it is no character, and leaves a gap like a space's.</summary>
/// <remarks>
/// Spaces of a line are all of one width, and it shows after letters that never join the next, where no stroke can be. A gap that is clearly
/// wider and lies between letters that join is a stroke. One as wide as a space cannot be told from it and stays.
/// </remarks>
internal static class Kashidas
{
    private const int FewestSpaces = 3;
    private const double SpacesVary = 1.2;
    private const double WiderThanSpace = 1.3;

    /// <summary>A share of the type's height; what is wider parts columns or cells.</summary>
    private const double WidestStroke = 0.7;

    /// <summary>The line's words from left to right, those that a stroke had split made one.</summary>
    public static List<PdfWord> Closed(List<PdfWord> words)
    {
        if (SpaceOf(words) is not { } space) return words;
        var closed = new List<PdfWord>(words.Count);
        foreach (var word in words)
        {
            if (closed.Count > 0 && IsStroke(closed[^1], word, space)) closed[^1] = closed[^1] with { Right = word.Right, Text = closed[^1].Text + word.Text };
            else closed.Add(word);
        }

        return closed;
    }

    /// <summary>Width of the line's spaces; null where they are too few or too uneven to tell.</summary>
    private static double? SpaceOf(List<PdfWord> words)
    {
        var gaps = new List<double>();
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Height == words[i - 1].Height && Letters.IsRightToLeft(words[i - 1].Text[^1]) && Letters.IsRightToLeft(words[i].Text[0]) && !JoinsNext(words[i].Text[0]))
                gaps.Add(Gap(words[i - 1], words[i]));
        }

        if (gaps.Count < FewestSpaces) return null;
        CollectionsMarshal.AsSpan(gaps).Sort();
        return gaps[0] > 0 && gaps[^1] <= gaps[0] * SpacesVary ? gaps[gaps.Count / 2] : null;
    }

    /// <param name="left">What comes later in the text.</param>
    /// <param name="right">What comes before it: its last letter is drawn at its left.</param>
    /// <param name="space">Width of the line's spaces.</param>
    private static bool IsStroke(PdfWord left, PdfWord right, double space)
    {
        var gap = Gap(left, right);
        return left.Top == right.Top && left.Height == right.Height && gap > space * WiderThanSpace && gap < WidestStroke * right.Height && JoinsNext(right.Text[0]) && IsLetterOfArabic(left.Text[^1]);
    }

    private static double Gap(PdfWord left, PdfWord right) => right.Left - left.Right;

    private static bool IsLetterOfArabic(char c) => c is >= '\u0620' and <= '\u06D3' && char.IsLetter(c) && c is not '\u0621';

    private static bool JoinsNext(char c) => IsLetterOfArabic(c) && !"آأؤإاةدذرزژڈڑوۆۇۈۋۀۃےۓىٱ".Contains(c);
}
