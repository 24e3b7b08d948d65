using System.Xml;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Tei;

/// <summary>One text of TEI as it is read, element by element.</summary>
internal sealed class TeiText(string name, string stem, int maximumCharacters)
{
    private readonly TextAssembler _text = new(name, maximumCharacters);
    private readonly List<string> _notes = [];
    private TeiHeader _header = new("", null, "");
    private string _language = "";
    private bool _isInText;
    private bool _isInChoice;
    private bool _hasPages;
    private bool _isHead;

    /// <summary>Reads from the element that holds header and text to its end.</summary>
    public SourceText Read(XmlReader xml)
    {
        xml.Read();
        _language = xml.GetAttribute("xml:lang") ?? "";
        while (!xml.EOF)
        {
            if (IsSilent(xml))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element) Enter(xml);
            else if (xml.NodeType == XmlNodeType.EndElement) Leave(xml.LocalName);
            else if (_isInText && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) Words(xml.Value);
            xml.Read();
        }

        AppendNotes();
        return new SourceText
        {
            Name = name,
            Text = _text.Text(),
            Parts = _text.Parts(),
            Title = _header.Title.Length > 0 ? _header.Title : stem,
            Date = _header.Date,
            DateSource = _header.Date is null ? "" : "TEI header",
            Language = LanguageTags.Primary(_language.Length > 0 ? _language : _header.Language),
        };
    }

    private static bool IsBlock(string element) => element is "p" or "head" or "div" or "l" or "lg" or "ab" or "item" or "row" or "sp" or "speaker" or "stage" or "opener" or "closer"
        or "salute" or "signed" or "dateline" or "trailer" or "titlePart" or "docTitle" or "byline" or "quote" or "figDesc" or "epigraph" or "argument"
        or "div1" or "div2" or "div3" or "div4" or "front" or "body" or "back";

    private bool IsSilent(XmlReader xml) => xml.NodeType == XmlNodeType.Element
        && (xml.LocalName is "fw" or "facsimile" or "standOff" or "sourceDoc" || (_isInChoice && xml.LocalName is "sic" or "orig" or "abbr"));

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "teiHeader":
                _header = TeiHeader.Read(xml);
                break;
            case "text":
                _isInText = true;
                _language = xml.GetAttribute("xml:lang") ?? _language;
                break;
            case "note" when _isInText:
                _notes.Add(TeiNote.Read(xml));
                break;
            case "choice":
                _isInChoice = !xml.IsEmptyElement;
                break;
            case "pb" when _isInText:
                _hasPages = true;
                _text.BeginPart($"page {xml.GetAttribute("n")}".TrimEnd());
                break;
            case "lb" or "cb" when xml.GetAttribute("break") != "no":
                _text.AppendSpace();
                break;
            case "cell":
                _text.AppendSpace();
                break;
            default:
                if (_isInText && IsBlock(xml.LocalName)) _text.EndParagraph();
                _isHead = xml.LocalName == "head" && !_hasPages && !xml.IsEmptyElement;
                break;
        }
    }

    /// <summary>Notes stand behind the text, so that they do not part its sentences.</summary>
    private void AppendNotes()
    {
        for (var i = 0; i < _notes.Count; i++)
        {
            _text.BeginPart($"note {i + 1}");
            _text.Append(_notes[i]);
        }
    }

    private void Leave(string element)
    {
        if (element == "text") _isInText = false;
        else if (element == "choice") _isInChoice = false;
        else if (element == "cell") _text.AppendSpace();
        else if (_isInText && IsBlock(element)) _text.EndParagraph();
    }

    /// <summary>The first words of a heading name the part that it begins, unless the text has pages.</summary>
    private void Words(string words)
    {
        if (_isHead && words.Trim().Length > 0)
        {
            var label = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _text.BeginPart($"section {(label.Length <= 80 ? label : label[..80])}");
            _isHead = false;
        }

        _text.Append(words);
    }
}
