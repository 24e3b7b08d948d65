using System.Collections.Immutable;
using Gazetteer.Pictures.Labels;
using Gazetteer.Pictures.Symbols;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Pictures.Classes;

/// <summary>Chooses the places of a class pack: well known ones where it is easy, and none that could be taken for another.</summary>
internal static class ClassChoice
{
    /// <summary>Places nearer than this on the page cannot be told apart by a pupil's finger.</summary>
    private const double LeastApart = 22;

    /// <summary>The chosen places, in no order.</summary>
    /// <param name="places">All that may be chosen, with where they stand on the page.</param>
    /// <param name="names">Their names.</param>
    /// <param name="options">Level and seed.</param>
    public static ImmutableArray<MapSymbol> Of(ImmutableArray<MapSymbol> places, PictureNames names, ClassOptions options)
    {
        var (wanted, among) = options.Level switch { ClassLevel.Easy => (10, 16), ClassLevel.Medium => (15, 32), _ => (20, int.MaxValue) };
        var named = places.ToLookup(p => NameFolding.Fold(names.NameOf(p.Place.Place)), StringComparer.Ordinal);
        var single = places
            .Where(p => named[NameFolding.Fold(names.NameOf(p.Place.Place))].Count() == 1 && IsReadable(p.Place.Place, names, options.Language))
            .OrderByDescending(Fame).ThenBy(static p => p.Key, StringComparer.Ordinal);
        var apart = new List<MapSymbol>();
        foreach (var place in single)
        {
            if (apart.Count >= among) break;
            if (apart.TrueForAll(o => double.Hypot(o.At.X - place.At.X, o.At.Y - place.At.Y) >= LeastApart)) apart.Add(place);
        }

        var random = new Random(options.Seed);
        return [.. apart.OrderBy(_ => random.Next()).Take(wanted)];
    }

    /// <summary>How likely a pupil has heard of a place: people, mentions, and what it is.</summary>
    private static double Fame(MapSymbol symbol)
    {
        var place = symbol.Place.Place;
        var rank = place.Feature switch { { IsCountry: true } => 3, { IsCapital: true } => 2, { Class: FeatureClass.Hydrographic } => 1.5, { IsAdmin1: true } => 1, _ => 0 };
        return rank + (Math.Log10(place.Population + 1) / 2) + (1.5 * Math.Log2(1 + symbol.Place.Count));
    }

    /// <summary>Whether a place has a name in the language: another would be read by nobody.</summary>
    public static bool IsReadable(Place place, PictureNames names, string language) => names.IsKnown(place) && WritingSystem.IsRightToLeft(names.NameOf(place)) == (language != "en");
}
