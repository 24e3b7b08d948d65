using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Xml;

namespace Gazetteer.Documents.Office;

/// <summary>Turns the parts of a Word document into paragraphs, element by element, so that neither size nor nesting nor unknown elements matter.</summary>
internal sealed class DocxBody(TextAssembler text, ReadingOptions options)
{
    private int _paragraph;
    private int _page = 1;
    private bool _pagesAreKnown;

    /// <summary>Appends the main text.</summary>
    public void AppendMain(MainDocumentPart main) => Read(main, xml =>
    {
        switch (xml.LocalName)
        {
            case "p":
                text.BeginPart(_pagesAreKnown ? $"page {_page}, paragraph {++_paragraph}" : $"paragraph {++_paragraph}");
                break;
            case "lastRenderedPageBreak":
                _page++;
                _pagesAreKnown = true;
                break;
            default:
                break;
        }
    });

    /// <summary>Appends the notes of a part, each a part of the text; separators are no notes.</summary>
    /// <param name="part">Foot- or endnotes.</param>
    /// <param name="element">Name of the element that is a note, which is also what the parts are called.</param>
    public void AppendNotes(OpenXmlPart part, string element)
    {
        var number = 0;
        Read(part, xml =>
        {
            if (xml.LocalName == element && Attribute(xml, "type") is "" or "normal") text.BeginPart($"{element} {++number}");
        });
    }

    /// <summary>What a reader of the document does not see, or sees already in another form.</summary>
    private static bool IsSilent(XmlReader xml) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "del" or "moveFrom" or "delText" or "instrText" && !xml.IsEmptyElement;

    private static string Attribute(XmlReader xml, string name)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName != name) continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }

        xml.MoveToElement();
        return "";
    }

    private void Read(OpenXmlPart part, Action<XmlReader> enter)
    {
        using var xml = SafeXml.Open(part.GetStream(FileMode.Open, FileAccess.Read), options);
        var isText = false;
        while (!xml.EOF)
        {
            if (IsSilent(xml))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                enter(xml);
                isText = xml.LocalName == "t" && !xml.IsEmptyElement;
                Inline(xml.LocalName);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
                if (xml.LocalName == "p") text.EndParagraph();
            }
            else if (isText)
            {
                text.Append(xml.Value);
            }

            xml.Read();
        }
    }

    private void Inline(string element)
    {
        if (element is "tab" or "ptab") text.AppendSpace();
        else if (element is "br" or "cr") text.EndLine();
        else if (element == "noBreakHyphen") text.Append("-");
    }
}
