using Gazetteer.Documents.Assembling;
using Gazetteer.Text;

namespace Gazetteer.Documents.Pdf;

/// <summary>Reads PDF with poppler's pdftotext, each page a part; lines are joined to paragraphs, words divided at line ends made whole, running heads left out.</summary>
/// <remarks>The program has bounded memory (4 GB of address space, where the system can bound it), output and time, and needs no network.</remarks>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var file = FileOnDisk.Of(input, context.Options.MaximumBytes);
        var program = new PopplerProgram(input.Name, context);
        var pages = PdfPages.Split(program.Run("pdftotext", ["-enc", "UTF-8", "-eol", "unix", file.Path, "-"]));
        var properties = PdfProperties.Parse(program.Run("pdfinfo", ["-enc", "UTF-8", "-isodates", file.Path]));
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        RunningHeads.Remove(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            text.BeginPart($"page {i + 1}");
            PageParagraphs.Append(text, pages[i]);
        }

        var whole = text.Text();
        if (whole.Length == 0)
            throw new DocumentException(input.Name, "no page has any text: they are pictures", "recognise their text first, for example with ocrmypdf");
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
}
