namespace Gazetteer.Desktop.Map;

/// <summary>What the circle under the pointer is, in the window's colours turned round.</summary>
internal sealed class MapTooltip : Border
{
    private const double Beside = 12;
    private readonly TextBlock _name = new() { FontSize = 12.5, FontWeight = FontWeight.SemiBold };
    private readonly TextBlock _mentions = new() { FontSize = 12.5 };

    public MapTooltip()
    {
        IsVisible = IsHitTestVisible = false;
        Padding = new Thickness(8, 4);
        CornerRadius = new CornerRadius(6);
        Child = new StackPanel { Children = { _name, _mentions } };
        this.Coloured(BackgroundProperty, nameof(WindowColours.Text));
        foreach (var text in new[] { _name, _mentions }) text.Coloured(TextBlock.ForegroundProperty, nameof(WindowColours.Panel));
    }

    /// <summary>Tells of a circle beside a point, or goes.</summary>
    public void Show(Circle? circle, double x, double y)
    {
        IsVisible = circle is not null;
        if (circle is null) return;
        (_name.Text, _mentions.Text) = (circle.Name, Captions.Mentions(circle.Mentions, circle.Documents));
        Canvas.SetLeft(this, x + Beside);
        Canvas.SetTop(this, y + Beside);
    }
}
