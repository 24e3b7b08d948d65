using System.Collections.Immutable;

namespace Gazetteer.Scene.Labels;

/// <summary>In which sizes labels are written, for a view that is told it instead of asking <see cref="LabelTypography"/>.</summary>
/// <param name="FontPixels">Font size in pixels of the first line, by <see cref="LabelStyle"/>.</param>
/// <param name="NativeScale">The native line is larger by this factor.</param>
/// <param name="LineHeight">Height of a line as a multiple of its font size.</param>
public sealed record LabelSizes(ImmutableArray<double> FontPixels, double NativeScale, double LineHeight)
{
    /// <summary>The sizes by which labels are laid out.</summary>
    public static LabelSizes All { get; } = new([.. Enum.GetValues<LabelStyle>().Select(LabelTypography.FontPixels)], LabelTypography.NativeScale, LabelTypography.LineHeight);
}
