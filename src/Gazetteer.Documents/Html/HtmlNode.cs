namespace Gazetteer.Documents.Html;

/// <summary>An element or words of a page, in the order in which they begin.</summary>
/// <param name="Element">Its kind; null and <see cref="HtmlElement.Verbatim"/> for words.</param>
/// <param name="Parent">Number of the element that holds it; -1 for the page itself.</param>
internal record struct HtmlNode(HtmlElement? Element, int Parent)
{
    /// <summary>Number of the first node that it does not hold.</summary>
    public int End { get; set; }

    /// <summary>Of words: where they begin in the page's text. Of an element: how many characters of words it holds.</summary>
    public int Start { get; set; }

    /// <summary>Of words: how many characters they are. Of an element: how many characters of words stand in links.</summary>
    public int Length { get; set; }

    /// <summary>Whether it is words.</summary>
    public readonly bool IsText => Element is null || Element == HtmlElement.Verbatim;
}
