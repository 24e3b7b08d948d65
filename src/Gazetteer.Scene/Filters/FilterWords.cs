using System.Globalization;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Filters;

/// <summary>A filter in words, for whoever reads what was made with it.</summary>
public static class FilterWords
{
    /// <summary>The conditions, parted by semicolons: <c>2022-01-01 to 2023-12-31; Pakistan; within 100 km of Zahedan</c>; nothing for no condition.</summary>
    public static string Of(MentionFilter filter, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(names);
        return string.Join("; ", Conditions(filter, names));
    }

    private static IEnumerable<string> Conditions(MentionFilter filter, PlaceDirectory names)
    {
        if (filter.AsksForDates) yield return Dates(filter);
        if (!filter.Countries.IsEmpty) yield return string.Join(", ", filter.Countries.Select(c => c.IsNone ? "no one country" : names.CountryName(c)));
        if (!filter.Kinds.IsEmpty) yield return Listed(filter.Kinds);
        if (filter.Within is { } area) yield return $"within {area.Label}";
        if (!filter.Languages.IsEmpty) yield return $"in {string.Join(", ", filter.Languages.Select(static l => LanguageWords.Of(l) is { Length: > 0 } words ? words : l == "none" ? "an unknown language" : l))}";
        if (!filter.Tags.IsEmpty) yield return $"of {string.Join(", ", filter.Tags)}";
        if (!filter.Documents.IsEmpty) yield return string.Join(", ", filter.Documents);
        if (!filter.Uses.IsEmpty) yield return $"used as {Listed(filter.Uses)}";
        if (filter.LeastConfidence > 0) yield return string.Create(CultureInfo.InvariantCulture, $"confidence of at least {filter.LeastConfidence}");
        if (filter.IsReviewed is { } reviewed) yield return reviewed ? "reviewed" : "not reviewed";
        if (filter.Words.Length > 0) yield return $"documents that hold “{filter.Words}”";
    }

    private static string Dates(MentionFilter filter) => (filter.Since, filter.Until) switch
    {
        ({ } since, { } until) => string.Create(CultureInfo.InvariantCulture, $"{since:yyyy-MM-dd} to {until:yyyy-MM-dd}"),
        ({ } since, null) => string.Create(CultureInfo.InvariantCulture, $"since {since:yyyy-MM-dd}"),
        (_, var until) => string.Create(CultureInfo.InvariantCulture, $"until {until:yyyy-MM-dd}"),
    };

    private static string Listed<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(static v => v.ToString().ToLowerInvariant()));
}
