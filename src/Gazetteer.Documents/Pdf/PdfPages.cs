namespace Gazetteer.Documents.Pdf;

/// <summary>Splits what pdftotext writes.</summary>
internal static class PdfPages
{
    /// <summary>The lines of each page, in logical order: the marks that embed right-to-left text are left out.</summary>
    public static List<List<string>> Split(string output)
    {
        var pages = output.Split('\f').Select(static p => p.Split('\n').Select(static l => LogicalText.Clean(l)).ToList()).ToList();
        if (pages.Count > 0 && pages[^1].TrueForAll(static l => l.Length == 0)) pages.RemoveAt(pages.Count - 1);
        return pages;
    }
}
