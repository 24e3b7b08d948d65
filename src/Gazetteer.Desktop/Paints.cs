using Avalonia.Media;
using Avalonia.Media.Immutable;
using Avalonia.Styling;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Desktop;

/// <summary>The scene's colours and directions in Avalonia's types.</summary>
internal static class Paints
{
    public static Palette PaletteOf(ThemeVariant theme) => theme == ThemeVariant.Dark ? Palette.Dark : Palette.Light;

    public static Color Color(Colour colour) => Avalonia.Media.Color.FromRgb(colour.Red, colour.Green, colour.Blue);

    public static ImmutableSolidColorBrush Brush(Colour colour, double opacity = 1) => new(Color(colour), opacity);

    public static FlowDirection Flow(bool isRightToLeft) => isRightToLeft ? FlowDirection.RightToLeft : FlowDirection.LeftToRight;
}
