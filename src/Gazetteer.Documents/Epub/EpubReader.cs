using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Html;
using Gazetteer.Text;

namespace Gazetteer.Documents.Epub;

/// <summary>Reads e-books (EPUB 2 and 3) in reading order, each chapter a part that bears its first heading.</summary>
public sealed class EpubReader : IDocumentReader
{
    private const int LongestTitle = 80;

    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var zip = BoundedZip.Open(input, context.Options);
        var book = EpubPackage.Read(input, zip, context.Options);
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        var number = 0;
        foreach (var chapter in book.Chapters)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (zip.Find(chapter) is not { } entry) continue;
            var page = HtmlReader.Parse($"{input.Name}/{chapter}", Decode(zip, entry), context.Cancellation, isXml: true);
            text.BeginPart($"chapter {++number}");
            if (ChapterTitle(page) is { Length: > 0 } title) text.BeginPart($"chapter {title}");
            HtmlText.Append(text, page, context.Cancellation);
        }

        yield return new SourceText
        {
            Name = input.Name,
            Text = text.Text(),
            Parts = text.Parts(),
            Title = book.Title.Length > 0 ? book.Title : input.Stem,
            Date = book.Date,
            DateSource = book.Date is null ? "" : "book metadata",
            Language = book.Language,
        };
    }

    private static string ChapterTitle(HtmlPage page)
    {
        var heading = page.Nodes.FindIndex(static n => n.Element?.Name is "h1" or "h2" or "h3");
        if (heading >= 0) return page.Line(heading, LongestTitle);
        var title = string.Join(' ', page.Metadata.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    private static string Decode(BoundedZip zip, System.IO.Compression.ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(zip.Read(entry), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
