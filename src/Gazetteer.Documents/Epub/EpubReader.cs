using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Html;
using Gazetteer.Text;

namespace Gazetteer.Documents.Epub;

/// <summary>Reads e-books (EPUB 2 and 3) in reading order, each chapter a part that bears its first heading.</summary>
public sealed class EpubReader : IDocumentReader
{
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
            using var page = HtmlReader.Parse($"{input.Name}/{chapter}", Decode(zip, entry));
            text.BeginPart($"chapter {++number}");
            if (ChapterTitle(page) is { Length: > 0 } title) text.BeginPart($"chapter {title}");
            HtmlText.Append(text, page.Body ?? (AngleSharp.Dom.INode)page, headingsArePartsNamed: null);
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

    private static string ChapterTitle(AngleSharp.Dom.IDocument page)
    {
        var heading = page.QuerySelector("h1, h2, h3")?.TextContent ?? page.Title ?? "";
        var line = string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 80 ? line : line[..80];
    }

    private static string Decode(BoundedZip zip, System.IO.Compression.ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(zip.Read(entry), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
