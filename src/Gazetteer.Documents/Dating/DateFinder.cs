using System.Globalization;
using System.Text.RegularExpressions;
using Gazetteer.Text;

namespace Gazetteer.Documents.Dating;

/// <summary>Finds a document's date where its metadata has none: in the dateline at its head, or in its file name.</summary>
internal static partial class DateFinder
{
    private const int DatelineLength = 200;

    /// <summary>The date and what it was taken from; null and nothing without one.</summary>
    public static (DateOnly? Date, string Source) Find(SourceText document)
    {
        if (FromDateline(document.Text.AsSpan(document.Body.Start, Math.Min(document.Body.Length, DatelineLength))) is { } line) return (line, "dateline");
        return FromFileName(document.Name) is { } name ? (name, "file name") : (null, "");
    }

    /// <summary>The first full date in the head of a text: 19 May 2023, May 19, 2023, 2023-05-19, ۲۹ اردیبهشت ۱۴۰۲, 19 مئی 2023.</summary>
    internal static DateOnly? FromDateline(ReadOnlySpan<char> head)
    {
        var text = AsciiDigits(head);
        var first = (Index: int.MaxValue, Date: (DateOnly?)null);
        foreach (var (pattern, order) in (ReadOnlySpan<(Regex, string)>)[(DayMonthYear(), "dmy"), (MonthDayYear(), "mdy"), (IsoDate(), "ymd")])
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (match.Index >= first.Index) break;
                if (Date(match, order) is { } date)
                {
                    first = (match.Index, date);
                    break;
                }
            }
        }

        return first.Date;
    }

    /// <summary>All full dates of a text, in its order; where two patterns find one in the same words, the first counts.</summary>
    internal static IEnumerable<(int At, DateOnly Date)> FindAll(string text)
    {
        var ascii = AsciiDigits(text);
        var found = new List<(int At, int End, DateOnly Date)>();
        foreach (var (pattern, order) in ((Regex, string)[])[(DayMonthYear(), "dmy"), (MonthDayYear(), "mdy"), (IsoDate(), "ymd")])
        {
            foreach (Match match in pattern.Matches(ascii))
            {
                if (Date(match, order) is { } date && !found.Exists(f => f.At < match.Index + match.Length && match.Index < f.End)) found.Add((match.Index, match.Index + match.Length, date));
            }
        }

        return found.OrderBy(static f => f.At).Select(static f => (f.At, f.Date));
    }

    /// <summary>A date in digits within a file's name: 2023-05-19, 2023_05_19, 20230519.</summary>
    internal static DateOnly? FromFileName(string name)
    {
        var match = FileNameDate().Match(Path.GetFileName(name));
        return match.Success ? Day(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) : null;
    }

    private static DateOnly? Date(Match match, string order)
    {
        var day = match.Groups[order.IndexOf('d') + 1].Value;
        var month = match.Groups[order.IndexOf('m') + 1].Value;
        var year = match.Groups[order.IndexOf('y') + 1].Value;
        if (char.IsAsciiDigit(month[0])) return Day(year, month, day);
        if (MonthNames.Gregorian(month) is { } gregorian) return Day(year, gregorian.ToString(CultureInfo.InvariantCulture), day);
        return MonthNames.Solar(month) is { } solar ? SolarDay(int.Parse(year, CultureInfo.InvariantCulture), solar, int.Parse(day, CultureInfo.InvariantCulture)) : null;
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        var (y, m, d) = (int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        return y is >= 1500 and < 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    /// <summary>A day of the Solar Hijri calendar.</summary>
    private static DateOnly? SolarDay(int year, int month, int day)
    {
        var calendar = new PersianCalendar();
        return year is >= 1200 and < 1600 && day >= 1 && day <= calendar.GetDaysInMonth(year, month) ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;
    }

    private static string AsciiDigits(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = char.IsDigit(from[i]) ? (char)('0' + (int)char.GetNumericValue(from[i])) : from[i];
    });

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)?\.? +(\p{L}{2,12})\.?,? +(\d{4})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(\p{L}{2,12})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"\b(\d{4})-(\d{2})-(\d{2})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileNameDate();
}
