using System.Globalization;
using System.Xml;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Output.Maps;

/// <summary>Draws circles and labels.</summary>
internal static class MapMarks
{
    /// <summary>Writes circles from the largest, then the labels that find room within the frame.</summary>
    public static void Write(XmlWriter svg, MapScene scene, PrintedFrame frame, Palette palette, Func<Circle, string?> link)
    {
        var seen = scene.Circles.Where(c => frame.Find(c.Point) is not null).ToList();
        foreach (var circle in seen) Write(svg, circle, frame, palette, link(circle));
        var keys = seen.Select(static c => c.Place.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var label in LabelLayout.Place(scene.Labels.Where(l => keys.Contains(l.Key)), seen, frame.Zoom)) Write(svg, label, frame, palette);
    }

    /// <summary>Draws a circle of a style around a point.</summary>
    public static void Mark(XmlWriter svg, CircleStyle style, double x, double y, double radius, Palette palette)
    {
        svg.WriteStartElement("circle", SvgMap.Namespace);
        SvgMap.Attributes(svg, ("cx", SvgMap.Number(x)), ("cy", SvgMap.Number(y)), ("r", SvgMap.Number(radius)), ("style", Style(style, palette)));
    }

    private static string Style(CircleStyle style, Palette palette) => style switch
    {
        CircleStyle.Area => $"fill:{palette.Area};fill-opacity:.12;stroke:{palette.Area};stroke-width:2",
        CircleStyle.Water => $"fill:{palette.Water};fill-opacity:.12;stroke:{palette.Water};stroke-width:2;stroke-dasharray:5 3",
        _ => $"fill:{palette.Point};fill-opacity:.85;stroke:{palette.Outline};stroke-width:1",
    };

    private static void Write(XmlWriter svg, Circle circle, PrintedFrame frame, Palette palette, string? link)
    {
        var (x, y) = frame.Find(circle.Point)!.Value;
        if (link is not null)
        {
            svg.WriteStartElement("a", SvgMap.Namespace);
            svg.WriteAttributeString("href", link);
        }

        Mark(svg, circle.Style, x, y, circle.Radius, palette);
        svg.WriteElementString("title", SvgMap.Namespace, SvgMap.Safe(string.Create(CultureInfo.InvariantCulture, $"{circle.Name}: {Count(circle.Mentions, "mention")} in {Count(circle.Documents, "document")}")));
        svg.WriteEndElement();
        if (link is not null) svg.WriteEndElement();
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static void Write(XmlWriter svg, PlacedLabel placed, PrintedFrame frame, Palette palette)
    {
        var label = placed.Label;
        var (x, y) = frame.Find(label.Anchor)!.Value;
        var (width, height) = LabelTypography.Measure(label);
        var (left, top) = (x + placed.OffsetX - (width / 2), y + placed.OffsetY - (height / 2));
        if (left < 2 || left + width > frame.Width - 2 || top < 2 || top + height > frame.Height - 2) return;
        var colour = label.Style switch { LabelStyle.Area => palette.AreaLabel, LabelStyle.Water => palette.WaterLabel, _ => palette.Label };
        var style = $"paint-order:stroke;stroke:{palette.Halo};stroke-width:3;stroke-linejoin:round;dominant-baseline:central{(label.Style == LabelStyle.Water ? ";font-style:italic" : "")}";
        if (label.Latin.Length > 0) SvgMap.Text(svg, x + placed.OffsetX, y + placed.LatinY, SvgMap.Safe(label.Latin), label.LatinPixels, colour, style, "middle");
        if (label.Native.Length > 0) SvgMap.Text(svg, x + placed.OffsetX, y + placed.NativeY, SvgMap.Safe(label.Native), label.NativePixels, colour, style, "middle");
    }
}
