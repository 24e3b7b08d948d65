using System.Xml;
using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Turns the content of an OpenDocument text into paragraphs, element by element.</summary>
/// <param name="pieces">Takes the text.</param>
/// <param name="context">Asked for cancellation every few thousand elements.</param>
internal sealed class OdtBody(DocumentPieces pieces, ReadingContext context)
{
    private const int NodesBetweenChecks = 4096;
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private readonly HashSet<string> _hiddenStyles = new(StringComparer.Ordinal);
    private string _style = "";
    private int _paragraph;
    private int _paragraphs;
    private int _rows;
    private int _nodes;

    /// <summary>How many hidden spans, paragraphs and sections were left out.</summary>
    public int HiddenPassages { get; private set; }

    /// <summary>Reads the styles that all documents may use, and the heads and feet of pages, which are written after the first piece.</summary>
    public void ReadStyles(XmlReader styles)
    {
        using var xml = styles;
        while (!xml.EOF)
        {
            if (!IsHeadOrFoot(xml) || IsHidden(xml))
            {
                Step(xml);
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement) pieces.BeginAside(xml.LocalName.StartsWith("header", StringComparison.Ordinal) ? "header" : "footer");
            else if (xml.NodeType == XmlNodeType.EndElement && pieces.IsInAside) pieces.EndAside();
            xml.Read();
        }
    }

    /// <summary>Reads the content, and hands out all pieces but the last.</summary>
    public IEnumerable<SourceText> Read(XmlReader content)
    {
        using var xml = content;
        while (!xml.EOF)
        {
            var mayEnd = xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "h" or "table-row" };
            Step(xml);
            if (mayEnd && _rows == 0 && pieces.IsFull) yield return pieces.Take();
        }
    }

    private static bool IsHeadOrFoot(XmlReader xml) => xml.LocalName is "header" or "header-left" or "header-first" or "footer" or "footer-left" or "footer-first"
        && xml.NamespaceURI == Style;

    /// <summary>What a reader of the document does not see, or sees in another form.</summary>
    private static bool IsSilent(XmlReader xml) => xml.LocalName switch
    {
        "tracked-changes" or "sequence-decls" or "variable-decls" or "user-field-decls" or "ruby-text" or "note-citation" or "hidden-text" or "forms" or "font-face-decls" or "scripts"
            or "creator-initials" => true,
        "date" or "creator" => xml.NamespaceURI == DublinCore,
        "title" or "desc" => xml.NamespaceURI == Drawing,
        _ => false,
    };

    private static bool IsAside(string element) => element is "note" or "annotation" or "text-box" or "custom-shape" or "rect" or "ellipse" or "caption" or "image";

    private static string Attribute(XmlReader xml, string name) => DocxBody.Attribute(xml, name);

    private void Step(XmlReader xml)
    {
        if (_nodes++ % NodesBetweenChecks == 0) context.Cancellation.ThrowIfCancellationRequested();
        if (xml.NodeType == XmlNodeType.Element)
        {
            if (IsHidden(xml)) HiddenPassages++;
            else if (!IsSilent(xml))
            {
                Enter(xml);
                if (xml.IsEmptyElement) Leave(xml.LocalName);
                xml.Read();
                return;
            }

            xml.Skip();
            return;
        }

        if (xml.NodeType == XmlNodeType.EndElement) Leave(xml.LocalName);
        else if (_paragraphs > 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) pieces.Text.Append(xml.Value);
        xml.Read();
    }

    /// <summary>Whether an element is hidden by its style, or by a condition that was met when the document was saved.</summary>
    private bool IsHidden(XmlReader xml) => !xml.IsEmptyElement && xml.LocalName switch
    {
        "span" or "p" or "h" => _hiddenStyles.Count > 0 && _hiddenStyles.Contains(Attribute(xml, "style-name")),
        "section" => Attribute(xml, "display") is "none" || Attribute(xml, "is-hidden") == "true",
        "header" or "header-left" or "header-first" or "footer" or "footer-left" or "footer-first" => Attribute(xml, "display") == "false",
        "table-row" => Attribute(xml, "visibility") is "collapse" or "filter",
        _ => false,
    };

    private void Enter(XmlReader xml)
    {
        var text = pieces.Text;
        switch (xml.LocalName)
        {
            case "p" or "h":
                _paragraphs++;
                if (pieces.IsInAside) text.EndParagraph();
                else text.BeginPart($"paragraph {++_paragraph}");
                break;
            case "style":
                _style = Attribute(xml, "name");
                if (_hiddenStyles.Contains(Attribute(xml, "parent-style-name"))) _hiddenStyles.Add(_style);
                break;
            case "text-properties" when Attribute(xml, "display") == "none":
                _hiddenStyles.Add(_style);
                break;
            case var aside when IsAside(aside):
                pieces.BeginAside(aside switch { "note" => "note", "annotation" => "comment", _ => "text box" });
                break;
            case "table-row":
                _rows++;
                text.EndRow();
                break;
            case "tab" when _paragraphs > 0:
                text.AppendTab();
                break;
            case "s":
                text.AppendSpace();
                break;
            case "line-break":
                text.EndLine();
                break;
            default:
                break;
        }
    }

    private void Leave(string element)
    {
        switch (element)
        {
            case "p" or "h":
                _paragraphs = Math.Max(0, _paragraphs - 1);
                pieces.Text.EndParagraph();
                break;
            case var aside when IsAside(aside) && pieces.IsInAside:
                pieces.EndAside();
                break;
            case "table-cell":
                pieces.Text.EndCell();
                break;
            case "table-row":
                _rows = Math.Max(0, _rows - 1);
                pieces.Text.EndRow();
                break;
            default:
                break;
        }
    }
}
