using Avalonia.Controls.Shapes;
using Path = Avalonia.Controls.Shapes.Path;

namespace Gazetteer.Desktop.Panels;

/// <summary>Line drawings on a field of 20 × 20, those of the browser view where it has them.</summary>
internal static class Icons
{
    public const string Fit = "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z";
    public const string Theme = "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 3v14M12 4v12M14 5.3v9.4";
    public const string Previous = "M5 12.5l5-5 5 5";
    public const string Next = "M5 7.5l5 5 5-5";
    public const string Closer = "M10 4v12M4 10h12";
    public const string Farther = "M4 10h12";
    public const string Languages = "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c-5 5-5 9 0 14c5-5 5-9 0-14";
    public const string Filter = "M3 4h14l-5.5 6.5V16l-3 1.5v-7z";
    public const string LeftPane = "M3 4h14v12H3zM8 4v12";
    public const string RightPane = "M3 4h14v12H3zM12 4v12";

    public static Path Of(string drawing) => new Path
    {
        Data = Geometry.Parse(drawing), Width = 20, Height = 20, StrokeThickness = 1.6, StrokeLineCap = PenLineCap.Round, StrokeJoin = PenLineJoin.Round,
        HorizontalAlignment = HorizontalAlignment.Center, VerticalAlignment = VerticalAlignment.Center,
    }.Coloured(Shape.StrokeProperty, nameof(WindowColours.Text));
}
