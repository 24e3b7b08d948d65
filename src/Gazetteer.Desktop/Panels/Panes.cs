using Avalonia.Controls;
using Gazetteer.Reading;
using Gazetteer.Scene.Panels;

namespace Gazetteer.Desktop.Panels;

/// <summary>The map between two panes, each of which can be put away, and makes room for the map where the window is narrow.</summary>
internal sealed class Panes : Grid
{
    private readonly Control[] _parts;
    private PaneWidths _shown = new(-1, -1);
    private bool _wantsLeft;
    private bool _wantsRight;
    private bool _isRightLast;

    /// <param name="left">The left pane.</param>
    /// <param name="map">What is between them.</param>
    /// <param name="right">The right pane.</param>
    /// <param name="settings">Which panes the reader had last time.</param>
    public Panes(Control left, Control map, Control right, WindowSettings settings)
    {
        (_wantsLeft, _wantsRight) = (settings.HasLeft, settings.HasRight);
        ColumnDefinitions = new ColumnDefinitions("340,Auto,*,Auto,360");
        _parts = [left, Splitter(), map, Splitter(), right];
        for (var column = 0; column < _parts.Length; column++)
        {
            SetColumn(_parts[column], column);
            Children.Add(_parts[column]);
        }

        SizeChanged += (_, e) => Arrange(e.NewSize.Width);
    }

    /// <summary>The settings with the panes that the reader wants.</summary>
    public WindowSettings Kept(WindowSettings settings) => settings with { HasLeft = _wantsLeft, HasRight = _wantsRight };

    /// <summary>Puts a pane away, or fetches it.</summary>
    public void Toggle(bool isRight)
    {
        var isShown = (isRight ? _shown.Right : _shown.Left) > 0;
        if (isRight) _wantsRight = !isShown;
        else _wantsLeft = !isShown;
        Prefer(isRight != isShown);
    }

    /// <summary>Says which pane is wanted where there is room for one.</summary>
    public void Prefer(bool isRight)
    {
        _isRightLast = isRight;
        Arrange(Bounds.Width);
    }

    // Widths that the reader has set by the splitters stay, unless panes come or go.
    private void Arrange(double width)
    {
        var panes = PaneWidths.Of(width, _wantsLeft, _wantsRight, _isRightLast);
        if (width <= 0 || panes == _shown) return;
        _shown = panes;
        ColumnDefinitions[0].Width = new GridLength(panes.Left);
        ColumnDefinitions[4].Width = new GridLength(panes.Right);
        _parts[0].IsVisible = _parts[1].IsVisible = panes.Left > 0;
        _parts[3].IsVisible = _parts[4].IsVisible = panes.Right > 0;
    }

    private static GridSplitter Splitter() => new() { ResizeDirection = GridResizeDirection.Columns, Width = 4 };
}
