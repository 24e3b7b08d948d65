using Gazetteer.Documents.Assembling;

namespace Gazetteer.Documents.Html;

/// <summary>Turns elements into paragraphs, rows and cells.</summary>
internal static class HtmlText
{
    private const int NodesBetweenChecks = 4096;
    private const int LongestHeading = 80;

    /// <summary>Appends the text of a page, or of one element of it.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Asked every few thousand elements.</param>
    /// <param name="root">Number of the element; -1 for all of the page.</param>
    /// <param name="headingsArePartsNamed">When not null, each heading begins a part labelled with this word and the heading.</param>
    public static void Append(TextAssembler text, HtmlPage page, CancellationToken cancellation, int root = -1, string? headingsArePartsNamed = null)
    {
        var nodes = page.Nodes;
        var end = root < 0 ? nodes.Count : nodes[root].End;
        var open = root < 0 ? -1 : nodes[root].Parent;
        for (var i = Math.Max(0, root); ; i++)
        {
            if (i % NodesBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            for (; open >= 0 && nodes[open].End == i; open = nodes[open].Parent) Separate(text, nodes[open].Element!);
            if (i >= end) return;
            if (nodes[i].Element == HtmlElement.Verbatim) text.AppendVerbatim(page.Words(i));
            else if (nodes[i].IsText) text.Append(page.Words(i));
            else
            {
                Separate(text, nodes[i].Element!);
                if (headingsArePartsNamed is not null && nodes[i].Element!.Name is "h1" or "h2" or "h3") text.BeginPart($"{headingsArePartsNamed} {page.Line(i, LongestHeading)}".TrimEnd());
                if (!nodes[i].Element!.Is(HtmlTraits.Void)) open = i;
            }
        }
    }

    private static void Separate(TextAssembler text, HtmlElement element)
    {
        if (element.Is(HtmlTraits.Row)) text.EndRow();
        else if (element.Is(HtmlTraits.Cell)) text.EndCell();
        else if (element.Is(HtmlTraits.Block) || element.Name == "hr") text.EndParagraph();
        else if (element.Name == "br") text.EndLine();
        else if (element.Name is "img" or "embed" or "input") text.AppendSpace();
    }
}
