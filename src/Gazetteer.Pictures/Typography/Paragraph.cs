using System.Collections.Immutable;

namespace Gazetteer.Pictures.Typography;

/// <summary>Breaks a text into lines.</summary>
public static class Paragraph
{
    /// <summary>The lines of a text, none wider than allowed unless it is one word.</summary>
    /// <param name="text">The text; runs of blanks count as one.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="width">The most width of a line.</param>
    /// <param name="fonts">The fonts.</param>
    public static ImmutableArray<string> LinesOf(string text, TextStyle style, double width, FontBook fonts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fonts);
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in WordsOf(text))
        {
            // Measured as it will be set: brackets and digits may take another room beside letters than alone.
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && fonts.Width(longer, style) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0) lines.Add(line);
        return lines.DrainToImmutable();
    }

    /// <summary>The words; what is between them is written as one blank, and no control character is written at all.</summary>
    private static string[] WordsOf(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text, or as many of its first words as fit, with an ellipsis.</summary>
    public static string Shortened(string text, TextStyle style, double width, FontBook fonts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fonts);
        if (fonts.Width(text, style) <= width) return text;
        for (var length = text.Length - 1; length > 0; length--)
        {
            if (char.IsLowSurrogate(text[length])) continue;
            var shorter = text[..length].TrimEnd() + "…";
            if (fonts.Width(shorter, style) <= width) return shorter;
        }

        return "…";
    }
}
