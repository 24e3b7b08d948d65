using Gazetteer.Documents.Pdf.Pages;
using Gazetteer.Documents.Pdf.Programs;
using Gazetteer.Foundation;

namespace Gazetteer.Documents.Pdf;

/// <summary>Tells the report which reader read a document, and what of it is missing.</summary>
internal static class PdfRemarks
{
    /// <summary>Adds what there is to say.</summary>
    public static void Add(TwoReaders readers, DocumentInput input, ReadingReport report)
    {
        var (pages, _, failure) = readers.Reading;
        if (pages.Count > readers.ByPoppler.Count) report.CountReader("PdfPig");
        if (readers.ByPoppler.Count > 0) report.CountReader(PopplerProgram.Name);
        if (readers.ByPoppler.Count > 0 && readers.ByPoppler.Count < pages.Count)
            report.AddNotice(new Problem(input.Name, 0, $"{Numbers(readers.ByPoppler)} by pdftotext, which reads more there than PdfPig."));
        if (failure is not null && pages.Exists(static p => p.Known > 0))
            report.Add(new DocumentException(input.Name, $"only its first {(pages.Count == 1 ? "page was" : $"{pages.Count} pages were")} read: {failure.Reason}", failure.Remedy).ToProblem());
        var failed = Where(pages, static p => p.Failure.Length > 0);
        if (failed.Count > 0)
            report.Add(new DocumentException(input.Name, $"{Numbers(failed)} left out: reading fails ({pages[failed[0] - 1].Failure.TrimEnd('.')})",
                $"open it in a viewer and print it to a new PDF{OrPoppler}").ToProblem());
        var unreadable = Where(pages, static p => p.IsUnreadable);
        if (unreadable.Count > 0)
            report.Add(new DocumentException(input.Name, $"{Numbers(unreadable)} left out: the fonts do not tell which letters they draw", "recognise the text, for example with ocrmypdf --force-ocr")
                .ToProblem());
        var broken = Where(pages, static p => p.IsBroken);
        if (broken.Count > 0)
            report.Add(new DocumentException(input.Name, $"{Numbers(broken)} read with words that came apart, so names there are missed", "read the document that it was made of").ToProblem());
        var pictures = Where(pages, static p => p is { Known: 0, Pictures: > 0, Failure: "" });
        if (pictures.Count > 0 && pictures.Count < pages.Count)
            report.AddNotice(new Problem(input.Name, 0, $"{Numbers(pictures)} without text: pictures, whose text, if they have any, ocrmypdf can recognise."));
    }

    private static string OrPoppler => PopplerProgram.IsThere ? "" : ", or install poppler-utils";

    private static List<int> Where(List<PdfPage> pages, Predicate<PdfPage> isIt) => [.. Enumerable.Range(1, pages.Count).Where(i => isIt(pages[i - 1]))];

    /// <summary>Names pages and goes on with the verb, as in "pages 3, 5–9 were".</summary>
    private static string Numbers(List<int> pages)
    {
        const int MostNamed = 8;
        var ranges = new List<string>();
        for (var i = 0; i < pages.Count;)
        {
            var from = i;
            while (i + 1 < pages.Count && pages[i + 1] == pages[i] + 1) i++;
            ranges.Add(from == i ? $"{pages[i]}" : $"{pages[from]}–{pages[i]}");
            i++;
        }

        var named = string.Join(", ", ranges.Take(MostNamed)) + (ranges.Count > MostNamed ? ", …" : "");
        return pages.Count == 1 ? $"page {named} was" : $"pages {named} were";
    }
}
