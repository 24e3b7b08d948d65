namespace Gazetteer.Desktop.Map;

/// <summary>What the circle under the pointer is, in the window's colours turned round.</summary>
internal sealed class MapTooltip : Border
{
    private const double Beside = 12;

    public MapTooltip()
    {
        (IsVisible, IsHitTestVisible, Padding, CornerRadius) = (false, false, new Thickness(8, 4), new CornerRadius(6));
        this.Coloured(BackgroundProperty, nameof(WindowColours.Text));
    }

    /// <summary>Tells of a circle beside a point, or goes.</summary>
    public void Show(Circle? circle, double x, double y)
    {
        IsVisible = circle is not null;
        if (circle is null) return;
        Child = new TextBlock
        {
            FontSize = 12.5, Inlines = [new Run(circle.Name) { FontWeight = FontWeight.SemiBold }, new LineBreak(), new Run(Captions.Of(circle))],
        }.Coloured(TextBlock.ForegroundProperty, nameof(WindowColours.Panel));
        Canvas.SetLeft(this, x + Beside);
        Canvas.SetTop(this, y + Beside);
    }
}
