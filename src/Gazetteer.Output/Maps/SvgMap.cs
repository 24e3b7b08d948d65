using System.Globalization;
using System.Text;
using System.Xml;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Scene;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Labels;
using Gazetteer.Scene.Maps;
using Gazetteer.Scene.Marks;

namespace Gazetteer.Output.Maps;

/// <summary>A printed map of the places that documents mention: title, circles, labels, legend, scale bar and attribution, as one SVG 1.1 file.</summary>
/// <remarks>It shows the same scene as the viewer, on the base map that ships with the program; nothing in it refers outside.</remarks>
public static class SvgMap
{
    /// <summary>The namespace of SVG.</summary>
    internal const string Namespace = "http://www.w3.org/2000/svg";

    private const double Width = 1200;
    private const double Height = 870;
    private const double Margin = 20;
    private const double TitleHeight = 52;
    private const double FooterHeight = 84;
    private static readonly Palette Colours = Palette.Light;

    /// <summary>Writes the map of the documents.</summary>
    /// <exception cref="IOException">The base map is missing.</exception>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var svg = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        Write(svg, Atlas.Of(documents, context.Options.AllKinds), context, static _ => null);
    }

    /// <summary>Writes the map as an element.</summary>
    /// <param name="svg">Takes it.</param>
    /// <param name="atlas">What is mentioned.</param>
    /// <param name="context">Options and names.</param>
    /// <param name="link">Where a circle leads to; nowhere when null.</param>
    internal static void Write(XmlWriter svg, Atlas atlas, ExportContext context, Func<Circle, string?> link)
    {
        var scene = MapScene.Of(atlas, Selection.None, new PlaceLabels(context.Names));
        var frame = new PrintedFrame(scene.Extent, Width - (2 * Margin), Height - TitleHeight - FooterHeight - Margin);
        var basemap = context.OpenBasemap();
        svg.WriteStartElement("svg", Namespace);
        Attributes(svg, ("viewBox", $"0 0 {Width} {Height}"), ("role", "img"), ("aria-label", Safe(context.Options.Title)), ("font-family", "'Noto Sans','Noto Sans Arabic',Vazirmatn,'DejaVu Sans',Tahoma,Arial,sans-serif"));
        svg.WriteElementString("title", Namespace, Safe(context.Options.Title));
        Rectangle(svg, 0, 0, Width, Height, "#ffffff");
        Text(svg, Margin, 34, Safe(context.Options.Title), 22, Colours.Label, "font-weight:600");
        Clip(svg, frame);
        svg.WriteStartElement("g", Namespace);
        Attributes(svg, ("transform", $"translate({Number(Margin)} {Number(TitleHeight)})"), ("clip-path", "url(#frame)"));
        Rectangle(svg, 0, 0, frame.Width, frame.Height, Colours.Sea.ToString());
        BasemapPaths.Write(svg, basemap, frame, Colours);
        MapMarks.Write(svg, scene, frame, Colours, link);
        svg.WriteEndElement();
        MapFooter.Write(svg, scene, frame, Colours, MapCredits.Of(scene.Circles, basemap.Attribution), Margin, TitleHeight + frame.Height, Width - Margin);
        svg.WriteEndElement();
    }

    internal static void Attributes(XmlWriter svg, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) svg.WriteAttributeString(name, value);
    }

    internal static void Text(XmlWriter svg, double x, double y, string text, double pixels, Colour colour, string style = "", string anchor = "start")
    {
        svg.WriteStartElement("text", Namespace);
        Attributes(svg, ("x", Number(x)), ("y", Number(y)), ("font-size", Number(pixels)), ("fill", colour.ToString()), ("text-anchor", anchor));
        if (style.Length > 0) svg.WriteAttributeString("style", style);
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    internal static void Rectangle(XmlWriter svg, double x, double y, double width, double height, string fill)
    {
        svg.WriteStartElement("rect", Namespace);
        Attributes(svg, ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));
        svg.WriteEndElement();
    }

    internal static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Safe(string text) => Formats.XmlText.Clean(text);

    private static void Clip(XmlWriter svg, PrintedFrame frame)
    {
        svg.WriteStartElement("clipPath", Namespace);
        svg.WriteAttributeString("id", "frame");
        Rectangle(svg, 0, 0, frame.Width, frame.Height, "#000000");
        svg.WriteEndElement();
    }
}
