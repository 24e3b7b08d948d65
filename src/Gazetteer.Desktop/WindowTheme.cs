using Avalonia;
using Avalonia.Controls;
using Avalonia.Styling;
using Avalonia.Themes.Fluent;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Desktop;

/// <summary>Fluent in the colours of the scene.</summary>
internal static class WindowTheme
{
    private const double Corner = 6;

    public static FluentTheme Fluent() => new()
    {
        Palettes = { [ThemeVariant.Light] = PaletteOf(WindowColours.Light), [ThemeVariant.Dark] = PaletteOf(WindowColours.Dark) },
    };

    /// <summary>What Fluent looks up by name, in the application's own resources first.</summary>
    public static ResourceDictionary Resources() => new()
    {
        ["ControlCornerRadius"] = new CornerRadius(Corner),
        ThemeDictionaries = { [ThemeVariant.Light] = ButtonsOf(WindowColours.Light), [ThemeVariant.Dark] = ButtonsOf(WindowColours.Dark) },
    };

    private static ColorPaletteResources PaletteOf(WindowColours colours) => new()
    {
        RegionColor = Paints.Color(colours.Ground), BaseHigh = Paints.Color(colours.Text), Accent = Paints.Color(colours.Accent),
    };

    private static ResourceDictionary ButtonsOf(WindowColours colours) => new()
    {
        ["ButtonBackground"] = Paints.Brush(colours.Panel),
        ["ButtonBackgroundPointerOver"] = Paints.Brush(colours.Raised),
        ["ButtonBorderBrush"] = Paints.Brush(colours.Line),
    };
}
