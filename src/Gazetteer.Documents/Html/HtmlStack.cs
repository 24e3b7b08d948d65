namespace Gazetteer.Documents.Html;

/// <summary>The elements that are open while a page is read, and which tags close which of them.</summary>
/// <remarks>
/// What the HTML standard (section 13.2.6, tree construction) says of end tags that are left out, misplaced or too many, as far as it matters for text. Of each kind the depth of its
/// innermost open element is known, so that no tag, however deep it stands, costs more than the elements that it closes.
/// </remarks>
internal sealed class HtmlStack(HtmlElements elements, Action closed)
{
    private readonly List<HtmlElement> _open = [];
    private readonly List<int> _scopes = [];
    private readonly List<int> _blocks = [];
    private readonly HtmlElement _table = elements.Of("table");
    private readonly HtmlElement _paragraph = elements.Of("p");
    private readonly HtmlElement _link = elements.Of("a");
    private readonly HtmlElement[] _lists = elements.All("ul ol menu dir");
    private readonly HtmlElement[] _definitionLists = elements.All("dl");
    private readonly HtmlElement[] _headings = elements.All("h1 h2 h3 h4 h5 h6");
    private readonly HtmlElement[] _items = elements.All("li");
    private readonly HtmlElement[] _definitions = elements.All("dt dd");
    private readonly HtmlElement[] _cells = elements.All("td th");
    private readonly HtmlElement[] _rows = elements.All("tr");
    private readonly HtmlElement[] _rowGroups = elements.All("thead tbody tfoot caption");

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The innermost open element; null when none is.</summary>
    public HtmlElement? Top => _open.Count == 0 ? null : _open[^1];

    private int Scope => _scopes.Count == 0 ? -1 : _scopes[^1];

    /// <summary>Opens an element, once what it cannot stand in is closed (<see cref="CloseBefore"/>).</summary>
    public void Open(HtmlElement element)
    {
        element.Open(_open.Count);
        if (element.Is(HtmlTraits.Scope)) _scopes.Add(_open.Count);
        if (element.Is(HtmlTraits.Block | HtmlTraits.Cell | HtmlTraits.Row)) _blocks.Add(_open.Count);
        _open.Add(element);
    }

    /// <summary>Closes what ends where the element begins.</summary>
    public void CloseBefore(HtmlElement element)
    {
        switch (element.Name)
        {
            case "li": CloseInnermost(_items, Math.Max(Scope, Innermost(_lists))); break;
            case "dt" or "dd": CloseInnermost(_definitions, Math.Max(Scope, Innermost(_definitionLists))); break;
            case "td" or "th": CloseInnermost(_cells, _table.Depth); break;
            case "tr": CloseInnermost(_rows, _table.Depth); break;
            case "thead" or "tbody" or "tfoot": CloseInnermost(_rowGroups, _table.Depth); break;
            case "a" when _link.Depth > Scope: CloseTo(_link.Depth); break;
            case "option" or "optgroup" or "legend": return;
            default: break;
        }

        if (element.Is(HtmlTraits.Heading) && Top?.Is(HtmlTraits.Heading) == true) CloseTo(_open.Count - 1);
        if ((element.Is(HtmlTraits.Block) || element == _table || element.Name == "hr") && _paragraph.Depth > Scope) CloseTo(_paragraph.Depth);
    }

    /// <summary>Closes the innermost element of a kind with all that it holds, if an end tag may.</summary>
    /// <returns>Whether it did.</returns>
    public bool Close(HtmlElement element)
    {
        var depth = element.Is(HtmlTraits.Heading) ? Innermost(_headings) : element.Depth;
        if (depth < 0 || !MayClose(element, depth)) return false;
        CloseTo(depth);
        return true;
    }

    /// <summary>Closes everything from a depth on.</summary>
    public void CloseTo(int depth)
    {
        while (_open.Count > depth)
        {
            closed();
            var element = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            element.Close();
            if (_scopes.Count > 0 && _scopes[^1] == _open.Count) _scopes.RemoveAt(_scopes.Count - 1);
            if (_blocks.Count > 0 && _blocks[^1] == _open.Count) _blocks.RemoveAt(_blocks.Count - 1);
        }
    }

    private static int Innermost(HtmlElement[] kinds)
    {
        var depth = -1;
        foreach (var kind in kinds) depth = Math.Max(depth, kind.Depth);
        return depth;
    }

    private void CloseInnermost(HtmlElement[] kinds, int within)
    {
        if (Innermost(kinds) is var depth && depth > within) CloseTo(depth);
    }

    /// <summary>Parts of a table end those within them; other tags end nothing outside their cell, and those of words in a line no paragraph.</summary>
    private bool MayClose(HtmlElement element, int depth)
    {
        if (element == _table) return true;
        if (element.Is(HtmlTraits.Cell | HtmlTraits.Row | HtmlTraits.Scope)) return depth > _table.Depth;
        if (depth < Scope) return false;
        return element.Is(HtmlTraits.Block | HtmlTraits.Silent) || _blocks.Count == 0 || depth > _blocks[^1];
    }
}
