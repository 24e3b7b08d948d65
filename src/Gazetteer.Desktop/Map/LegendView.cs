using Avalonia;
using Avalonia.Controls;
using Avalonia.Controls.Shapes;
using Avalonia.Layout;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Map;

/// <summary>What shapes and sizes of circles mean.</summary>
internal sealed class LegendView : Border
{
    // On a narrower map the legend would hide what it explains.
    private const double LeastMapPixels = 500;
    private const double EntryRadius = 7;
    private bool _hasEntries;
    private bool _hasRoom = true;

    public LegendView()
    {
        HorizontalAlignment = HorizontalAlignment.Right;
        VerticalAlignment = VerticalAlignment.Bottom;
        Margin = new Thickness(10);
        Padding = new Thickness(8);
        CornerRadius = new CornerRadius(4);
        IsHitTestVisible = false;
    }

    public void Follow(MapFrame frame) => IsVisible = (_hasRoom = frame.Width >= LeastMapPixels) && _hasEntries;

    public void Show(Legend legend, Palette palette)
    {
        _hasEntries = !legend.Entries.IsEmpty;
        IsVisible = _hasEntries && _hasRoom;
        Background = Paints.Brush(palette.Halo, 0.85);
        var rows = new StackPanel { Spacing = 3 };
        rows.Children.AddRange(legend.Entries.Select(e => Row(e.Style, EntryRadius, e.Meaning, palette)));
        rows.Children.AddRange(legend.Sizes.Select(s => Row(CircleStyle.Point, s.Radius, Captions.Count(s.Mentions, "mention"), palette)));
        Child = rows;
    }

    private static StackPanel Row(CircleStyle style, double radius, string meaning, Palette palette)
    {
        var circle = new Circle(default, "", default, 0, 0, radius, style, false);
        var row = new StackPanel { Orientation = Orientation.Horizontal, Spacing = 6 };
        row.Children.AddRange(Disc.Of(circle, palette).Select(ShapeOf));
        row.Children.Add(new TextBlock { Text = meaning, VerticalAlignment = VerticalAlignment.Center });
        return row;
    }

    private static Ellipse ShapeOf(Disc disc) => new()
    {
        Width = disc.Radius * 2,
        Height = disc.Radius * 2,
        Fill = disc.Fill is { } fill ? Paints.Brush(fill, disc.FillOpacity) : null,
        Stroke = Paints.Brush(disc.Edge.Colour),
        StrokeThickness = disc.Edge.Pixels,
        StrokeDashArray = disc.Edge.IsDashed ? [disc.Edge.DashPixels / disc.Edge.Pixels, disc.Edge.GapPixels / disc.Edge.Pixels] : null,
    };
}
