using Gazetteer.Documents.Archives;
using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Encodings;
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
        foreach (var unknown in book.Unknown)
            context.Report.Add(new DocumentException(input.Name, $"its list of chapters names “{unknown}”, which the book does not hold", "get the book anew").ToProblem());
        for (var i = 0; i < book.Chapters.Length; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            AppendChapter(text, i + 1, book.Chapters[i], zip, input, context);
            if (zip.Budget.IsSpent || text.IsFull) break;
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

    /// <summary>Appends a chapter; one that is missing or cannot be read goes to the report, and the others are read.</summary>
    private static void AppendChapter(TextAssembler text, int number, string chapter, BoundedZip zip, DocumentInput input, ReadingContext context)
    {
        var name = $"{input.Name}/{chapter}";
        try
        {
            var entry = zip.Find(chapter) ?? throw new DocumentException(name, "the chapter is missing from the book", "get the book anew");
            var page = HtmlReader.Parse(name, Decode(name, zip.Read(entry), context), context.Cancellation, isXml: true);
            text.BeginPart($"chapter {number}");
            if (ChapterTitle(page) is { Length: > 0 } title) text.BeginPart($"chapter {title}");
            HtmlText.Append(text, page, context.Cancellation);
        }
        catch (DocumentException e)
        {
            context.Report.Add(e.ToProblem());
        }
        catch (InvalidDataException e)
        {
            context.Report.Add(new DocumentException(name, "the chapter is damaged", "get the book anew", e).ToProblem());
        }
    }

    private static string ChapterTitle(HtmlPage page)
    {
        var heading = page.Nodes.FindIndex(static n => n.Element?.Name is "h1" or "h2" or "h3");
        if (heading >= 0) return page.Line(heading, LongestTitle);
        var title = string.Join(' ', page.Metadata.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    private static string Decode(string name, Stream stream, ReadingContext context)
    {
        var chapter = new DocumentInput(name, ".xhtml", () => stream);
        var bytes = chapter.ReadAllBytes(context.Options.MaximumBytes);
        if (HtmlCharset.Declared(bytes) is { } declared) return declared.GetString(bytes);
        var detected = TextDecoder.Detect(chapter, bytes, isWhole: true, context);
        return detected.Encoding.GetString(bytes.AsSpan(detected.MarkLength));
    }
}
