namespace Gazetteer.Desktop.Panels;

/// <summary>The map between two panes, each of which can be put away, and makes room for the map where the window is narrow.</summary>
internal sealed class Panes : Grid
{
    private const double SplitterPixels = 3;
    private const int MapColumn = 2;
    private readonly Control[] _parts;
    private PaneWidths _shown = new(-1, -1);
    private PaneChoice _choice;

    public Panes(Control left, Control map, Control right, WindowSettings settings)
    {
        _choice = new PaneChoice(settings.HasLeft, settings.HasRight);
        ColumnDefinitions = new ColumnDefinitions("0,Auto,*,Auto,0");
        RowDefinitions = new RowDefinitions("46*,0");
        _parts = [Texts.Box(left, default), Splitter(), map, Splitter(), Texts.Box(right, default)];
        Children.AddRange(_parts);
        SizeChanged += (_, e) => Arrange(_choice, e.NewSize.Width);
    }

    /// <summary>The settings with the panes that the reader wants.</summary>
    public WindowSettings Kept(WindowSettings settings) => settings with { HasLeft = _choice.WantsLeft, HasRight = _choice.WantsRight };

    /// <summary>Puts a pane away, or fetches it.</summary>
    public void Toggle(bool isRight) => Arrange(_choice.Toggled(isRight, Bounds.Width), Bounds.Width);

    /// <summary>Shows the pane of what was chosen.</summary>
    public void Follow(Selection before, Selection now) => Arrange(_choice.After(before, now), Bounds.Width);

    // Widths that the reader has set by the splitters stay, unless panes come, go or change.
    private void Arrange(PaneChoice choice, double width)
    {
        _choice = choice;
        var panes = choice.In(width);
        if (width <= 0 || panes == _shown) return;
        _shown = panes;
        var isStacked = panes.AreBelow && panes.Left + panes.Right > 0;
        (ColumnDefinitions[0].Width, ColumnDefinitions[^1].Width) = (new GridLength(panes.AreBelow ? 0 : panes.Left), new GridLength(panes.AreBelow ? 0 : panes.Right));
        RowDefinitions[1].Height = isStacked ? new GridLength(54, GridUnitType.Star) : default;
        for (var column = 0; column < _parts.Length; column++)
        {
            SetColumn(_parts[column], isStacked ? 0 : column);
            SetColumnSpan(_parts[column], isStacked ? _parts.Length : 1);
            SetRow(_parts[column], isStacked && column != MapColumn ? 1 : 0);
        }

        (_parts[0].IsVisible, _parts[^1].IsVisible) = (panes.Left > 0, panes.Right > 0);
        (_parts[1].IsVisible, _parts[3].IsVisible) = (panes.Left > 0 && !panes.AreBelow, panes.Right > 0 && !panes.AreBelow);
    }

    private static GridSplitter Splitter() =>
        new GridSplitter { ResizeDirection = GridResizeDirection.Columns, MinWidth = SplitterPixels, Width = SplitterPixels }.Coloured(BackgroundProperty, nameof(WindowColours.Line));
}
