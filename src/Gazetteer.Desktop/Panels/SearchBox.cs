namespace Gazetteer.Desktop.Panels;

/// <summary>Finds what is typed; the arrow keys move in what was found, Enter takes it.</summary>
internal sealed class SearchBox : Grid
{
    private const double MostPixels = 380;
    private readonly TextBox _text;
    private readonly ListBox _hits = new() { MaxHeight = 420, Width = MostPixels, BorderThickness = new Thickness(1), CornerRadius = new CornerRadius(8), ItemTemplate = new FuncDataTemplate<Hit>((hit, _) => Row(hit)) };
    private readonly Popup _popup;

    public SearchBox(string hint, Func<string, Task<IEnumerable<Hit>>> find)
    {
        _text = new TextBox { Watermark = hint, Height = 34 };
        ColumnDefinitions = [new ColumnDefinition(1, GridUnitType.Star) { MaxWidth = MostPixels }];
        _popup = new Popup { PlacementTarget = _text, Placement = PlacementMode.BottomEdgeAlignedLeft, IsLightDismissEnabled = true, Child = _hits };
        AutomationProperties.SetName(_text, hint);
        AutomationProperties.SetName(_hits, "Found");
        Children.AddRange([_text, _popup]);
        _hits.Coloured(ListBox.BorderBrushProperty, nameof(WindowColours.Line));
        var finding = new Latest(async () => Show([.. await find(_text.Text ?? "")]));
        _text.TextChanged += (_, _) => _ = finding.RequestAsync();
        _text.KeyDown += OnKey;
        _hits.Tapped += (_, _) => Take();
    }

    public void Begin()
    {
        _text.Focus();
        _text.SelectAll();
    }

    private void Show(List<Hit> hits)
    {
        _hits.ItemsSource = hits;
        _hits.SelectedIndex = hits.Count > 0 ? 0 : -1;
        _popup.IsOpen = hits.Count > 0;
    }

    private void OnKey(object? sender, KeyEventArgs e)
    {
        if (e.Key == Key.Enter) Take();
        else if (e.Key == Key.Escape) Leave();
        else if (e.Key is Key.Down or Key.Up && _hits.ItemCount > 0) _hits.SelectedIndex = (_hits.SelectedIndex + (e.Key == Key.Down ? 1 : _hits.ItemCount - 1)) % _hits.ItemCount;
        else return;
        e.Handled = true;
    }

    private void Take()
    {
        if (_hits.SelectedItem is not Hit hit) return;
        Leave();
        hit.Take();
    }

    private void Leave()
    {
        _text.Text = "";
        _popup.IsOpen = false;
        TopLevel.GetTopLevel(this)?.FocusManager?.ClearFocus();
    }

    private static DockPanel Row(Hit? hit)
    {
        if (hit is null) return new DockPanel();
        var row = new DockPanel { Children = { new StackPanel { Children = { Texts.Name(hit.Name), Texts.Faint(hit.Facts) } } } };
        if (hit.Style is { } style) row.Children.Insert(0, new CircleIcon(style) { VerticalAlignment = VerticalAlignment.Top, Margin = new Thickness(0, 5, 8, 0) });
        return row;
    }
}
