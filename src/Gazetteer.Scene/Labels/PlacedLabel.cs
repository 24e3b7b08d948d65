namespace Gazetteer.Scene.Labels;

/// <summary>A label that has its room on the map.</summary>
/// <param name="Label">The label; its native line is empty where only the first found room.</param>
/// <param name="OffsetX">From the anchor to the middle of both lines, pixels to the right.</param>
/// <param name="OffsetY">From the anchor to the middle of the label, pixels downwards.</param>
public sealed record PlacedLabel(MapLabel Label, double OffsetX, double OffsetY)
{
    /// <summary>From the anchor to the middle of the Latin line, pixels downwards.</summary>
    public double LatinY => Label.Native.Length > 0 ? OffsetY - (Label.NativePixels * LabelTypography.LineHeight / 2) : OffsetY;

    /// <summary>From the anchor to the middle of the native line, pixels downwards.</summary>
    public double NativeY => Label.Latin.Length > 0 ? OffsetY + (Label.LatinPixels * LabelTypography.LineHeight / 2) : OffsetY;
}
