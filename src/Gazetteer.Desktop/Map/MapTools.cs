namespace Gazetteer.Desktop.Map;

/// <summary>Buttons on the map, above its labels and in the colours of the window, which Mapsui's own buttons are not.</summary>
internal sealed class MapTools : StackPanel
{
    public MapTools(Action closer, Action farther, Action all, Func<LabelLanguages, Task> label)
    {
        (HorizontalAlignment, VerticalAlignment, Margin) = (HorizontalAlignment.Left, VerticalAlignment.Top, new Thickness(10));
        var (plus, minus, fit) = (Texts.Icon(Icons.Closer, "Closer", closer, "+"), Texts.Icon(Icons.Farther, "Farther", farther, "−"), Texts.Icon(Icons.Fit, "Show all places", all, "A"));
        (plus.CornerRadius, minus.CornerRadius) = (new CornerRadius(8, 8, 0, 0), new CornerRadius(0, 0, 8, 8));
        minus.Margin = new Thickness(0, -1, 0, 8);
        var languages = Texts.Icon(Icons.Languages, "Languages of the labels", static () => { });
        languages.Margin = new Thickness(0, 8, 0, 0);
        languages.Flyout = new MenuFlyout { ItemsSource = LabelLanguages.Choices.Select(choice => Texts.Item(choice.Words, () => label(LabelLanguages.Parse(choice.Tag)))).ToList() };
        Children.AddRange([plus, minus, fit, languages]);
        foreach (var button in Children) button.Width = button.Height = 36;
    }
}
