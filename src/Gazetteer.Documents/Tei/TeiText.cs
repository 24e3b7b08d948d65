using System.Xml;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tei;

/// <summary>One text of TEI as it is read, element by element.</summary>
/// <param name="pieces">Takes the text.</param>
/// <param name="context">Asked for cancellation every few thousand elements.</param>
internal sealed class TeiText(DocumentPieces pieces, ReadingContext context)
{
    private const int NodesBetweenChecks = 4096;
    private const int LongestLabel = 80;
    private readonly TeiChoices _choices = new();
    private bool _isInText;
    private bool _hasPages;
    private bool _isHead;
    private int _rows;

    /// <summary>Reads from the element that holds header and text to its end, and hands out the pieces.</summary>
    public IEnumerable<SourceText> Read(XmlReader xml)
    {
        xml.Read();
        SetLanguage(xml.GetAttribute("xml:lang"));
        for (var nodes = 0; !xml.EOF; nodes++)
        {
            if (nodes % NodesBetweenChecks == 0) context.Cancellation.ThrowIfCancellationRequested();
            var mayEnd = xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "p" or "row" or "l" or "ab" or "item" or "head";
            Step(xml);
            if (mayEnd && _rows == 0 && pieces.IsFull) yield return pieces.Take();
        }

        if (pieces.HasMore) yield return pieces.Take();
    }

    private void Step(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            if (TeiElements.IsSilent(xml.LocalName) || _choices.IsOther(xml))
            {
                xml.Skip();
                return;
            }

            Enter(xml);
            if (xml.IsEmptyElement) Leave(xml.LocalName);
        }
        else if (xml.NodeType == XmlNodeType.EndElement) Leave(xml.LocalName);
        else if (_isInText && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) Words(xml.Value);
        xml.Read();
    }

    private void Enter(XmlReader xml)
    {
        var text = pieces.Text;
        switch (xml.LocalName)
        {
            case "teiHeader":
                Describe(TeiHeaderReader.Read(xml));
                break;
            case "text":
                _isInText = true;
                SetLanguage(xml.GetAttribute("xml:lang"));
                break;
            case "note" when _isInText:
                pieces.BeginAside("note");
                break;
            case "pb" when _isInText && !pieces.IsInAside:
                _hasPages = true;
                if (xml.GetAttribute("break") != "no") text.AppendSpace();
                text.BeginPart($"page {xml.GetAttribute("n")}".TrimEnd(), endsParagraph: false);
                break;
            case "lb" or "cb" when xml.GetAttribute("break") != "no":
                text.AppendSpace();
                break;
            case "space":
                text.AppendSpace();
                break;
            case "w" when xml.GetAttribute("part") is null or "N" or "I" && xml.GetAttribute("join") is not ("left" or "both"):
                text.AppendSpace();
                break;
            case "table":
                text.EndRow();
                break;
            case "row":
                _rows++;
                text.EndRow();
                break;
            default:
                if (_isInText && TeiElements.IsBlock(xml.LocalName)) text.EndParagraph();
                _isHead = xml.LocalName == "head" && !_hasPages && !xml.IsEmptyElement && !pieces.IsInAside;
                break;
        }
    }

    private void Leave(string element)
    {
        switch (element)
        {
            case "text":
                _isInText = false;
                break;
            case "note" when pieces.IsInAside:
                pieces.EndAside();
                break;
            case "cell":
                pieces.Text.EndCell();
                break;
            case "row" or "table":
                if (element == "row") _rows = Math.Max(0, _rows - 1);
                pieces.Text.EndRow();
                break;
            default:
                if (_isInText && TeiElements.IsBlock(element)) pieces.Text.EndParagraph();
                break;
        }
    }

    private void Describe(TeiHeaderReader header) => pieces.Document = pieces.Document with
    {
        Title = header.Title.Length > 0 ? header.Title : pieces.Document.Title,
        Date = header.Date,
        DateSource = header.Date is null ? "" : "TEI header",
        Language = pieces.Document.Language.Length > 0 ? pieces.Document.Language : LanguageTags.Primary(header.Language),
    };

    private void SetLanguage(string? tag)
    {
        if (LanguageTags.Primary(tag) is { Length: > 0 } language) pieces.Document = pieces.Document with { Language = language };
    }

    /// <summary>The first words of a heading name the part that it begins, unless the text has pages.</summary>
    private void Words(string words)
    {
        if (_isHead && words.Trim().Length > 0)
        {
            var label = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            pieces.Text.BeginPart($"section {(label.Length <= LongestLabel ? label : label[..LongestLabel])}");
            _isHead = false;
        }

        pieces.Text.Append(words);
    }
}
