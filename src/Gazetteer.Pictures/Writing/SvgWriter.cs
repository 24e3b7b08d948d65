using System.Globalization;
using System.Text;
using System.Xml;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Scene.Colours;
using Gazetteer.Scene.Drawing;

namespace Gazetteer.Pictures.Writing;

/// <summary>Writes a drawing as SVG 1.1, each of its groups as a group that an illustrator can switch off. Nothing in it refers outside.</summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The picture as a file.</summary>
    public static void Write(PictureDrawing drawing, Stream stream)
    {
        using var svg = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        Write(drawing, svg);
    }

    /// <summary>The picture as an element, such as within a page of HTML.</summary>
    /// <param name="drawing">The page.</param>
    /// <param name="svg">Takes it.</param>
    /// <param name="crop">The part of the page that is shown; all of it unless given.</param>
    public static void Write(PictureDrawing drawing, XmlWriter svg, PictureBox? crop = null)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(svg);
        var view = crop ?? drawing.Page;

        // What holds links is not one image to those who hear it.
        var role = drawing.Marks.OfType<SymbolMark>().Any(static s => s.Link.Length > 0) ? "group" : "img";
        svg.WriteStartElement("svg", Namespace);
        Attributes(svg, ("viewBox", $"{Number(view.Left)} {Number(view.Top)} {Number(view.Width)} {Number(view.Height)}"), ("role", role), ("aria-label", Safe(drawing.Title)),
            ("font-family", "'Noto Sans',Vazirmatn,'Noto Sans Arabic','DejaVu Sans',Tahoma,Arial,sans-serif"));
        svg.WriteElementString("title", Namespace, Safe(drawing.Title));
        if (drawing.Description.Length > 0) svg.WriteElementString("desc", Namespace, Safe(drawing.Description));
        if (drawing.Ground is { } ground)
        {
            svg.WriteStartElement("g", Namespace);
            svg.WriteAttributeString("id", "paper");
            Element(svg, "rect", ("width", Number(drawing.Width)), ("height", Number(drawing.Height)), ("fill", ground.ToString()));
            svg.WriteEndElement();
        }

        foreach (var group in drawing.Groups) Write(group, svg);
        svg.WriteEndElement();
    }

    private static void Write(DrawingGroup group, XmlWriter svg)
    {
        if (group.Clip is { } clip)
        {
            svg.WriteStartElement("clipPath", Namespace);
            svg.WriteAttributeString("id", $"{group.Name}-frame");
            Element(svg, "rect", ("x", Number(clip.Left)), ("y", Number(clip.Top)), ("width", Number(clip.Width)), ("height", Number(clip.Height)));
            svg.WriteEndElement();
        }

        svg.WriteStartElement("g", Namespace);
        svg.WriteAttributeString("id", group.Name);
        if (group.Clip is not null) svg.WriteAttributeString("clip-path", $"url(#{group.Name}-frame)");
        foreach (var mark in group.Marks) Write(mark, svg);
        svg.WriteEndElement();
    }

    private static void Write(Mark mark, XmlWriter svg)
    {
        switch (mark)
        {
            case PathMark path:
                Element(svg, "path", [.. Paint(path.Fill, path.FillOpacity, path.Edge), ("d", Data(path.Contours))]);
                break;
            case SymbolMark symbol:
                Write(symbol, svg);
                break;
            case TextMark text:
                Write(text, svg);
                break;
        }
    }

    private static void Write(SymbolMark symbol, XmlWriter svg)
    {
        if (symbol.Link.Length > 0)
        {
            svg.WriteStartElement("a", Namespace);
            svg.WriteAttributeString("href", symbol.Link);
        }

        var paint = Paint(symbol.Paint.Fill, symbol.Paint.FillOpacity, symbol.Paint.Edge);
        if (symbol.Shape == SymbolShape.Disc)
        {
            svg.WriteStartElement("circle", Namespace);
            Attributes(svg, [("cx", Number(symbol.Middle.X)), ("cy", Number(symbol.Middle.Y)), ("r", Number(symbol.Paint.Radius)), .. paint]);
        }
        else
        {
            svg.WriteStartElement("path", Namespace);
            Attributes(svg, [("d", Data([SymbolOutline.Of(symbol.Shape, symbol.Middle, symbol.Paint.Radius)])), .. paint]);
        }

        if (symbol.Tip.Length > 0) svg.WriteElementString("title", Namespace, Safe(symbol.Tip));
        svg.WriteEndElement();
        if (symbol.Link.Length > 0) svg.WriteEndElement();
    }

    /// <summary>The line takes the room that was measured for it, whatever font the reader's machine has.</summary>
    private static void Write(TextMark text, XmlWriter svg)
    {
        var line = text.Line;
        svg.WriteStartElement("text", Namespace);
        Attributes(
            svg, ("x", Number(line.IsRightToLeft ? text.Left + line.Width : text.Left)), ("y", Number(text.Baseline)), ("font-size", Number(line.Style.Pixels)), ("fill", text.Colour.ToString()),
            ("textLength", Number(line.Width)), ("lengthAdjust", "spacingAndGlyphs"));
        if (line.IsRightToLeft) svg.WriteAttributeString("direction", "rtl");
        if (line.Style.IsBold && !line.HasSlantedLetters) svg.WriteAttributeString("font-weight", "600");
        if (line.HasSlantedLetters) svg.WriteAttributeString("font-style", "italic");
        if (text.Halo is { } halo) Attributes(svg, ("paint-order", "stroke"), ("stroke", halo.ToString()), ("stroke-width", Number(TextMark.HaloPixels)), ("stroke-linejoin", "round"));
        svg.WriteString(Safe(line.Text));
        svg.WriteEndElement();
    }

    private static List<(string Name, string Value)> Paint(Colour? fill, double opacity, Stroke? edge)
    {
        var attributes = new List<(string, string)> { ("fill", fill?.ToString() ?? "none") };
        if (fill is not null) attributes.Add(("fill-rule", "evenodd"));
        if (fill is not null && opacity < 1) attributes.Add(("fill-opacity", Number(opacity)));
        if (edge is not { Pixels: > 0 } line) return attributes;
        attributes.AddRange([("stroke", line.Colour.ToString()), ("stroke-width", Number(line.Pixels)), ("stroke-linejoin", "round")]);
        if (line.IsDashed) attributes.Add(("stroke-dasharray", $"{Number(line.DashPixels)} {Number(line.GapPixels)}"));
        return attributes;
    }

    private static string Data(IEnumerable<Contour> contours)
    {
        var data = new StringBuilder();
        foreach (var contour in contours)
        {
            var letter = 'M';
            foreach (var point in contour.Points)
            {
                data.Append(letter).Append(CultureInfo.InvariantCulture, $"{point.X:0.#} {point.Y:0.#}");
                letter = 'L';
            }

            if (contour.IsClosed) data.Append('Z');
        }

        return data.ToString();
    }

    private static void Element(XmlWriter svg, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        svg.WriteStartElement(name, Namespace);
        Attributes(svg, attributes);
        svg.WriteEndElement();
    }

    private static void Attributes(XmlWriter svg, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) svg.WriteAttributeString(name, value);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What XML has no place for, such as a control character in a title, is left out.</summary>
    private static string Safe(string text) => string.Concat(text.EnumerateRunes().Where(static r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));
}
