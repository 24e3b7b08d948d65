using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Shapes;

namespace Gazetteer.Scene.Drawing;

/// <summary>How an area of the map is painted beneath the circles.</summary>
/// <param name="Fill">What it is filled with.</param>
/// <param name="FillOpacity">From 0, not to be seen, to 1.</param>
/// <param name="Edge">Its edge: dashed where words drew it.</param>
public readonly record struct AreaPaint(Colour Fill, double FillOpacity, Stroke Edge)
{
    private const double Faint = 0.08;
    private const double Plain = 0.2;

    /// <summary>The paint of a shape.</summary>
    public static AreaPaint Of(MapShape shape, Palette palette)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Of(shape.IsInWords, shape.IsChosen, palette);
    }

    /// <summary>The paint of shapes of one sort.</summary>
    /// <param name="isInWords">Whether words drew it.</param>
    /// <param name="isChosen">Whether it is singled out.</param>
    /// <param name="palette">The colours.</param>
    public static AreaPaint Of(bool isInWords, bool isChosen, Palette palette)
    {
        ArgumentNullException.ThrowIfNull(palette);
        var pixels = isChosen ? 2.2 : 1.5;
        return new AreaPaint(palette.Area, isChosen ? Plain : Faint, isInWords ? new Stroke(palette.Area, pixels, 7, 5) : new Stroke(palette.Area, pixels));
    }
}
