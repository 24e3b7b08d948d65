using Gazetteer.Text;

namespace Gazetteer.Scene.Labels;

/// <summary>Estimates the width of a text without a screen, from the mean advance of each sort of letter in common sans-serif fonts.</summary>
/// <remarks>
/// Estimates lean to the wide side, so that labels placed by them do not touch. Advances were measured on Noto Sans and DejaVu Sans. Letters that
/// join, as in Arabic script, are narrower than their single forms.
/// </remarks>
public static class TextExtent
{
    /// <summary>Width in pixels of a text of one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fontPixels">Size of the font in pixels.</param>
    public static double Width(string text, double fontPixels)
    {
        ArgumentNullException.ThrowIfNull(text);
        var em = 0d;
        foreach (var c in text) em += AdvanceOf(c);
        return em * fontPixels;
    }

    private static double AdvanceOf(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u065F' or '\u200C' or '\u200D' => 0,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or '\'' or '’' => 0.33,
        'm' or 'w' or 'M' or 'W' => 0.95,
        ' ' or '-' or 'f' or 't' or 'r' => 0.42,
        >= 'A' and <= 'Z' => 0.70,
        < '\u0590' => 0.62,
        _ when WritingSystem.ScriptOf([c]) is "Hani" or "Hira" or "Kana" or "Hang" => 1.05,
        _ => 0.62,
    };
}
