using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Gazetteer.Documents.Html;

/// <summary>A page as it was parsed: what can be seen of it, element by element and in order, and what it says of itself.</summary>
/// <remarks>
/// AngleSharp cuts the page into tags and words; a tree of AngleSharp's would cost, on pages made to harm, time and memory in the square of their length. Reading one of
/// n characters takes time in proportion to n and some 20 n bytes, whatever its tags.
/// </remarks>
/// <param name="Nodes">Elements and words.</param>
/// <param name="Text">All words, one after another.</param>
/// <param name="Metadata">What the page says of itself.</param>
/// <param name="Marked">Elements that the page says hold its article, with how.</param>
/// <param name="AllCharacters">Characters of words, those that are not seen included.</param>
internal sealed record HtmlPage(List<HtmlNode> Nodes, string Text, HtmlMetadata Metadata, List<(int Node, ArticleMark Mark)> Marked, int AllCharacters)
{
    private const int TagsBetweenChecks = 4096;

    /// <summary>Parses a page, however malformed.</summary>
    /// <param name="html">The page.</param>
    /// <param name="isXml">Whether a slash at the end of a tag ends the element, as in XHTML; it means nothing in HTML.</param>
    /// <param name="cancellation">Asked every few thousand tags.</param>
    public static HtmlPage Parse(string html, bool isXml, CancellationToken cancellation)
    {
        using var source = new TextSource(html);
        var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var builder = new HtmlPageBuilder(isXml);
        for (var i = 0; ; i++)
        {
            if (i % TagsBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            var token = tokens.Get();
            if (token.Type == HtmlTokenType.EndOfFile) return builder.Build();
            builder.Take(token);
            if (token.Type == HtmlTokenType.StartTag) tokens.State = builder.ModeAfter(token.AsTag());
            tokens.IsAcceptingCharacterData = builder.IsForeign;
        }
    }

    /// <summary>The words that a node holds, in one line of at most so many characters.</summary>
    public string Line(int node, int longest)
    {
        const int mostNodes = 60;
        var line = new Assembling.TextAssembler("", int.MaxValue);
        var length = 0;
        for (var i = node; i < Math.Min(Nodes[node].End, node + mostNodes) && length <= longest; i++)
        {
            if (!Nodes[i].IsText)
            {
                if (Nodes[i].Element!.Is(HtmlTraits.Void | HtmlTraits.Block)) line.AppendSpace();
                continue;
            }

            line.Append(Words(i));
            length += Nodes[i].Length;
        }

        var text = line.Text().ReplaceLineEndings(" ").Trim();
        return text.Length <= longest ? text : text[..longest];
    }

    /// <summary>The words of a node that is words.</summary>
    public ReadOnlySpan<char> Words(int node) => Text.AsSpan(Nodes[node].Start, Nodes[node].Length);
}
