using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Filters;

/// <summary>A filter in words, for whoever reads what was made with it.</summary>
public static class FilterWords
{
    /// <summary>The conditions, parted by semicolons: <c>2022-01-01 to 2023-12-31; Pakistan; within 100 km of Zahedan</c>; nothing for no condition.</summary>
    public static string Of(MentionFilter filter, PlaceDirectory names) => string.Join("; ", Chips(filter, names).Select(static chip => chip.Words));

    /// <summary>The conditions one by one, each with the filter that is left without it.</summary>
    public static ImmutableArray<FilterChip> Chips(MentionFilter filter, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(names);
        return [.. Conditions(filter, names)];
    }

    private static IEnumerable<FilterChip> Conditions(MentionFilter filter, PlaceDirectory names)
    {
        if (filter.AsksForDates) yield return new(Dates(filter), filter.WithoutDates);
        if (!filter.Countries.IsEmpty) yield return new(string.Join(", ", filter.Countries.Select(c => c.IsNone ? "no one country" : names.CountryName(c))), filter with { Countries = [] });
        if (!filter.Kinds.IsEmpty) yield return new(Listed(filter.Kinds), filter with { Kinds = [] });
        if (filter.Within is { } area) yield return new($"within {area.Label}", filter with { Within = null });
        if (!filter.Languages.IsEmpty) yield return new($"in {string.Join(", ", filter.Languages.Select(Language))}", filter with { Languages = [] });
        if (!filter.Tags.IsEmpty) yield return new($"of {string.Join(", ", filter.Tags)}", filter with { Tags = [] });
        if (!filter.Documents.IsEmpty) yield return new(string.Join(", ", filter.Documents), filter with { Documents = [] });
        if (!filter.Uses.IsEmpty) yield return new($"used as {Listed(filter.Uses)}", filter with { Uses = [] });
        if (filter.LeastConfidence > 0) yield return new(string.Create(CultureInfo.InvariantCulture, $"confidence of at least {filter.LeastConfidence}"), filter with { LeastConfidence = 0 });
        if (filter.IsReviewed is { } reviewed) yield return new(reviewed ? "reviewed" : "not reviewed", filter with { IsReviewed = null });
        if (filter.Words.Length > 0) yield return new($"documents that hold “{filter.Words}”", filter with { Words = "" });
    }

    private static string Dates(MentionFilter filter) => (filter.Since, filter.Until) switch
    {
        ({ } since, { } until) => string.Create(CultureInfo.InvariantCulture, $"{since:yyyy-MM-dd} to {until:yyyy-MM-dd}"),
        ({ } since, null) => string.Create(CultureInfo.InvariantCulture, $"since {since:yyyy-MM-dd}"),
        (_, var until) => string.Create(CultureInfo.InvariantCulture, $"until {until:yyyy-MM-dd}"),
    };

    private static string Language(string tag) => LanguageWords.Of(tag) is { Length: > 0 } words ? words : tag == "none" ? "an unknown language" : tag;

    private static string Listed<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(static v => v.ToString().ToLowerInvariant()));
}
