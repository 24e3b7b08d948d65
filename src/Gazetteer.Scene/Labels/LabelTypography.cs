namespace Gazetteer.Scene.Labels;

/// <summary>Sizes in which labels are written; views use the same, so that what was placed fits.</summary>
public static class LabelTypography
{
    /// <summary>Height of a line as a multiple of its font size.</summary>
    public const double LineHeight = 1.3;

    /// <summary>The native line is larger than the Latin one by this factor: Arabic letters are small in their body.</summary>
    public const double NativeScale = 1.08;

    /// <summary>Font size in pixels of the first line.</summary>
    public static double FontPixels(LabelStyle style) => style switch
    {
        LabelStyle.Point or LabelStyle.Area or LabelStyle.Water => 13,
        LabelStyle.BaseCountry => 12,
        _ => 11,
    };

    /// <summary>Width and height in pixels of the whole label.</summary>
    public static (double Width, double Height) Measure(MapLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var width = Math.Max(TextExtent.Width(label.Latin, label.LatinPixels), TextExtent.Width(label.Native, label.NativePixels));
        return (width, Height(label.Latin, label.LatinPixels) + Height(label.Native, label.NativePixels));
    }

    private static double Height(string line, double fontPixels) => line.Length > 0 ? fontPixels * LineHeight : 0;
}
