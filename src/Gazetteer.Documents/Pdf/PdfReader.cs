using Gazetteer.Documents.Assembling;
using Gazetteer.Extraction;
using Gazetteer.Text;

namespace Gazetteer.Documents.Pdf;

/// <summary>Reads PDF with poppler's pdftotext, each page a part; lines are joined to paragraphs, words divided at line ends made whole, running heads left out.</summary>
/// <remarks>
/// Poppler tells where each word stands; columns, lines and the order of words are found here, since its own order breaks justified lines apart
/// and mixes up lines that run the other way than most of their page. The program has bounded memory (4 GB of address space, where the system
/// can bound it), output and time, and needs no network.
/// </remarks>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public IEnumerable<SourceText> Read(DocumentInput input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using var file = FileOnDisk.Of(input, context.Options.MaximumBytes);
        var boxes = new WordBoxes();
        var pages = Pages(boxes, new PopplerProgram(input.Name, context).Lines("pdftotext", ["-bbox", "-enc", "UTF-8", "-eol", "unix", file.Path, "-"]), input, context.Options);
        var text = new TextAssembler(input.Name, context.Options.MaximumCharacters);
        RunningHeads.Remove(pages);
        LamAlef.Mend(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            text.BeginPart($"page {i + 1}");
            PageParagraphs.Append(text, pages[i]);
        }

        var whole = text.Text();
        if (whole.Length == 0)
            throw new DocumentException(input.Name, "no page has any text: they are pictures", "recognise their text first, for example with ocrmypdf");
        if (BrokenWords.In(whole)) context.Report.AddNotice(new Problem(input.Name, 0, "its words came apart, as those in Nastaliq type do in PDF, so names in it are missed; read the document that it was made of."));
        var properties = boxes.Properties;
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

    private static List<List<string>> Pages(WordBoxes boxes, IEnumerable<string> output, DocumentInput input, ReadingOptions options)
    {
        var pages = new List<List<string>>();
        var characters = 0L;
        foreach (var words in boxes.Pages(output))
        {
            pages.Add(PageLines.Of(words));
            characters += pages[^1].Sum(static l => l.Length);
            if (characters > options.MaximumCharacters) throw new DocumentException(input.Name, $"its text is longer than {options.MaximumCharacters >> 20} million characters, the most that one document may have", "split it");
        }

        return pages;
    }
}
