using System.Collections.Immutable;
using Gazetteer.Documents.Dating;
using Gazetteer.Documents.Encodings;
using Gazetteer.Documents.Languages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Markdown;

/// <summary>Reads Markdown as it is written, so that offsets count in the file's own text; front matter gives title, date and language.</summary>
/// <remarks>Without a title in the front matter the first heading is the title. Each heading begins a part.</remarks>
public sealed class MarkdownReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var text = TextDecoder.Decode(input, context);
        var front = FrontMatter.Read(text);
        var headings = MarkdownHeadings.Find(text, front.End, context.Cancellation);
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
            Tags = [.. front.Words("tags", "tag", "keywords", "categories", "category").Select(static t => t.Replace(';', ','))],
            Body = new TextSpan(front.End, text.Length),
            Parts = Parts(headings, text.Length),
        };
    }

    private static ImmutableArray<TextPart> Parts(List<MarkdownHeading> headings, int end) =>
    [
        .. headings.Select((h, i) => new TextPart(new TextSpan(h.Start, i + 1 < headings.Count ? headings[i + 1].Start : end), $"section {h.Title}".TrimEnd())),
    ];
}
