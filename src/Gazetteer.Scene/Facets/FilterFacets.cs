using System.Collections.Immutable;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Facets;

/// <summary>What a filter leaves, and the values that it could be narrowed or widened to, with their counts.</summary>
/// <param name="Mentions">How many mentions are left.</param>
/// <param name="Documents">How many documents meet the filter.</param>
/// <param name="Undated">How many documents without a date meet the rest of the filter; where it asks for dates, they are left out.</param>
/// <param name="Kinds">Kinds of places.</param>
/// <param name="Countries">Countries, the most mentioned first.</param>
/// <param name="Languages">Languages of documents.</param>
/// <param name="Tags">Groups of documents.</param>
/// <param name="Uses">How texts use names.</param>
/// <param name="Reviewed">What persons looked at, and what nobody did.</param>
public sealed record FilterFacets(
    int Mentions, int Documents, int Undated, ImmutableArray<FacetValue> Kinds, ImmutableArray<FacetValue> Countries, ImmutableArray<FacetValue> Languages,
    ImmutableArray<FacetValue> Tags, ImmutableArray<FacetValue> Uses, ImmutableArray<FacetValue> Reviewed)
{
    private const int MostValues = 60;

    /// <summary>Counts what each value would leave: a mention counts for a value when it meets all conditions but the one that the value is of.</summary>
    /// <param name="shown">What is shown, with its filter.</param>
    /// <param name="whole">The same documents with every use of a name, without a filter.</param>
    /// <param name="names">Names of countries.</param>
    public static FilterFacets Of(Atlas shown, Atlas whole, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(names);
        var filter = shown.Filter;
        var counting = new FacetCounting(shown, whole);
        counting.Run();
        var undated = filter.AsksForDates ? whole.Filtered(filter.WithoutDates) : shown;
        return new FilterFacets(
            shown.Places.Sum(static p => p.Count),
            shown.DocumentCount,
            Enumerable.Range(0, undated.Documents.Length).Count(d => undated.Includes(d) && undated.Documents[d].Source.Date is null),
            Values(counting.Kinds, filter.Kinds, static k => Lower(k), static _ => ""),
            Values(counting.Countries, filter.Countries, static c => c.IsNone ? "none" : c.ToString(), names.CountryName),
            Values(counting.Languages, filter.Languages, static l => l, static l => LanguageWords.Of(l)),
            Values(counting.Tags, filter.Tags, static t => t, static t => t),
            Values(counting.Uses, filter.Uses, static u => Lower(u), static _ => ""),
            Values(counting.Reviewed, filter.IsReviewed is { } reviewed ? [reviewed] : [], static r => r ? "yes" : "no", static _ => ""));
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The most frequent values, and those that are chosen even where nothing bears them.</summary>
    private static ImmutableArray<FacetValue> Values<T>(Dictionary<T, int> counts, ImmutableArray<T> chosen, Func<T, string> text, Func<T, string> label)
        where T : notnull
    {
        foreach (var value in chosen) counts.TryAdd(value, 0);
        return
        [
            .. counts.Select(c => new FacetValue(text(c.Key), label(c.Key), c.Value, chosen.Contains(c.Key)))
                .OrderByDescending(static v => v.Mentions).ThenBy(static v => v.Value, StringComparer.Ordinal)
                .Index().Where(static v => v.Index < MostValues || v.Item.IsChosen).Select(static v => v.Item),
        ];
    }
}
