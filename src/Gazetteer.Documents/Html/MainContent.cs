namespace Gazetteer.Documents.Html;

/// <summary>Finds the element that holds a page's article.</summary>
/// <remarks>
/// What the page marks as main or article is believed when it holds a fair share of the words. Otherwise the container wins whose own
/// paragraphs hold most words outside links, counting half for its parent (after Arc90's Readability, 2009). Short pages are taken whole.
/// </remarks>
internal static class MainContent
{
    private const int ShortPage = 300;
    private const int ShortParagraph = 40;

    /// <summary>Number of the element to read; -1 for the whole page.</summary>
    public static int Of(HtmlPage page)
    {
        if (page.AllCharacters < ShortPage) return -1;
        foreach (var marked in page.Marked.GroupBy(static m => m.Mark, static m => m.Node).OrderBy(static g => g.Key))
        {
            if (marked.Count() == 1 && page.Nodes[marked.First()].Start * 5L > page.AllCharacters) return marked.First();
        }

        return Densest(page);
    }

    private static int Densest(HtmlPage page)
    {
        var scores = new Dictionary<int, double>();
        foreach (var node in page.Nodes)
        {
            if (node.Element?.Name is not ("p" or "pre" or "blockquote" or "td")) continue;
            var words = node.Start - node.Length;
            if (words < ShortParagraph) continue;
            scores[node.Parent] = scores.GetValueOrDefault(node.Parent) + words;
            if (node.Parent >= 0) scores[page.Nodes[node.Parent].Parent] = scores.GetValueOrDefault(page.Nodes[node.Parent].Parent) + (words / 2.0);
        }

        var best = scores.Count == 0 ? default : scores.MaxBy(static s => s.Value);
        return best.Value * 3 > page.AllCharacters ? best.Key : -1;
    }
}
