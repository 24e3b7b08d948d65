using System.Collections.Immutable;
using Gazetteer.Places;

namespace Gazetteer.Scene.Basemaps;

/// <summary>A name to write on the map.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Point">Where to write it.</param>
/// <param name="Rank">0 matters on a world map, higher numbers on closer ones; a view hides labels from the highest rank down.</param>
/// <param name="Names">Language code (<c>en</c>, <c>fa</c>, <c>ur</c>, <c>ar</c>) to name; English is always there.</param>
/// <param name="Country">The country of a country or city; none for waters.</param>
public sealed record BasemapLabel(BasemapLabelKind Kind, GeoPoint Point, int Rank, ImmutableSortedDictionary<string, string> Names, CountryCode Country)
{
    /// <summary>The name in a language, else in English.</summary>
    public string NameIn(string language) => Names.TryGetValue(language, out var name) ? name : Names["en"];
}
