using System.Xml;
using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Office;

/// <summary>Turns the parts of a Word document into paragraphs, element by element, so that neither size nor nesting nor unknown elements matter.</summary>
/// <param name="pieces">Takes the text.</param>
/// <param name="hiddenStyles">Identifiers of the styles that hide what is written in them.</param>
/// <param name="context">Asked for cancellation every few thousand elements.</param>
internal sealed class DocxBody(DocumentPieces pieces, IEnumerable<string> hiddenStyles, ReadingContext context)
{
    private const int NodesBetweenChecks = 4096;
    private readonly HashSet<string> _hiddenStyles = [.. hiddenStyles];
    private readonly Stack<bool> _hiddenAround = new();
    private int _paragraph;
    private int _page = 1;
    private int _rows;
    private int _nodes;
    private bool _pagesAreKnown;
    private bool _isText;
    private bool _isHidden;
    private bool _isHiddenParagraph;
    private bool _isInParagraphProperties;
    private bool _joinsNext;

    /// <summary>How many runs of hidden text were left out.</summary>
    public int HiddenRuns { get; private set; }

    /// <summary>How many documents are included by reference, and not read.</summary>
    public int EmbeddedDocuments { get; private set; }

    /// <summary>Reads the main text, and hands out all pieces but the last.</summary>
    public IEnumerable<SourceText> Read(XmlReader main)
    {
        using var xml = main;
        while (!xml.EOF)
        {
            var mayEnd = xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "tr" };
            Step(xml);
            if (mayEnd && _rows == 0 && !_joinsNext && pieces.IsFull) yield return pieces.Take();
        }
    }

    /// <summary>Reads notes, comments, or the head or foot of pages.</summary>
    /// <param name="part">Holds them.</param>
    /// <param name="kind">What one is called.</param>
    /// <param name="element">Name of the element that is one.</param>
    public void ReadBeside(XmlReader part, string kind, string element)
    {
        using var xml = part;
        while (!xml.EOF)
        {
            if (xml.LocalName == element && xml.NodeType == XmlNodeType.Element)
            {
                // Lines that separate notes from the text are no notes.
                if (xml.IsEmptyElement || Attribute(xml, "type") is not ("" or "normal"))
                {
                    xml.Skip();
                    continue;
                }

                pieces.BeginAside(kind);
            }
            else if (xml.LocalName == element && xml.NodeType == XmlNodeType.EndElement && pieces.IsInAside)
            {
                pieces.EndAside();
            }

            Step(xml);
        }
    }

    /// <summary>The value of an attribute, whatever its namespace; empty without one.</summary>
    public static string Attribute(XmlReader xml, string name)
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

    /// <summary>Whether a property that can be switched off is on.</summary>
    public static bool IsOn(XmlReader property) => Attribute(property, "val") is not ("0" or "false" or "off");

    /// <summary>What a reader of the document does not see, sees already in another form, or sees as small letters above a word.</summary>
    private static bool IsSilent(XmlReader xml) => xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement
        && xml.LocalName is "Fallback" or "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rPrChange" or "pPrChange" or "rt";

    private void Step(XmlReader xml)
    {
        if (_nodes++ % NodesBetweenChecks == 0) context.Cancellation.ThrowIfCancellationRequested();
        if (IsSilent(xml))
        {
            xml.Skip();
            return;
        }

        if (xml.NodeType == XmlNodeType.Element)
        {
            Enter(xml);
            if (xml.IsEmptyElement) Leave(xml.LocalName);
        }
        else if (xml.NodeType == XmlNodeType.EndElement) Leave(xml.LocalName);
        else if (_isText && _isHidden) HiddenRuns++;
        else if (_isText) pieces.Text.Append(xml.Value);
        xml.Read();
    }

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                BeginParagraph();
                break;
            case "r":
                _isHidden = _isHiddenParagraph;
                break;
            case "t":
                _isText = true;
                break;
            case "pPr":
                _isInParagraphProperties = true;
                break;
            case "pStyle":
                _isHiddenParagraph = _hiddenStyles.Contains(Attribute(xml, "val"));
                break;
            case "rStyle" when !_isInParagraphProperties:
                _isHidden |= _hiddenStyles.Contains(Attribute(xml, "val"));
                break;
            case "vanish" when !_isInParagraphProperties:
                _isHidden = IsOn(xml);
                break;
            case "vanish" or "del" when _isInParagraphProperties:
                // It is the paragraph's end that is hidden or deleted: the next paragraph goes on in the same line.
                _joinsNext = IsOn(xml);
                break;
            case "lastRenderedPageBreak":
                _page++;
                _pagesAreKnown = true;
                break;
            case "txbxContent":
                _hiddenAround.Push(_isHidden);
                pieces.BeginAside("text box");
                break;
            case "tr":
                _rows++;
                pieces.Text.EndRow();
                break;
            case "altChunk":
                EmbeddedDocuments++;
                break;
            default:
                Sign(xml.LocalName);
                break;
        }
    }

    private void Leave(string element)
    {
        switch (element)
        {
            case "p" when !_joinsNext || pieces.IsInAside:
                pieces.Text.EndParagraph();
                break;
            case "t":
                _isText = false;
                break;
            case "pPr":
                _isInParagraphProperties = false;
                break;
            case "txbxContent" when _hiddenAround.Count > 0:
                _isHidden = _hiddenAround.Pop();
                if (pieces.IsInAside) pieces.EndAside();
                break;
            case "tc":
                pieces.Text.EndCell();
                break;
            case "tr":
                _rows = Math.Max(0, _rows - 1);
                pieces.Text.EndRow();
                break;
            default:
                break;
        }
    }

    private void BeginParagraph()
    {
        _isHiddenParagraph = false;
        if (pieces.IsInAside) pieces.Text.EndParagraph();
        else if (!_joinsNext) pieces.Text.BeginPart(_pagesAreKnown ? $"page {_page}, paragraph {++_paragraph}" : $"paragraph {++_paragraph}");
        if (!pieces.IsInAside) _joinsNext = false;
    }

    private void Sign(string element)
    {
        if (_isHidden || _isInParagraphProperties) return;
        if (element is "tab" or "ptab") pieces.Text.AppendTab();
        else if (element is "br" or "cr") pieces.Text.EndLine();
        else if (element == "noBreakHyphen") pieces.Text.Append("-");
    }
}
