using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Mentions;
using Gazetteer.Places;

namespace Gazetteer.Scene.Filters;

/// <summary>Filters as text: the query of an address, and the values that a command line gives for each condition.</summary>
/// <remarks>
/// The names are <c>since</c> and <c>until</c> (a day, a month or a year), <c>kind</c>, <c>country</c>, <c>within</c>, <c>confidence</c>, <c>lang</c>, <c>tag</c>, <c>doc</c>,
/// <c>use</c>, <c>reviewed</c> (<c>yes</c> or <c>no</c>) and <c>having</c>. Those with several values may stand more than once; all but <c>tag</c>, <c>doc</c> and <c>within</c> may
/// also hold several parted by commas.
/// </remarks>
public static class FilterText
{
    /// <summary>The names of the conditions.</summary>
    public static ImmutableArray<string> Names { get; } = ["since", "until", "kind", "country", "within", "confidence", "lang", "tag", "doc", "use", "reviewed", "having"];

    /// <summary>Reads a filter.</summary>
    /// <param name="values">The values of a condition; none where it is not set.</param>
    /// <param name="find">The place of a name, for distances; null where there is none.</param>
    /// <exception cref="FormatException">A value is not understood; the message begins with the condition's name.</exception>
    public static MentionFilter Read(Func<string, IEnumerable<string?>> values, Func<string, Place?>? find = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        string One(string name) => values(name).LastOrDefault(static v => !string.IsNullOrWhiteSpace(v))?.Trim() ?? "";
        ImmutableArray<string> Whole(string name) => Ordered(values(name).Select(static v => v?.Trim() ?? ""));
        ImmutableArray<string> Parts(string name) => Ordered(values(name).SelectMany(static v => (v ?? "").Split(',', StringSplitOptions.TrimEntries)));
        var (since, until) = (DayOf("since", One("since"), isLast: false), DayOf("until", One("until"), isLast: true));
        if (since > until) throw new FormatException($"since is later than until: {since:yyyy-MM-dd} and {until:yyyy-MM-dd}");
        return new MentionFilter
        {
            Since = since,
            Until = until,
            Kinds = [.. Parts("kind").Select(static v => Named<PlaceGroup>("kind", v)).Distinct().Order()],
            Countries = [.. Parts("country").Select(CountryOf).Distinct().OrderBy(static c => c.ToString(), StringComparer.Ordinal)],
            Within = One("within") is { Length: > 0 } area ? Within(area, find) : null,
            LeastConfidence = One("confidence") is { Length: > 0 } confidence ? ShareOf(confidence) : 0,
            Languages = [.. Parts("lang").Select(static l => l.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)],
            Tags = Whole("tag"),
            Documents = Whole("doc"),
            Uses = [.. Parts("use").Select(static v => Named<MentionKind>("use", v)).Distinct().Order()],
            IsReviewed = One("reviewed") switch { "" => null, "yes" => true, "no" => false, var other => throw new FormatException($"reviewed wants yes or no; '{other}' is neither") },
            Words = One("having"),
        };
    }

    /// <summary>Reads a filter from the query that <see cref="Write"/> wrote, with or without a question mark before it.</summary>
    /// <exception cref="FormatException">A value is not understood.</exception>
    public static MentionFilter Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var pairs = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('=', 2))
            .ToLookup(static pair => Uri.UnescapeDataString(pair[0]), static pair => pair.Length > 1 ? Uri.UnescapeDataString(pair[1].Replace('+', ' ')) : "");
        return Read(name => pairs[name]);
    }

    /// <summary>Writes a filter as a query; nothing for no condition.</summary>
    public static string Write(MentionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Join('&', Pairs(filter).Select(static pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
    }

    /// <summary>The value of a condition as text, several with commas between them; nothing where it is not set.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string ValueOf(MentionFilter filter, string name)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Join(", ", Pairs(filter).Where(p => p.Name == name).Select(static p => p.Value));
    }

    /// <summary>The filter with other values of a condition; none take it away.</summary>
    /// <exception cref="FormatException">A value is not understood.</exception>
    public static MentionFilter With(MentionFilter filter, string name, IEnumerable<string> values, Func<string, Place?>? find = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var pairs = Pairs(filter).Where(p => p.Name != name).Concat(values.Select(v => (Name: name, Value: v))).ToLookup(static p => p.Name, static p => p.Value);
        return Read(n => pairs[n], find);
    }

    /// <summary>The filter with a value more of a condition, or, where it is there, without it; of what a mention is or is not (<c>reviewed</c>), with the other value.</summary>
    /// <exception cref="FormatException">The value is not understood.</exception>
    public static MentionFilter Toggled(MentionFilter filter, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var values = Pairs(filter).Where(p => p.Name == name).Select(static p => p.Value).ToList();
        return With(filter, name, values.Remove(value) ? values : name is "reviewed" or "confidence" ? [value] : [.. values, value]);
    }

    private static IEnumerable<(string Name, string Value)> Pairs(MentionFilter filter)
    {
        if (filter.Since is { } since) yield return ("since", Day(since));
        if (filter.Until is { } until) yield return ("until", Day(until));
        foreach (var kind in filter.Kinds) yield return ("kind", kind.ToString().ToLowerInvariant());
        foreach (var country in filter.Countries) yield return ("country", country.IsNone ? "none" : country.ToString());
        if (filter.Within is { } area) yield return ("within", area.Text);
        if (filter.LeastConfidence > 0) yield return ("confidence", filter.LeastConfidence.ToString(CultureInfo.InvariantCulture));
        foreach (var language in filter.Languages) yield return ("lang", language);
        foreach (var tag in filter.Tags) yield return ("tag", tag);
        foreach (var document in filter.Documents) yield return ("doc", document);
        foreach (var use in filter.Uses) yield return ("use", use.ToString().ToLowerInvariant());
        if (filter.IsReviewed is { } reviewed) yield return ("reviewed", reviewed ? "yes" : "no");
        if (filter.Words.Length > 0) yield return ("having", filter.Words);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(string name, string text, bool isLast)
    {
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return isLast ? month.AddMonths(1).AddDays(-1) : month;
        if (text.Length == 4 && DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)) return isLast ? new DateOnly(year.Year, 12, 31) : year;
        throw new FormatException($"{name} wants a year, month or day, such as 2022, 2022-05 or 2022-05-20; '{text}' is none");
    }

    private static T Named<T>(string name, string text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(text, ignoreCase: true)
        : throw new FormatException($"{name} wants one of {string.Join(", ", Enum.GetNames<T>().Select(static n => n.ToLowerInvariant()))}; '{text}' is none");

    private static CountryCode CountryOf(string text) =>
        text.Equals("none", StringComparison.OrdinalIgnoreCase) ? default
        : CountryCode.TryParse(text, out var code) && !code.IsNone ? code
        : throw new FormatException($"country wants codes of two letters, such as PK, or none for seas and what lies in several; '{text}' is not one");

    private static GeoArea Within(string text, Func<string, Place?>? find)
    {
        try
        {
            return GeoArea.Parse(text, find);
        }
        catch (FormatException e)
        {
            throw new FormatException($"within: {e.Message}", e);
        }
    }

    private static double ShareOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share
        : throw new FormatException($"confidence wants a number from 0 to 1, such as 0.8; '{text}' is not one");

    private static ImmutableArray<string> Ordered(IEnumerable<string> values) => [.. values.Where(static v => v.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
