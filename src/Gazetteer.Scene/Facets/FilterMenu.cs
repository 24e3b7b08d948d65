using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Scene.Filters;

namespace Gazetteer.Scene.Facets;

/// <summary>A filter as a menu: for each condition that leaves a choice its values, those chosen marked, each with what it would leave. In English, in the browser view's words.</summary>
public static class FilterMenu
{
    private static readonly ImmutableArray<double> Shares = [0.5, 0.7, 0.8, 0.9, 0.95];

    // By the condition and the value, as the filter's text writes them; values that are names of their own come with a label.
    private static readonly FrozenDictionary<string, string> OwnWords = new Dictionary<string, string>
    {
        ["kind country"] = "countries", ["kind region"] = "provinces and regions", ["kind settlement"] = "cities, towns, villages", ["kind water"] = "seas, rivers, lakes",
        ["kind landform"] = "mountains, islands, deserts", ["kind site"] = "buildings, ports, roads", ["kind other"] = "of unknown kind",
        ["use literal"] = "place", ["use metonymic"] = "stands for its people", ["use modifier"] = "qualifies a noun", ["use demonym"] = "its people",
        ["use embedded"] = "part of another name", ["use language"] = "language", ["use person"] = "person", ["use position"] = "position in numbers", ["use region"] = "region in words",
        ["reviewed yes"] = "by a person", ["reviewed no"] = "by nobody yet", ["country none"] = "in no one country", ["lang none"] = "language not known",
    }.ToFrozenDictionary();

    /// <summary>The menu of a filter.</summary>
    /// <param name="facets">What each value would leave.</param>
    /// <param name="filter">The filter that they were counted with.</param>
    public static ImmutableArray<FilterSection> Of(FilterFacets facets, MentionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(facets);
        ArgumentNullException.ThrowIfNull(filter);
        ReadOnlySpan<(string Words, string Name, ImmutableArray<FacetValue> Values)> all =
        [
            ("Country", "country", facets.Countries), ("Kind of place", "kind", facets.Kinds), ("Language of the document", "lang", facets.Languages), ("Folder", "tag", facets.Tags),
            ("Use of the name", "use", facets.Uses), ("Reviewed", "reviewed", facets.Reviewed),
        ];
        var sections = ImmutableArray.CreateBuilder<FilterSection>();
        foreach (var (words, name, values) in all)
        {
            // One value that nobody chose leaves no choice.
            if (values.Length > 1 || values.Any(static v => v.IsChosen)) sections.Add(new FilterSection(words, [.. values.Select(v => LineOf(filter, name, v))]));
        }

        if (facets.Mentions > 0 || filter.LeastConfidence > 0) sections.Add(new FilterSection("At least so sure", [.. Shares.Select(s => LineOf(filter, s))]));
        return sections.ToImmutable();
    }

    private static FilterLine LineOf(MentionFilter filter, string name, FacetValue value)
    {
        var words = OwnWords.GetValueOrDefault($"{name} {value.Value}") ?? (value.Label.Length > 0 ? value.Label : value.Value);
        return new FilterLine($"{words} · {value.Mentions:N0}", value.IsChosen, FilterText.Toggled(filter, name, value.Value));
    }

    private static FilterLine LineOf(MentionFilter filter, double share) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{share * 100:F0} % or more"), filter.LeastConfidence == share,
            FilterText.Toggled(filter, "confidence", share.ToString(CultureInfo.InvariantCulture)));
}
