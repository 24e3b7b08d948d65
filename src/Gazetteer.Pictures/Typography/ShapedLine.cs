using System.Collections.Immutable;

namespace Gazetteer.Pictures.Typography;

/// <summary>A line of text with its letters joined and in their places.</summary>
public sealed class ShapedLine
{
    internal ShapedLine(string text, TextStyle style, bool isRightToLeft, double width, ImmutableArray<GlyphRun> runs)
    {
        Text = text;
        Style = style;
        IsRightToLeft = isRightToLeft;
        Width = width;
        Runs = runs;
        Ascent = runs.Select(static r => r.Top).DefaultIfEmpty().Max();
        Descent = runs.Select(static r => r.Bottom).DefaultIfEmpty().Max();
    }

    /// <summary>What is written.</summary>
    public string Text { get; }

    /// <summary>How it is written.</summary>
    public TextStyle Style { get; }

    /// <summary>The direction of the line as a whole.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Width in units of the drawing.</summary>
    public double Width { get; }

    /// <summary>How far its ink reaches above the base line.</summary>
    public double Ascent { get; }

    /// <summary>How far its ink reaches below the base line.</summary>
    public double Descent { get; }

    /// <summary>Whether any letter is slanted. No letter of Arabic script is.</summary>
    public bool HasSlantedLetters => Runs.Any(static r => r.Face.IsItalic);

    internal ImmutableArray<GlyphRun> Runs { get; }
}
