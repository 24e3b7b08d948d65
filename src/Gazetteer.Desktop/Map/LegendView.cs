using Avalonia.Controls.Shapes;

namespace Gazetteer.Desktop.Map;

/// <summary>What shapes and sizes of circles mean, folded away until it is asked for, because it would hide circles.</summary>
internal sealed class LegendView : Panel
{
    private const double EntryRadius = 6;
    private readonly StackPanel _rows = new() { Spacing = 3 };

    public LegendView()
    {
        (HorizontalAlignment, VerticalAlignment, Margin) = (HorizontalAlignment.Right, VerticalAlignment.Bottom, new Thickness(10, 10, 10, 30));
        var fold = Texts.Fold(Texts.Name("Legend", 13), _rows);
        fold.ExpandDirection = ExpandDirection.Up;
        var box = Texts.Box(fold, new Thickness(1));
        (box.Padding, box.CornerRadius) = (new Thickness(10, 3), new CornerRadius(8));
        Children.Add(box);
    }

    public void Show(Legend legend, ImmutableArray<MapShape> areas)
    {
        var hasRegions = areas.Any(static a => a.IsInWords);
        IsVisible = hasRegions || !legend.Entries.IsEmpty;
        _rows.Children.Clear();
        _rows.Children.AddRange(legend.Entries.Select(static e => Row(new CircleIcon(e.Style, EntryRadius), e.Meaning)));
        var region = new Rectangle { Width = 14, Height = 10, StrokeThickness = 1.5, StrokeDashArray = [3, 2] }.Coloured(Shape.StrokeProperty, nameof(WindowColours.Text));
        if (hasRegions) _rows.Children.Add(Row(region, Captions.RegionMeaning));
        _rows.Children.AddRange(legend.Sizes.Select(static s => Row(new CircleIcon(CircleStyle.Point, s.Radius), Captions.Count(s.Mentions, "mention"))));
    }

    private static DockPanel Row(Control drawing, string meaning)
    {
        var words = Texts.Faint(meaning);
        (words.Margin, words.VerticalAlignment) = (new Thickness(6, 0, 0, 0), VerticalAlignment.Center);
        return new DockPanel { Children = { drawing, words } };
    }
}
