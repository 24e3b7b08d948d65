using Avalonia.Media.Immutable;

namespace Gazetteer.Desktop;

/// <summary>The scene's colours and directions in Avalonia's types, and the browser view's fonts.</summary>
internal static class Paints
{
    // Fonts that systems bring; the first that is there is taken, and what it lacks comes from another.
    public static readonly FontFamily Letters = new("Noto Sans, Segoe UI, Helvetica Neue, Inter, $Default");
    public static readonly FontFamily ArabicLetters = new("Noto Naskh Arabic, Vazirmatn, Noto Sans Arabic, Segoe UI, Geeza Pro, Tahoma");
    public static readonly FontFamily UrduLetters = new("Noto Nastaliq Urdu, Urdu Typesetting, Noto Naskh Arabic, Noto Sans Arabic, Tahoma, $Default");

    public static Palette PaletteOf(ThemeVariant theme) => theme == ThemeVariant.Dark ? Palette.Dark : Palette.Light;

    public static WindowColours ColoursOf(ThemeVariant theme) => theme == ThemeVariant.Dark ? WindowColours.Dark : WindowColours.Light;

    public static Color Color(Colour colour) => Avalonia.Media.Color.FromRgb(colour.Red, colour.Green, colour.Blue);

    public static ImmutableSolidColorBrush Brush(Colour colour, double opacity = 1) => new(Color(colour), opacity);

    public static FlowDirection Flow(bool isRightToLeft) => isRightToLeft ? FlowDirection.RightToLeft : FlowDirection.LeftToRight;
}
