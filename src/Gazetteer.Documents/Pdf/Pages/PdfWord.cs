namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>A word as it is drawn: its box in points from the page's upper left corner, and its characters from left to right, whatever their script.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>Height of the box, a little more than the size of the type.</summary>
    public double Height => Bottom - Top;

    /// <summary>Halfway between top and bottom.</summary>
    public double Middle => (Top + Bottom) / 2;
}
