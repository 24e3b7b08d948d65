using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Resolution.History;

namespace Gazetteer.Resolution;

/// <summary>What the user knows of the documents beforehand.</summary>
/// <param name="Country">The country that they are mostly about; none by default.</param>
/// <param name="Near">A point that they are mostly about the surroundings of.</param>
public sealed record ResolverOptions(CountryCode Country = default, GeoPoint? Near = null)
{
    /// <summary>The names of the user's own gazetteers (<see cref="Place.Source"/> of their places): a place of these is preferred to another of its name.</summary>
    public ImmutableHashSet<string> OwnGazetteers { get; init; } = [];

    /// <summary>The names of other times.</summary>
    internal HistoricNames History { get; init; } = HistoricNames.None;
}
