using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Gazetteer.Documents.Html;

/// <summary>Makes a page of its tags and words; what is not seen leaves no trace.</summary>
internal sealed class HtmlPageBuilder
{
    private readonly HtmlElements _elements = new();
    private readonly HtmlStack _stack;
    private readonly List<HtmlNode> _nodes = [];
    private readonly StringBuilder _text = new();
    private readonly HtmlMetadata _metadata = new();
    private readonly List<(int Node, ArticleMark Mark)> _marked = [];
    private readonly List<(int Node, int Text, int TopHeadings)> _open = [];
    private readonly HtmlElement _head;
    private readonly HtmlElement _verbatim;
    private readonly HtmlElement _link;
    private readonly HtmlElement[] _foreign;
    private readonly HtmlElement[] _sections;
    private readonly bool _isXml;
    private int _silentFrom = int.MaxValue;
    private int _characters;
    private int _topHeadings;
    private bool _atBreak = true;

    /// <param name="isXml">Whether a slash at the end of a tag ends the element.</param>
    public HtmlPageBuilder(bool isXml)
    {
        _isXml = isXml;
        _stack = new HtmlStack(_elements, Closed);
        (_head, _verbatim, _link) = (_elements.Of("head"), _elements.Of("pre"), _elements.Of("a"));
        (_foreign, _sections) = (_elements.All("svg math"), _elements.All("article main section blockquote"));
    }

    /// <summary>Whether the open element is a drawing's or a formula's, whose tags are XML.</summary>
    public bool IsForeign => Array.Exists(_foreign, static e => e.Depth >= 0);

    private bool IsSilent => _stack.Depth > _silentFrom;

    private int Parent => _open.Count == 0 ? -1 : _open[^1].Node;

    /// <summary>How the tokenizer is to read what follows a start tag: to most it is text with tags.</summary>
    public HtmlParseMode ModeAfter(HtmlTagToken tag)
    {
        if (IsForeign || EndsItself(tag)) return HtmlParseMode.PCData;
        return tag.Name switch
        {
            "title" or "textarea" => HtmlParseMode.RCData,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "script" => HtmlParseMode.Script,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
    }

    /// <summary>Takes the next tag or words.</summary>
    public void Take(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.Character) Words(token.Data);
        else if (token.Type == HtmlTokenType.StartTag) Start(token.AsTag());
        else if (token.Type == HtmlTokenType.EndTag) End(token.Name);
    }

    /// <summary>The page, once all is taken.</summary>
    public HtmlPage Build()
    {
        _stack.CloseTo(0);
        return new HtmlPage(_nodes, _text.ToString(), _metadata, _marked, _characters);
    }

    private static bool StaysInHead(string name) => name is "base" or "link" or "meta" or "title" or "style" or "script" or "noscript" or "template" or "basefont" or "bgsound" or "noframes" or "head";

    private bool EndsItself(HtmlTagToken tag) => tag.IsSelfClosing && (_isXml || IsForeign);

    private void Start(HtmlTagToken tag)
    {
        _metadata.Take(tag);
        if (_stack.Top == _head && !StaysInHead(tag.Name)) _stack.CloseTo(_stack.Depth - 1);
        if (tag.Name is "html" or "body") return;
        var element = _elements.Of(tag.Name);
        _stack.CloseBefore(element);
        var isSilent = element.Is(HtmlTraits.Silent) || HtmlVisibility.IsSilent(tag);
        var isKept = !isSilent && !IsSilent;
        if (isKept) Add(element, tag);
        if (element.Is(HtmlTraits.Void) || EndsItself(tag)) return;
        if (isKept) _open.Add((_nodes.Count - 1, _text.Length, _topHeadings));
        else if (!IsSilent) _silentFrom = _stack.Depth;
        if (element.Name == "h1") _topHeadings++;
        _stack.Open(element);
    }

    private void Add(HtmlElement element, HtmlTagToken tag)
    {
        if (ArticleMarks.Of(tag) is { } mark) _marked.Add((_nodes.Count, mark));
        _atBreak |= IsBreak(element);
        _nodes.Add(new HtmlNode(element, Parent) { End = _nodes.Count + 1 });
    }

    private void End(string name)
    {
        var element = _elements.Of(name);
        if (_stack.Close(element) || IsSilent) return;

        // The standard makes an element of these end tags even where none is open.
        if (name is "p" or "br") _nodes.Add(new HtmlNode(element, Parent) { End = _nodes.Count + 1 });
    }

    /// <summary>Takes leave of the innermost open element.</summary>
    private void Closed()
    {
        var depth = _stack.Depth - 1;
        if (depth == _silentFrom) _silentFrom = int.MaxValue;
        else if (depth < _silentFrom) Close();
    }

    private void Close()
    {
        var (at, text, topHeadings) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        ref var node = ref CollectionsMarshal.AsSpan(_nodes)[at];
        var element = node.Element!;
        if (IsDropped(element.Name, text, topHeadings))
        {
            Forget(at, text);
            return;
        }

        node.End = _nodes.Count;
        _atBreak |= IsBreak(element);
        if (node.Parent >= 0) Count(node.Parent, node.Start, element == _link ? node.Start : node.Length);
    }

    private static bool IsBreak(HtmlElement element) => element.Is(HtmlTraits.Block | HtmlTraits.Row | HtmlTraits.Cell) || element.Name == "br";

    /// <summary>Whether an element, now that all of it is known, is the mark of a footnote, or the head or foot of the site rather than of an article: that has no title of its own.</summary>
    private bool IsDropped(string name, int text, int topHeadings)
    {
        const int longestMark = 60;
        if (name == "sup") return _text.Length - text is > 0 and <= longestMark && HtmlVisibility.IsNoteMark(_text.ToString(text, _text.Length - text));
        return name is "header" or "footer" && topHeadings == _topHeadings && Array.TrueForAll(_sections, static s => s.Depth < 0);
    }

    private void Forget(int node, int text)
    {
        _nodes.RemoveRange(node, _nodes.Count - node);
        _text.Length = text;
        while (_marked.Count > 0 && _marked[^1].Node >= node) _marked.RemoveAt(_marked.Count - 1);
    }

    private void Words(string words)
    {
        var isBlank = string.IsNullOrWhiteSpace(words);
        if (_stack.Top == _head && !isBlank) _stack.CloseTo(_stack.Depth - 1);
        if (_stack.Top is { } top && !IsForeign) _metadata.Take(top, words);
        var length = words.AsSpan().Trim().Length;
        if (_head.Depth < 0 && _stack.Top?.Name is not ("script" or "style")) _characters += length;
        if (IsSilent) return;
        var element = _verbatim.Depth >= 0 ? HtmlElement.Verbatim : null;
        if (element is not null) words = Verbatim(words);
        else if (isBlank && _atBreak) return;
        _atBreak &= isBlank;
        if (words.Length == 0) return;
        if (Parent >= 0) Count(Parent, length, 0);
        _nodes.Add(new HtmlNode(element, Parent) { End = _nodes.Count + 1, Start = _text.Length, Length = words.Length });
        _text.Append(words);
    }

    /// <summary>A line end right after the tag is the tag's.</summary>
    private string Verbatim(string words)
    {
        words = words.ReplaceLineEndings("\n");
        return words.StartsWith('\n') && Parent == _nodes.Count - 1 && _nodes[^1].Element == _verbatim ? words[1..] : words;
    }

    private void Count(int node, int characters, int linked)
    {
        ref var counted = ref CollectionsMarshal.AsSpan(_nodes)[node];
        counted.Start += characters;
        counted.Length += linked;
    }
}
