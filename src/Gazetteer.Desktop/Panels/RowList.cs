namespace Gazetteer.Desktop.Panels;

/// <summary>A list whose rows the arrow keys walk through, and a tap or Enter takes.</summary>
internal sealed class RowList<T> : ListBox
    where T : class
{
    private readonly Func<T, string> _nameOf;

    public RowList(string name, Func<T, Control> rowOf, Func<T, string> nameOf, Action<T> take)
    {
        _nameOf = nameOf;
        AutomationProperties.SetName(this, name);
        ItemTemplate = new FuncDataTemplate<T>((item, _) => item is null ? new Panel() : rowOf(item));
        Tapped += (_, e) => Take((e.Source as Visual)?.FindAncestorOfType<ListBoxItem>(includeSelf: true)?.DataContext);
        AddHandler(KeyDownEvent, (_, e) => e.Handled = e.Key == Key.Enter && Take(SelectedItem), RoutingStrategies.Tunnel);

        bool Take(object? item)
        {
            if (item is T row) take(row);
            return item is T;
        }
    }

    // Styled as any list; themes go by the type.
    protected override Type StyleKeyOverride => typeof(ListBox);

    protected override Control CreateContainerForItemOverride(object? item, int index, object? recycleKey) =>
        new ListBoxItem { Padding = new Thickness(Texts.Margin, 9), BorderThickness = new Thickness(0, 0, 0, 1) }.Coloured(BorderBrushProperty, nameof(WindowColours.Line));

    protected override void PrepareContainerForItemOverride(Control container, object? item, int index)
    {
        base.PrepareContainerForItemOverride(container, item, index);
        if (item is T row) AutomationProperties.SetName(container, _nameOf(row));
    }

    /// <summary>Shows rows; those that are there already stay as they are, with the focus and where they were scrolled to.</summary>
    public void Show(IReadOnlyCollection<T> rows)
    {
        if (ItemsSource is not IEnumerable<T> shown || !shown.SequenceEqual(rows)) ItemsSource = rows;
    }
}
