using Avalonia;
using Avalonia.Controls;
using Avalonia.Layout;
using Gazetteer.Desktop.Panels;
using Gazetteer.Scene.Colours;

namespace Gazetteer.Desktop.Map;

/// <summary>Buttons on the map, above its labels and in the colours of its palette, which Mapsui's own buttons are not.</summary>
internal sealed class MapTools : StackPanel
{
    private const double ButtonPixels = 32;

    public MapTools(Action closer, Action farther, Action all)
    {
        HorizontalAlignment = HorizontalAlignment.Left;
        VerticalAlignment = VerticalAlignment.Top;
        Margin = new Thickness(10);
        Spacing = 4;
        Children.AddRange([Texts.Button("+", "Closer", closer, "+"), Texts.Button("−", "Farther", farther, "−"), Texts.Button("⤢", "Show all places", all, "A")]);
        foreach (var button in Children.OfType<Button>())
        {
            (button.Width, button.Height, button.Padding) = (ButtonPixels, ButtonPixels, default);
            button.HorizontalContentAlignment = HorizontalAlignment.Center;
            button.BorderThickness = new Thickness(1);
        }
    }

    public void Paint(Palette palette)
    {
        foreach (var button in Children.OfType<Button>())
        {
            (button.Background, button.Foreground, button.BorderBrush) = (Paints.Brush(palette.Halo), Paints.Brush(palette.Label), Paints.Brush(palette.Border));
        }
    }
}
