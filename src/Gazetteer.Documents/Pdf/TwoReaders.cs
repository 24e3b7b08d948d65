using System.ComponentModel;
using Gazetteer.Documents.Pdf.Pages;
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
            var pig = PigReading(input, context);
            return !hasPoppler || pig.Failure is { IsFinal: true } ? new TwoReaders(pig, []) : Improved(pig, input, context);
        }

        if (!hasPoppler)
            throw new DocumentException(input.Name, "PDF is read by the gazetteer program, which does not lie beside this one, or by pdftotext, which is not installed",
                "install poppler-utils (apt install poppler-utils, brew install poppler, choco install poppler)");
        var poppler = PopplerProgram.Read(input, context);
        return new TwoReaders(poppler, [.. Enumerable.Range(1, poppler.Pages.Count)]);
    }

    private static PdfReading PigReading(DocumentInput input, ReadingContext context)
    {
        try
        {
            return PigProgram.Read(input, context);
        }
        catch (Win32Exception e)
        {
            return new PdfReading([], new PdfProperties("", null),
                new PdfFailure($"the gazetteer program, which reads PDF, does not start ({e.Message})", "see that it lies beside this program and may be run"));
        }
    }

    /// <summary>Has pdftotext read from the first poor page to the last, or to the end if PdfPig did not come there.</summary>
    private static TwoReaders Improved(PdfReading pig, DocumentInput input, ReadingContext context)
    {
        var first = pig.Pages.FindIndex(static p => p.IsPoor);
        var last = pig.Failure is null ? pig.Pages.FindLastIndex(static p => p.IsPoor) : -1;
        if (first < 0 && pig.Failure is null) return new TwoReaders(pig, []);
        if (first < 0) first = pig.Pages.Count;
        var isShort = pig.Failure is { IsTime: true } || pig.Pages.Exists(static p => p.Failure.Length > 0);
        return Better(pig, PopplerProgram.Read(input, context, first + 1, last + 1, isShort), first);
    }

    private static TwoReaders Better(PdfReading pig, PdfReading poppler, int first)
    {
        var pages = new List<PdfPage>(pig.Pages);
        var byPoppler = new List<int>();
        for (var i = 0; i < poppler.Pages.Count; i++)
        {
            var (at, page) = (first + i, poppler.Pages[i]);
            if (at == pages.Count) pages.Add(page);
            else if (pages[at].IsPoor && page.IsBetterThan(pages[at])) pages[at] = page with { Pictures = pages[at].Pictures };
            else continue;
            byPoppler.Add(at + 1);
        }

        var isWhole = pig.Failure is null || poppler.Failure is null;
        var failure = isWhole ? null : poppler.Failure is { IsFinal: true } ? poppler.Failure : pig.Failure;
        return new TwoReaders(new PdfReading(pages, pig.Pages.Count > 0 ? pig.Properties : poppler.Properties, failure), byPoppler);
    }
}
