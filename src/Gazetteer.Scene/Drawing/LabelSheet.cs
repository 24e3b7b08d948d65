using System.Collections.Immutable;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Text;

namespace Gazetteer.Scene.Drawing;

/// <summary>The labels of a map as lines of text on a screen that moves over it. Immutable, thread-safe.</summary>
/// <remarks>
/// Laid out for one zoom, and good while the zoom stays within an eighth of a level, in which labels hardly move against each other. Laying out
/// thousands of labels takes longer than a frame, so a view does it in the background and shows the sheet that it has until then.
/// </remarks>
public sealed class LabelSheet
{
    private const double LayoutsPerLevel = 8;
    private const double ReachPixels = 150;
    private readonly ImmutableArray<PlacedLabel> _placed;

    private LabelSheet(double zoom, ImmutableArray<PlacedLabel> placed) => (Zoom, _placed) = (zoom, placed);

    /// <summary>The zoom level for which the labels were laid out.</summary>
    public double Zoom { get; }

    /// <summary>Lays out the labels of a map at a frame's zoom.</summary>
    /// <param name="scene">The map.</param>
    /// <param name="background">The base map's names.</param>
    /// <param name="frame">What the screen shows.</param>
    /// <param name="languages">In which languages the base map's names are written; as by default unless given.</param>
    public static LabelSheet Of(MapScene scene, BackgroundLabels background, MapFrame frame, LabelLanguages? languages = null)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(background);
        var zoom = Step(frame);
        return new LabelSheet(zoom, LabelLayout.Place(scene.Labels.Concat(background.At(zoom, scene.Labels, languages)), scene.Circles, zoom));
    }

    /// <summary>Whether the layout is still good at a frame's zoom.</summary>
    public bool Suits(MapFrame frame) => Step(frame) == Zoom;

    /// <summary>The lines that the frame shows or that reach into it.</summary>
    public IEnumerable<ScreenText> TextsIn(MapFrame frame, Palette palette)
    {
        ArgumentNullException.ThrowIfNull(palette);
        return LabelsIn(frame).SelectMany(l => Lines(l.Label, l.X, l.Y, palette));
    }

    /// <summary>Where the base map's towns stand whose names are written: in pixels, to be marked with a dot.</summary>
    public IEnumerable<(double X, double Y)> TownsIn(MapFrame frame) =>
        LabelsIn(frame).Where(static l => l.Label.Label.Style == LabelStyle.BaseTown).Select(static l => (l.X, l.Y));

    private IEnumerable<(PlacedLabel Label, double X, double Y)> LabelsIn(MapFrame frame)
    {
        foreach (var placed in _placed)
        {
            var (x, y) = frame.ToScreen(placed.Label.Anchor);
            var reachesIn = x >= -ReachPixels && x <= frame.Width + ReachPixels && y >= -ReachPixels && y <= frame.Height + ReachPixels;
            if (reachesIn) yield return (placed, x, y);
        }
    }

    private static double Step(MapFrame frame) => Math.Round(frame.Zoom * LayoutsPerLevel) / LayoutsPerLevel;

    private static IEnumerable<ScreenText> Lines(PlacedLabel placed, double x, double y, Palette palette)
    {
        var label = placed.Label;
        if (label.Latin.Length > 0) yield return Line(label.Latin, placed.LatinY, label.LatinPixels, IsWater(label.Style));
        if (label.Native.Length > 0) yield return Line(label.Native, placed.NativeY, label.NativePixels, false);

        ScreenText Line(string text, double offsetY, double fontPixels, bool isItalic) => new(
            text, x + placed.OffsetX, y + offsetY, fontPixels, ColourOf(label.Style, palette), IsMentioned(label.Style), isItalic, WritingSystem.IsRightToLeft(text));
    }

    private static bool IsWater(LabelStyle style) => style is LabelStyle.Water or LabelStyle.BaseWater;

    private static bool IsMentioned(LabelStyle style) => style is LabelStyle.Point or LabelStyle.Area or LabelStyle.Water;

    private static Colour ColourOf(LabelStyle style, Palette palette) => style switch
    {
        LabelStyle.Point => palette.Label,
        LabelStyle.Area => palette.AreaLabel,
        LabelStyle.Water => palette.WaterLabel,
        LabelStyle.BaseWater => palette.BaseWaterLabel,
        _ => palette.BaseLabel,
    };
}
