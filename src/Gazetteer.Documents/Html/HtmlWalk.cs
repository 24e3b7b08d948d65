using Gazetteer.Documents.Assembling;

namespace Gazetteer.Documents.Html;

/// <summary>Goes through a page node by node and turns elements into paragraphs, rows and cells; it keeps no stack, so that nesting may be deep.</summary>
internal sealed class HtmlWalk
{
    private const int LongestHeading = 80;
    private readonly HtmlPage _page;
    private readonly string? _headings;
    private readonly int _end;
    private int _open;
    private int _next;

    /// <param name="page">The page.</param>
    /// <param name="root">Number of the element to read; -1 for all of the page.</param>
    /// <param name="headingsArePartsNamed">When not null, each heading begins a part labelled with this word and the heading.</param>
    public HtmlWalk(HtmlPage page, int root = -1, string? headingsArePartsNamed = null)
    {
        (_page, _headings, _next) = (page, headingsArePartsNamed, Math.Max(0, root));
        _end = root < 0 ? page.Nodes.Count : page.Nodes[root].End;
        _open = root < 0 ? -1 : page.Nodes[root].Parent;
    }

    /// <summary>Whether the last step ended a paragraph or a row.</summary>
    public bool IsAtBreak { get; private set; }

    /// <summary>The part that the last heading began; null before the first.</summary>
    public string? Part { get; private set; }

    /// <summary>Appends the next node.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Step(TextAssembler text)
    {
        var nodes = _page.Nodes;
        IsAtBreak = false;
        for (; _open >= 0 && nodes[_open].End == _next; _open = nodes[_open].Parent) Separate(text, nodes[_open].Element!);
        if (_next >= _end) return false;
        var node = nodes[_next];
        if (node.Element == HtmlElement.Verbatim) text.AppendVerbatim(_page.Words(_next));
        else if (node.IsText) text.Append(_page.Words(_next));
        else Enter(text, node.Element!);
        _next++;
        return true;
    }

    private void Enter(TextAssembler text, HtmlElement element)
    {
        Separate(text, element);
        if (_headings is not null && element.Name is "h1" or "h2" or "h3")
        {
            Part = $"{_headings} {_page.Line(_next, LongestHeading)}".TrimEnd();
            text.BeginPart(Part);
        }

        if (!element.Is(HtmlTraits.Void)) _open = _next;
    }

    private void Separate(TextAssembler text, HtmlElement element)
    {
        IsAtBreak |= element.Is(HtmlTraits.Row | HtmlTraits.Block);
        if (element.Is(HtmlTraits.Row)) text.EndRow();
        else if (element.Is(HtmlTraits.Cell)) text.EndCell();
        else if (element.Is(HtmlTraits.Block) || element.Name == "hr") text.EndParagraph();
        else if (element.Name == "br") text.EndLine();
        else if (element.Name is "img" or "embed" or "input") text.AppendSpace();
    }
}
