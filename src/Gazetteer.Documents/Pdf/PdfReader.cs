using Gazetteer.Documents.Assembling;
using Gazetteer.Documents.Pdf.Pages;
using Gazetteer.Text;

namespace Gazetteer.Documents.Pdf;

/// <summary>Reads PDF, each page a part; lines are joined to paragraphs, words divided at line ends made whole, running heads left out.</summary>
/// <remarks>
/// PdfPig, or poppler's pdftotext where that is better and installed, tells where each word stands; columns, lines and the order of words are
/// found here, the same for both. Both run in a process of their own, with bounded memory (PdfPig four times <see cref="ReadingOptions.MaximumBytes"/>,
/// pdftotext 2 GB of address space), output and time (2 s of processor time a page). Pictures are never unpacked.
/// </remarks>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var readers = TwoReaders.Read(input, context);
        var (pages, properties, failure) = readers.Reading;
        PdfRemarks.Add(readers, input, context.Report);
        var text = Assembled(pages.ConvertAll(static p => p.IsUnreadable ? [] : p.Lines), input, context.Options);
        var whole = text.Text();
        if (whole.Length == 0)
        {
            if (failure is not null) throw new DocumentException(input.Name, failure.Reason, failure.Remedy);
            if (pages.Exists(static p => p.Failure.Length > 0 || p.IsUnreadable)) yield break;
            throw new DocumentException(input.Name, pages.Exists(static p => p.Pictures > 0) ? "no page has any text: they are pictures"
                : "no page has any text", "if its pages show some, recognise it first, for example with ocrmypdf");
        }

        yield return new SourceText
        {
            Name = input.Name,
            Text = whole,
            Parts = text.Parts(),
            Title = properties.Title.Length > 0 ? properties.Title : input.Stem,
            Date = properties.Date,
            DateSource = properties.Date is null ? "" : "document properties",
        };
    }

    private static TextAssembler Assembled(List<List<string>> pages, DocumentInput input, ReadingOptions options)
    {
        var text = new TextAssembler(input.Name, options.MaximumCharacters);
        RunningHeads.Remove(pages);
        LamAlef.Repair(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            text.BeginPart($"page {i + 1}");
            PageParagraphs.Append(text, pages[i]);
        }

        return text;
    }
}
