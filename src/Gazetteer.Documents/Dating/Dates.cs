using System.Globalization;

namespace Gazetteer.Documents.Dating;

/// <summary>Reads the dates that metadata holds.</summary>
internal static class Dates
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "dd.MM.yyyy", "d.M.yyyy",
    ];

    /// <summary>The day of a date, or of a date and time of ISO 8601 in its own time zone; null when the text is not one.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return text.Length > 10 && text[10] is 'T' or ' ' && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            ? date
            : null;
    }
}
