namespace Gazetteer.Desktop.Map;

/// <summary>Buttons on the map, above its labels and in the colours of the window, which Mapsui's own buttons are not.</summary>
internal sealed class MapTools : StackPanel
{
    public MapTools(Action closer, Action farther, Action all)
    {
        HorizontalAlignment = HorizontalAlignment.Left;
        VerticalAlignment = VerticalAlignment.Top;
        Margin = new Thickness(10);
        var (plus, minus, fit) = (Texts.Icon(Icons.Closer, "Closer", closer, "+"), Texts.Icon(Icons.Farther, "Farther", farther, "−"), Texts.Icon(Icons.Fit, "Show all places", all, "A"));
        plus.CornerRadius = new CornerRadius(8, 8, 0, 0);
        minus.CornerRadius = new CornerRadius(0, 0, 8, 8);
        minus.Margin = new Thickness(0, -1, 0, 8);
        Children.AddRange([plus, minus, fit]);
        foreach (var button in Children) button.Width = button.Height = 36;
    }
}
