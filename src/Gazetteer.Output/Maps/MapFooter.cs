using System.Globalization;
using System.Xml;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Output.Maps;

/// <summary>Draws what stands below a map: legend, scale bar, attribution.</summary>
internal static class MapFooter
{
    private const double Gap = 18;
    private const double TextPixels = 13;
    private const double LongestBar = 160;

    /// <summary>Writes the footer.</summary>
    /// <param name="svg">Takes it.</param>
    /// <param name="scene">What is explained.</param>
    /// <param name="frame">The map above.</param>
    /// <param name="palette">Its colours.</param>
    /// <param name="credits">Whose data the map shows.</param>
    /// <param name="left">Left edge in pixels.</param>
    /// <param name="top">Lower edge of the map.</param>
    /// <param name="right">Right edge.</param>
    public static void Write(XmlWriter svg, MapScene scene, PrintedFrame frame, Palette palette, string credits, double left, double top, double right)
    {
        var middle = top + 30;
        Legend(svg, scene.Legend, palette, left, middle);
        var bar = ScaleBar.For(frame.GroundMetresPerPixel, LongestBar);
        svg.WriteStartElement("path", SvgMap.Namespace);
        SvgMap.Attributes(
            svg, ("d", string.Create(CultureInfo.InvariantCulture, $"M{right - bar.Pixels:0.#} {middle - 6:0.#}v8h{bar.Pixels:0.#}v-8")), ("style", $"fill:none;stroke:{palette.Label};stroke-width:1.5"));
        svg.WriteEndElement();
        SvgMap.Text(svg, right - (bar.Pixels / 2), middle - 8, bar.Label, TextPixels, palette.Label, anchor: "middle");
        SvgMap.Text(svg, right, middle + 46, SvgMap.Safe($"{credits} · Web Mercator · scale in the middle of the map"), 11, palette.BaseLabel, anchor: "end");
    }

    private static void Legend(XmlWriter svg, Legend legend, Palette palette, double x, double middle)
    {
        foreach (var entry in legend.Entries) x = Entry(svg, entry.Style, 7, entry.Meaning, palette, x, middle);
        foreach (var size in legend.Sizes)
            x = Entry(svg, CircleStyle.Point, size.Radius, size.Mentions == 1 ? "1 mention" : size.Mentions.ToString(CultureInfo.InvariantCulture), palette, x, middle);
    }

    private static double Entry(XmlWriter svg, CircleStyle style, double radius, string words, Palette palette, double x, double middle)
    {
        MapMarks.Mark(svg, style, x + radius, middle, radius, palette);
        svg.WriteEndElement();
        var textX = x + (2 * radius) + 6;
        SvgMap.Text(svg, textX, middle, words, TextPixels, palette.Label, "dominant-baseline:central");
        return textX + Scene.Labels.TextExtent.Width(words, TextPixels) + Gap;
    }
}
