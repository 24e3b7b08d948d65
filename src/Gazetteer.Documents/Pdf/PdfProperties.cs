namespace Gazetteer.Documents.Pdf;

/// <summary>What pdfinfo tells of a document.</summary>
/// <param name="Title">As the author's program set it; empty when it is none that a person would have written.</param>
/// <param name="Date">When it was made.</param>
internal sealed record PdfProperties(string Title, DateOnly? Date)
{
    /// <summary>Reads the lines of pdfinfo.</summary>
    public static PdfProperties Parse(string output)
    {
        var values = output.Split('\n')
            .Select(static l => (Line: l, Colon: l.IndexOf(':', StringComparison.Ordinal)))
            .Where(static l => l.Colon > 0)
            .GroupBy(static l => l.Line[..l.Colon], static l => l.Line[(l.Colon + 1)..].Trim())
            .ToDictionary(static g => g.Key, static g => g.First());
        var title = LogicalText.Clean(values.GetValueOrDefault("Title", ""));
        return new PdfProperties(IsFileName(title) ? "" : title, Dates.Parse(values.GetValueOrDefault("CreationDate", "")));
    }

    private static bool IsFileName(string title) =>
        title.Equals("untitled", StringComparison.OrdinalIgnoreCase) || title.StartsWith("Microsoft Word - ", StringComparison.Ordinal) || Path.GetExtension(title).ToLowerInvariant() is ".doc" or ".docx" or ".pdf" or ".tex" or ".html" or ".odt" or ".indd";
}
