using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Logging;

namespace Gazetteer.Documents.Pdf.Pig;

/// <summary>Knows the letters of which the document's fonts do not tell what they are: PdfPig says so in its log alone, and gives the letter's code for the letter.</summary>
internal sealed class UnknownLetters : ILog
{
    private const string Before = "could not find the corresponding character with code ";
    private const string Between = " in font ";

    /// <summary>A share of the size of the type.</summary>
    private const double FlatterThan = 0.2;

    private const double Nothing = 0.01;

    private readonly HashSet<(int Code, string Font)> _codes = [];

    /// <summary>
    /// What the letter stands for: what the font says, or else what its ink tells. Without any it is a space; flat, it is the stroke that stretches words of Arabic script, and stands for nothing.
    /// </summary>
    public string TextOf(Letter letter)
    {
        if (_codes.Count == 0 || letter.Value.Length != 1 || !_codes.Contains((letter.Value[0], letter.FontName ?? ""))) return letter.Value;
        var ink = letter.BoundingBox;
        if (ink.Width < Nothing || ink.Height < Nothing || IsAdvance(letter)) return letter.Width > Nothing ? " " : "";
        return ink.Height < FlatterThan * letter.PointSize ? "" : "\uFFFD";
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        var start = message.IndexOf(Before, StringComparison.Ordinal);
        if (start < 0) return;
        var rest = message.AsSpan(start + Before.Length);
        var end = rest.IndexOf(Between);
        if (end > 0 && int.TryParse(rest[..end], CultureInfo.InvariantCulture, out var code)) _codes.Add((code, rest[(end + Between.Length)..].TrimEnd('.').TrimStart('/').ToString()));
    }

    /// <summary>Of what has no ink PdfPig tells how far it moves the pen, as high as the type is large.</summary>
    private static bool IsAdvance(Letter letter) =>
        Math.Abs(letter.BoundingBox.Left - letter.StartBaseLine.X) < Nothing && Math.Abs(letter.BoundingBox.Bottom - letter.StartBaseLine.Y) < Nothing
            && Math.Abs(letter.BoundingBox.Height - letter.PointSize) < Nothing;

    /// <inheritdoc/>
    public void Debug(string message)
    {
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc/>
    public void Error(string message)
    {
    }

    /// <inheritdoc/>
    public void Error(string message, Exception ex)
    {
    }
}
