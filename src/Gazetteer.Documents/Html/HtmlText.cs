using System.Buffers;
using AngleSharp.Dom;
using Gazetteer.Documents.Assembling;

namespace Gazetteer.Documents.Html;

/// <summary>Turns elements into paragraphs.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789[]()*†‡ ");

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "head", "title",
        "nav", "menu", "button", "select", "textarea", "input", "dialog", "aside",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
    };

    private static readonly HashSet<string> SilentRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "menu", "menubar", "banner", "search", "contentinfo", "dialog", "alert", "toolbar", "complementary",
    };

    /// <summary>Appends an element's text; the walk keeps no stack, so that nesting may be deep.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="root">Where to begin.</param>
    /// <param name="headingsArePartsNamed">When not null, each heading begins a part labelled with this word and the heading.</param>
    public static void Append(TextAssembler text, INode root, string? headingsArePartsNamed)
    {
        var node = root;
        while (true)
        {
            if (Enter(text, node, headingsArePartsNamed) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                Leave(text, node);
                if (node == root) return;
                if (node.NextSibling is { } sibling)
                {
                    node = sibling;
                    break;
                }

                node = node.Parent!;
            }
        }
    }

    /// <summary>Whether a reader of the page would not see the element as text, or as no part of its article.</summary>
    public static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName)
        || IsNoteMark(element)
        || element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.LocalName is "header" or "footer" && IsOfThePage(element))
        || SilentRoles.Contains(element.GetAttribute("role") ?? "")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Headers and footers outside the article are the site's, unless the title stands there.</summary>
    private static bool IsOfThePage(IElement element) => element.Closest("article, main, section, blockquote") is null && element.QuerySelector("h1") is null;

    /// <summary>The raised number of a footnote, and the arrow that leads back from it.</summary>
    private static bool IsNoteMark(IElement element) =>
        element.GetAttribute("role") is "doc-noteref" or "doc-backlink"
        || (element.LocalName == "sup" && element.TextContent.AsSpan().Trim() is { Length: > 0 and <= 6 } mark && mark.IndexOfAnyExcept(NoteMarks) < 0);

    private static bool Enter(TextAssembler text, INode node, string? headingsArePartsNamed)
    {
        if (node is IText words)
        {
            if (node.ParentElement is { LocalName: "pre" }) text.AppendVerbatim(words.Data);
            else text.Append(words.Data);
            return false;
        }

        if (node is not IElement element) return true;
        if (IsSilent(element)) return false;
        if (headingsArePartsNamed is not null && element.LocalName is "h1" or "h2" or "h3") text.BeginPart($"{headingsArePartsNamed} {Heading(element)}".TrimEnd());
        else if (element.LocalName == "br") text.EndLine();
        else if (element.LocalName is "td" or "th") text.AppendSpace();
        else if (Blocks.Contains(element.LocalName)) text.EndParagraph();
        return true;
    }

    private static void Leave(TextAssembler text, INode node)
    {
        if (node is not IElement element) return;
        if (element.LocalName is "td" or "th") text.AppendSpace();
        else if (Blocks.Contains(element.LocalName)) text.EndParagraph();
    }

    private static string Heading(IElement element)
    {
        var heading = new TextAssembler("", int.MaxValue);
        foreach (var words in element.Descendants<IText>()) heading.Append(words.Data);
        var line = heading.Text().ReplaceLineEndings(" ").Trim();
        return line.Length <= 80 ? line : line[..80];
    }
}
