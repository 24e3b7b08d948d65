using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Scene.Panels;

/// <summary>Counts that roll up: what is mentioned in Chabahar is mentioned in its province and in Iran.</summary>
/// <remarks>Regions in words are left out: the names in them are counted already.</remarks>
public static class UnitCounts
{
    /// <summary>The countries in which places are mentioned, those with most mentions first: what a view shows that zooms out.</summary>
    public static ImmutableArray<UnitCount> Countries(Atlas atlas, PlaceDirectory names) => Of(atlas, names, static (place, names) => names.CountryOf(place.Country));

    /// <summary>The first-order units in which places are mentioned, those with most mentions first.</summary>
    public static ImmutableArray<UnitCount> Provinces(Atlas atlas, PlaceDirectory names) => Of(atlas, names, static (place, names) => names.ProvinceOf(place));

    /// <summary>The province and the country that a place lies in, or is, from the smaller to the larger; those that no other place of the documents lies in are left out.</summary>
    public static ImmutableArray<UnitCount> Around(Atlas atlas, Place place, PlaceDirectory names)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(names);
        var around = ImmutableArray.CreateBuilder<UnitCount>();
        if (names.ProvinceOf(place) is { } province) around.Add(CountOf(province, atlas.Places.Where(p => IsCounted(p) && names.ProvinceOf(p.Place)?.Id == province.Id)));
        if (names.CountryOf(place.Country) is { } country) around.Add(CountOf(country, atlas.Places.Where(p => IsCounted(p) && p.Place.Country == place.Country)));
        return [.. around.Where(static unit => unit.Places > 1)];
    }

    private static ImmutableArray<UnitCount> Of(Atlas atlas, PlaceDirectory names, Func<Place, PlaceDirectory, Place?> unitOf)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. atlas.Places.Where(IsCounted).Select(p => (Unit: unitOf(p.Place, names), Mentioned: p)).Where(static p => p.Unit is not null)
                .GroupBy(static p => p.Unit!.Id).Select(static unit => CountOf(unit.First().Unit!, unit.Select(static p => p.Mentioned)))
                .OrderByDescending(static unit => unit.Mentions).ThenBy(static unit => unit.Name, StringComparer.Ordinal),
        ];
    }

    private static bool IsCounted(PlaceMentions mentioned) => !Footprints.IsRegion(mentioned.Place.Id);

    private static UnitCount CountOf(Place unit, IEnumerable<PlaceMentions> places)
    {
        var (all, documents) = (places.ToList(), new HashSet<int>());
        foreach (var mentioned in all) documents.UnionWith(mentioned.Mentions.Select(static mention => mention.Document));
        return new UnitCount(unit.Id, unit.Name, all.Sum(static place => place.Count), documents.Count, all.Count);
    }
}
