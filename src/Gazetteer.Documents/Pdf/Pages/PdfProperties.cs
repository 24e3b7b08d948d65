using System.Globalization;
using Gazetteer.Documents.Dating;

namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">As the author's program set it; empty when no person would have written it.</param>
/// <param name="Date">When it was made.</param>
internal sealed record PdfProperties(string Title, DateOnly? Date)
{
    /// <summary>The title without direction marks; empty when a program made it of the file's name.</summary>
    public static string CleanTitle(string title)
    {
        var clean = Letters.Clean(title).Trim();
        return IsFileName(clean) ? "" : clean;
    }

    /// <summary>The day of a date as PDF writes it (<c>D:20240305…</c>) or as ISO 8601 does.</summary>
    public static DateOnly? ParseDate(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("D:")) text = text[2..];
        if (text.Length >= 8 && DateOnly.TryParseExact(text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return Dates.Parse(text);
    }

    private static bool IsFileName(string title) =>
        title.Equals("untitled", StringComparison.OrdinalIgnoreCase) || title.StartsWith("Microsoft Word - ", StringComparison.Ordinal)
            || Path.GetExtension(title).ToLowerInvariant() is ".doc" or ".docx" or ".pdf" or ".tex" or ".html" or ".odt" or ".indd";
}
