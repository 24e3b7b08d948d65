using System.Collections.Immutable;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Gazetteer.Documents.Markdown;

/// <summary>Reads Markdown as it is written, so that offsets count in the file's own text; front matter gives title, date and language.</summary>
/// <remarks>Without a title in the front matter the first heading is the title. Each heading begins a part.</remarks>
public sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var text = TextDecoder.Decode(input, context);
        var front = FrontMatter.Read(text);
        var headings = Headings(text, front.End);
        var date = Dates.Parse(front.Value("date", "published", "created"));
        var title = front.Value("title");
        if (title.Length == 0) title = headings.Select(static h => h.Title).FirstOrDefault(static t => t.Length > 0) ?? input.Stem;
        yield return new SourceText
        {
            Name = input.Name,
            Text = text,
            IsPreformatted = true,
            Title = title,
            Date = date,
            DateSource = date is null ? "" : "front matter",
            Language = LanguageTags.Primary(front.Value("language", "lang")),
            Body = new TextSpan(front.End, text.Length),
            Parts = Parts(headings, text.Length),
        };
    }

    private static List<(int Start, string Title)> Headings(string text, int bodyStart) =>
    [
        .. Markdig.Markdown.Parse(text[bodyStart..], Pipeline).Descendants<HeadingBlock>()
            .Select(h => (bodyStart + h.Span.Start, h.Inline is null ? "" : PlainTextOf(h.Inline))),
    ];

    private static string PlainTextOf(ContainerInline inline) => string.Concat(inline.Descendants().Select(static i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })).Trim();

    private static ImmutableArray<TextPart> Parts(List<(int Start, string Title)> headings, int end) =>
    [
        .. headings.Select((h, i) => new TextPart(new TextSpan(h.Start, i + 1 < headings.Count ? headings[i + 1].Start : end), $"section {h.Title}".TrimEnd())),
    ];
}
