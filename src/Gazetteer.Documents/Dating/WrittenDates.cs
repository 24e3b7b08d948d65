namespace Gazetteer.Documents.Dating;

/// <summary>Full dates that a text writes: 19 May 2023, May 19, 2023, 2023-05-19, ۲۹ اردیبهشت ۱۴۰۲.</summary>
public static class WrittenDates
{
    /// <summary>The dates in the order of the text, each with the offset at which it begins in UTF-16 code units.</summary>
    public static IEnumerable<(int At, DateOnly Date)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateFinder.FindAll(text);
    }
}
