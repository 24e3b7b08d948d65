using System.Text;
using System.Xml;
using Gazetteer.Pictures.Drawing;
using Gazetteer.Pictures.Words;

namespace Gazetteer.Pictures.Writing;

/// <summary>Writes a drawing as a <c>figure</c> of HTML to be pasted into an article: one element, which needs nothing from outside.</summary>
public static class FigureWriter
{
    /// <summary>Writes the element.</summary>
    /// <param name="drawing">The page. What it shows stands as alternative text, which names the places.</param>
    /// <param name="caption">What stands below the picture; nothing when empty.</param>
    /// <param name="language">The language of caption and alternative text.</param>
    /// <param name="stream">Takes the bytes; stays open.</param>
    /// <exception cref="ArgumentException">There are no words in the language.</exception>
    public static void Write(PictureDrawing drawing, string caption, string language, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(stream);
        using var html = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false });
        html.WriteStartElement("figure");
        html.WriteAttributeString("lang", language);
        html.WriteAttributeString("dir", PictureWords.Of(language).IsRightToLeft ? "rtl" : "ltr");
        html.WriteStartElement("img");

        // As the source of an image the names of its groups and clips cannot meet those of a second figure on the page.
        html.WriteAttributeString("src", $"data:image/svg+xml;base64,{Convert.ToBase64String(Picture(drawing))}");
        html.WriteAttributeString("alt", AlternativeText(drawing));
        html.WriteAttributeString("width", $"{drawing.Width:0}");
        html.WriteAttributeString("height", $"{drawing.Height:0}");
        html.WriteAttributeString("style", "max-width:100%;height:auto");
        html.WriteEndElement();
        if (caption.Length > 0) html.WriteElementString("figcaption", caption);
        html.WriteEndElement();
    }

    /// <summary>What the picture is called and what it shows, for those who do not see it; a picture without a title is called by the beginning of what it shows.</summary>
    private static string AlternativeText(PictureDrawing drawing) =>
        drawing.Description.StartsWith(drawing.Title, StringComparison.Ordinal) ? drawing.Description : $"{drawing.Title}. {drawing.Description}".TrimEnd(' ', '.');

    private static byte[] Picture(PictureDrawing drawing)
    {
        using var svg = new MemoryStream();
        SvgWriter.Write(drawing, svg);
        return svg.ToArray();
    }
}
