using System.Globalization;
using System.Text.RegularExpressions;

namespace Gazetteer.Documents.Mail;

/// <summary>Reads the Date header.</summary>
internal static partial class MailDate
{
    /// <summary>The day in the sender's own time zone; null when the text holds no date.</summary>
    public static DateOnly? Parse(string header)
    {
        var match = DayMonthYear().Match(header);
        return match.Success && DateOnly.TryParseExact(match.Value, "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date) ? date : null;
    }

    [GeneratedRegex(@"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayMonthYear();
}
