using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Gazetteer.Documents.Markdown;

/// <summary>Finds the headings of a Markdown document (CommonMark 0.31: ATX and setext headings).</summary>
/// <remarks>
/// The lines are gone through once, and only those that can be a heading are parsed: a whole document takes Markdig time in the square of how deep its lists are nested, and fails when they are deep.
/// </remarks>
internal static class MarkdownHeadings
{
    private const int LinesBetweenChecks = 4096;
    private const int LongestHeading = 1000;
    private const int MostMarkers = 20;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    /// <summary>The headings in order.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where it begins, after its front matter.</param>
    /// <param name="cancellation">Asked every few thousand lines.</param>
    public static List<MarkdownHeading> Find(string text, int start, CancellationToken cancellation)
    {
        var headings = new List<MarkdownHeading>();
        var (fence, isComment) = ("", false);
        var (before, beforeLength) = (-1, 0);
        for (var (at, lines) = (start, 0); at < text.Length; lines++)
        {
            if (lines % LinesBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
            var length = text.AsSpan(at).IndexOf('\n');
            var line = (length < 0 ? text.AsSpan(at) : text.AsSpan(at, length)).TrimEnd();
            var content = WithoutMarkers(line);
            var isText = false;
            if (isComment) isComment = !line.Contains("-->", StringComparison.Ordinal);
            else if (fence.Length > 0) fence = content.StartsWith(fence) && content.Trim(fence[0]).IsEmpty ? "" : fence;
            else if (FenceOf(content) is { Length: > 0 } opened) fence = opened;
            else if (content.StartsWith("<!--")) isComment = !line.Contains("-->", StringComparison.Ordinal);
            else if (content.StartsWith('#')) Add(headings, text, at, line.Length, content);
            else if (before >= 0 && IsUnderline(line)) Add(headings, text, before, beforeLength, $"# {text.AsSpan(before, beforeLength).Trim()}");
            else isText = !content.IsEmpty && content.Length == line.TrimStart().Length;

            // A paragraph of several lines may be underlined as one; its first line then stands for it.
            (before, beforeLength) = !isText ? (-1, 0) : before >= 0 ? (before, beforeLength) : (at, line.Length);
            at = length < 0 ? text.Length : at + length + 1;
        }

        return headings;
    }

    /// <summary>A line without the marks of quotations and list items before it; empty when it is indented as code.</summary>
    private static ReadOnlySpan<char> WithoutMarkers(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < MostMarkers; i++)
        {
            var content = line.TrimStart(' ');
            if (line.Length - content.Length > 3 || content.StartsWith('\t')) return i == 0 ? default : content;
            if (content.StartsWith('>')) line = content[1..];
            else if (content.Length > 1 && content[0] is '-' or '*' or '+' && content[1] == ' ') line = content[2..];
            else return content;
        }

        return line;
    }

    /// <summary>The sign, three times or more, that begins a block of code; empty when the line begins none.</summary>
    private static string FenceOf(ReadOnlySpan<char> content)
    {
        if (!content.StartsWith("```") && !content.StartsWith("~~~")) return "";
        var length = content.IndexOfAnyExcept(content[0]);
        return new string(content[0], length < 0 ? content.Length : length);
    }

    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(' ');
        return content.Length > 0 && line.Length - content.Length <= 3 && content[0] is '=' or '-' && content.IndexOfAnyExcept(content[0]) < 0;
    }

    private static void Add(List<MarkdownHeading> headings, string text, int start, int length, ReadOnlySpan<char> content)
    {
        if (content.Length > LongestHeading) return;
        if (Markdig.Markdown.Parse(content.ToString(), Pipeline) is not [HeadingBlock heading, ..]) return;
        var indent = length - text.AsSpan(start, length).TrimStart().Length;
        headings.Add(new MarkdownHeading(start + indent, heading.Inline is null ? "" : PlainTextOf(heading.Inline)));
    }

    private static string PlainTextOf(ContainerInline inline) => string.Concat(inline.Descendants().Select(static i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })).Trim();
}
