using Gazetteer.Documents.Pdf.Programs;

namespace Gazetteer.Documents.Pdf;

/// <summary>Reads with PdfPig, and what that does not read well with pdftotext, if it is there; of each page the better of the two is kept.</summary>
/// <param name="Reading">The pages that were kept.</param>
/// <param name="ByPoppler">Numbers, from 1, of the pages of which pdftotext's text was kept.</param>
internal sealed record TwoReaders(PdfReading Reading, List<int> ByPoppler)
{
    /// <summary>Reads the document.</summary>
    /// <exception cref="DocumentException">There is no reader.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static TwoReaders Read(DocumentInput input, ReadingContext context)
    {
        var hasPoppler = PopplerProgram.IsThere;
        if (PigProgram.IsThere)
        {
            var pig = PigProgram.Read(input, context);
            var isWell = pig.Failure is null ? !pig.Pages.Exists(static p => p.IsPoor) : pig.Failure.IsFinal;
            return isWell || !hasPoppler ? new TwoReaders(pig, []) : Better(pig, PopplerProgram.Read(input, context, pig.Failure is { IsTime: true }));
        }

        if (!hasPoppler)
            throw new DocumentException(input.Name, "PDF is read by the gazetteer program, which does not lie beside this one, or by pdftotext, which is not installed", "install poppler-utils (apt install poppler-utils, brew install poppler, choco install poppler)");
        var poppler = PopplerProgram.Read(input, context, isShort: false);
        return new TwoReaders(poppler, [.. Enumerable.Range(1, poppler.Pages.Count)]);
    }

    private static TwoReaders Better(PdfReading pig, PdfReading poppler)
    {
        var pages = new List<PdfPage>(pig.Pages);
        var byPoppler = new List<int>();
        for (var i = 0; i < poppler.Pages.Count; i++)
        {
            var page = poppler.Pages[i];
            if (i == pages.Count) pages.Add(page);
            else if (pages[i].IsPoor && page.IsBetterThan(pages[i])) pages[i] = page with { Pictures = pages[i].Pictures };
            else continue;
            byPoppler.Add(i + 1);
        }

        var isWhole = pig.Failure is null || poppler.Failure is null;
        var failure = isWhole ? null : poppler.Failure is { IsFinal: true } ? poppler.Failure : pig.Failure;
        return new TwoReaders(new PdfReading(pages, pig.Failure is null || pig.Pages.Count > 0 ? pig.Properties : poppler.Properties, failure), byPoppler);
    }
}
