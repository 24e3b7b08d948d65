using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Pictures.Options;
using Gazetteer.Pictures.Words;
using Gazetteer.Scene;

namespace Gazetteer.Pictures.Series;

/// <summary>A stretch of time that documents are of, and the places that they mention.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Places">The places, each with its mentions of that time alone.</param>
internal sealed record Period(string Label, ImmutableArray<PlaceMentions> Places)
{
    /// <summary>The stretches of time that hold documents, from the earliest; documents without a date are in none.</summary>
    /// <param name="atlas">The documents.</param>
    /// <param name="places">The places that are drawn.</param>
    /// <param name="unit">How long a stretch is.</param>
    /// <param name="words">The language of the labels.</param>
    public static ImmutableArray<Period> Of(Atlas atlas, ImmutableArray<PlaceMentions> places, SeriesUnit unit, PictureWords words)
    {
        var keys = atlas.Documents.Select(d => d.Source.Date is { } date ? KeyOf(date, unit) : "").ToArray();
        var byKey = keys.Where(static k => k.Length > 0).Distinct().Order(StringComparer.Ordinal).ToDictionary(static k => k, static _ => new List<PlaceMentions>());
        foreach (var place in places)
            foreach (var part in place.Mentions.GroupBy(m => keys[m.Document]))
                if (part.Key.Length > 0) byKey[part.Key].Add(new PlaceMentions(place.Place, [.. part]));
        var documents = keys.CountBy(static k => k).ToDictionary();
        return [.. byKey.Select(p => new Period(LabelOf(p.Key, documents[p.Key], words), [.. p.Value.OrderByDescending(static m => m.Count)]))];
    }

    private static string KeyOf(DateOnly date, SeriesUnit unit) => date.ToString(unit == SeriesUnit.Month ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);

    private static string LabelOf(string key, int documents, PictureWords words) =>
        $"{words.Digits(key)} · {(documents == 1 ? words["document"] : words["documents", words.Number(documents)])}";
}
