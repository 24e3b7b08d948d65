using AngleSharp.Dom;

namespace Gazetteer.Documents.Html;

/// <summary>Finds the element that holds a page's article.</summary>
/// <remarks>
/// What the page marks as main or article is believed when it holds a fair share of the words. Otherwise the container wins whose own
/// paragraphs hold most words outside links, counting half for its parent (after Arc90's Readability, 2009). Short pages are taken whole.
/// </remarks>
internal static class MainContent
{
    private const int ShortPage = 300;

    /// <summary>The element to read.</summary>
    public static INode Of(IDocument page)
    {
        if (page.Body is not { } body) return page;
        var total = WordsIn(body);
        if (total < ShortPage) return body;
        foreach (var selector in (string[])["main", "[role=main]", "[itemprop=articleBody]"])
        {
            var marked = page.QuerySelectorAll(selector);
            if (marked.Length == 1 && WordsIn(marked[0]) * 5 > total) return marked[0];
        }

        var articles = page.QuerySelectorAll("article");
        if (articles.Length == 1 && WordsIn(articles[0]) * 5 > total) return articles[0];
        return Densest(body) ?? (INode)body;
    }

    private static IElement? Densest(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, pre, blockquote, td"))
        {
            if (paragraph.ParentElement is not { } parent || IsSilentAbove(paragraph)) continue;
            double words = WordsIn(paragraph) - paragraph.QuerySelectorAll("a").Sum(WordsIn);
            if (words < 40) continue;
            scores[parent] = scores.GetValueOrDefault(parent) + words;
            if (parent.ParentElement is { } grandparent) scores[grandparent] = scores.GetValueOrDefault(grandparent) + (words / 2);
        }

        if (scores.Count == 0) return null;
        var best = scores.MaxBy(static s => s.Value);
        return best.Value * 3 > WordsIn(body) ? best.Key : null;
    }

    private static bool IsSilentAbove(IElement element)
    {
        for (var above = element; above is not null; above = above.ParentElement)
        {
            if (HtmlText.IsSilent(above)) return true;
        }

        return false;
    }

    /// <summary>Letters and digits below the element, as a measure of its words.</summary>
    private static int WordsIn(INode node) => node.Descendants<IText>().Where(static t => t.ParentElement?.LocalName is not ("script" or "style")).Sum(static t => t.Data.AsSpan().Trim().Length);
}
