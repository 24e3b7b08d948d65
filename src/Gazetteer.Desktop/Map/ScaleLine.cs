using Avalonia;
using Avalonia.Controls;
using Avalonia.Layout;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Maps;

namespace Gazetteer.Desktop.Map;

/// <summary>The scale of the map, in the colours of its labels.</summary>
internal sealed class ScaleLine : Border
{
    private readonly TextBlock _label = new() { FontSize = 11, HorizontalAlignment = HorizontalAlignment.Center };

    public ScaleLine()
    {
        HorizontalAlignment = HorizontalAlignment.Left;
        VerticalAlignment = VerticalAlignment.Bottom;
        Margin = new Thickness(10, 10, 10, 26);
        BorderThickness = new Thickness(2, 0, 2, 2);
        IsHitTestVisible = false;
        Child = _label;
    }

    public void Paint(Palette palette)
    {
        Background = Paints.Brush(palette.Halo, 0.7);
        BorderBrush = _label.Foreground = Paints.Brush(palette.BaseLabel);
    }

    public void Follow(MapFrame frame) => (_label.Text, Width) = ScaleBar.Of(frame);
}
