using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;
using Gazetteer.Text;

namespace Gazetteer.Scene.Labels;

/// <summary>
/// The towns of the gazetteer that nobody mentions, faint, for a map that is looked at so closely that the base map has nothing more to tell: the larger ones first, smaller ones as
/// the map comes closer. Thread-safe.
/// </summary>
/// <param name="names">The gazetteer, and what its places are called.</param>
public sealed class ContextTowns(PlaceDirectory names)
{
    /// <summary>The zoom level, as web maps count, from which towns are written.</summary>
    public const double FirstZoom = 8;

    private const int Most = 250;
    private const double LeastPeopleAtFirst = 30_000;
    private const double DotRadius = 2.5;

    // Below every label of the base map.
    private const double Priority = -1000;

    // Quarters of towns, and what is no longer or nowhere a town.
    private static readonly FrozenSet<string> NoTowns = FrozenSet.Create(StringComparer.Ordinal, "PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

    /// <summary>The towns for a part of the world.</summary>
    /// <param name="box">The part of the world.</param>
    /// <param name="zoom">Zoom level, as web maps count; below <see cref="FirstZoom"/> there are none.</param>
    /// <param name="isMentioned">Whether a place has a circle of its own.</param>
    /// <param name="written">The labels that stand there already, whose names are not written twice.</param>
    /// <param name="languages">In which languages the labels are.</param>
    public ImmutableArray<MapLabel> In(GeoBounds box, double zoom, Func<PlaceId, bool> isMentioned, IEnumerable<MapLabel> written, LabelLanguages? languages = null)
    {
        ArgumentNullException.ThrowIfNull(isMentioned);
        ArgumentNullException.ThrowIfNull(written);
        if (zoom < FirstZoom) return [];
        var index = names.Index;
        var leastPeople = LeastPeopleAtFirst / Math.Pow(4, zoom - FirstZoom);
        var taken = written.Select(static l => NameFolding.Fold(l.Latin)).ToHashSet(StringComparer.Ordinal);
        var towns = index.FindIn(box)
            .Where(i => index.PopulationOf(i) >= leastPeople && IsTown(index, i))
            .OrderByDescending(index.PopulationOf).ThenBy(static i => i)
            .Take(Most).Select(index.PlaceAt)
            .Where(p => !isMentioned(p.Id) && taken.Add(NameFolding.Fold(p.Name)));
        return [.. towns.Select(p => Label(p, languages ?? LabelLanguages.Default))];
    }

    private static bool IsTown(PlaceIndex index, int place) => index.FeatureOf(place) is { Class: FeatureClass.Populated } feature && !NoTowns.Contains(feature.Code);

    private MapLabel Label(Place town, LabelLanguages languages)
    {
        var (first, second) = languages.Lines(town.Name, names.NativeName(town), language => names.NameIn(town, language));
        return new MapLabel($"base:{town.Id}", first, second, town.Point, DotRadius, LabelStyle.BaseTown, Priority + Math.Log10(town.Population + 1));
    }
}
