using Avalonia.Themes.Fluent;

namespace Gazetteer.Desktop;

/// <summary>Fluent in the colours, letters and corners of the browser view.</summary>
internal static class WindowTheme
{
    private const double Corner = 6;

    public static FluentTheme Fluent() => new()
    {
        Palettes = { [ThemeVariant.Light] = PaletteOf(WindowColours.Light), [ThemeVariant.Dark] = PaletteOf(WindowColours.Dark) },
    };

    /// <summary>What Fluent looks up by name, in the application's own resources first, and the window's colours by their names in <see cref="WindowColours"/>.</summary>
    public static ResourceDictionary Resources() => new()
    {
        ["ControlCornerRadius"] = new CornerRadius(Corner),
        ["ContentControlThemeFontFamily"] = Paints.Letters,
        ["ButtonPadding"] = new Thickness(12, 5),
        ["TextControlPlaceholderOpacity"] = 0.65d,
        ["ExpanderMinHeight"] = 24d,
        ["ExpanderHeaderPadding"] = default(Thickness),
        ["ExpanderHeaderBorderThickness"] = default(Thickness),
        ["ExpanderChevronMargin"] = new Thickness(6, 0, 0, 0),
        ["ExpanderChevronButtonSize"] = 18d,
        ["ExpanderContentPadding"] = new Thickness(10, 8),
        ["ExpanderContentDownBorderThickness"] = default(Thickness),
        ["ExpanderContentUpBorderThickness"] = default(Thickness),
        ThemeDictionaries = { [ThemeVariant.Light] = BrushesOf(WindowColours.Light), [ThemeVariant.Dark] = BrushesOf(WindowColours.Dark) },
    };

    /// <summary>Gives a property one of the window's colours, by day and by night.</summary>
    public static T Coloured<T>(this T control, AvaloniaProperty property, string colour)
        where T : StyledElement
    {
        control.Bind(property, control.GetResourceObservable(colour));
        return control;
    }

    private static ColorPaletteResources PaletteOf(WindowColours colours) => new()
    {
        RegionColor = Paints.Color(colours.Ground), BaseHigh = Paints.Color(colours.Text), Accent = Paints.Color(colours.Accent),
        AltHigh = Paints.Color(colours.Panel), AltMedium = Paints.Color(colours.Panel), AltMediumLow = Paints.Color(colours.Panel),
        ChromeMediumLow = Paints.Color(colours.Panel), ListLow = Paints.Color(colours.Raised), ListMedium = Paints.Color(colours.Line),
    };

    private static ResourceDictionary BrushesOf(WindowColours colours)
    {
        var brushes = new ResourceDictionary { ["ExpanderHeaderBackground"] = Brushes.Transparent, ["ExpanderHeaderBackgroundPointerOver"] = Brushes.Transparent };
        Add(colours.Panel, nameof(colours.Panel), "ButtonBackground");
        Add(colours.Raised, nameof(colours.Raised), "ButtonBackgroundPointerOver", "ExpanderContentBackground", "SystemControlHighlightListAccentLowBrush", "SystemControlHighlightListAccentMediumBrush");
        Add(colours.Line, nameof(colours.Line), "ButtonBorderBrush", "TextControlBorderBrush", "SystemControlHighlightListAccentHighBrush");
        Add(colours.Text, nameof(colours.Text));
        Add(colours.Quiet, nameof(colours.Quiet), "TextControlPlaceholderForeground");
        Add(colours.Accent, nameof(colours.Accent), "HyperlinkButtonForeground");
        Add(colours.OnAccent, "AccentButtonForeground");
        Add(colours.Mark, nameof(colours.Mark));
        Add(colours.MarkStrong, nameof(colours.MarkStrong));
        Add(colours.Warning, nameof(colours.Warning));
        return brushes;

        void Add(Colour colour, params ReadOnlySpan<string> names)
        {
            foreach (var name in names) brushes[name] = Paints.Brush(colour);
        }
    }
}
