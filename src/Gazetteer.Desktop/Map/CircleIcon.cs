namespace Gazetteer.Desktop.Map;

/// <summary>A circle as the map draws it, beside words.</summary>
internal sealed class CircleIcon : Control
{
    private const double UsualRadius = 5;
    private readonly Circle _circle;

    public CircleIcon(CircleStyle style, double radius = UsualRadius)
    {
        _circle = new Circle(default, "", default, 0, 0, radius, style, false);
        Width = Height = (radius + 1) * 2;
        (HorizontalAlignment, VerticalAlignment) = (HorizontalAlignment.Left, VerticalAlignment.Center);
        ActualThemeVariantChanged += (_, _) => InvalidateVisual();
    }

    public override void Render(DrawingContext context)
    {
        foreach (var disc in Disc.Of(_circle, Paints.PaletteOf(ActualThemeVariant)))
        {
            var dashes = disc.Edge.IsDashed ? new DashStyle([disc.Edge.DashPixels / disc.Edge.Pixels, disc.Edge.GapPixels / disc.Edge.Pixels], 0) : null;
            var fill = disc.Fill is { } colour ? Paints.Brush(colour, disc.FillOpacity) : null;
            context.DrawEllipse(fill, new Pen(Paints.Brush(disc.Edge.Colour), disc.Edge.Pixels, dashes), new Point(Width / 2, Height / 2), disc.Radius, disc.Radius);
        }
    }
}
