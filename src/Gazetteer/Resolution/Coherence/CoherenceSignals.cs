using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>What the places of a document's names say of each other: nearness, shared units, counties and their seats, and how much fame counts beside that.</summary>
internal static class CoherenceSignals
{
    /// <summary>Writes the signals into the places of all names, by the beliefs of the last round.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Read(List<NameGroup> groups, ResolverWeights weights, CancellationToken cancellation)
    {
        var units = new UnitBeliefs(groups);
        var matches = new UnitMatches(groups);
        var neighbours = new Neighbours(groups);
        for (var g = 0; g < groups.Count; g++)
        {
            cancellation.ThrowIfCancellationRequested();
            groups[g].Company = groups.Count;
            groups[g].Locality = units.LocalityWithout(groups[g]);
            units.Read(groups[g]);
            matches.Read(g);
            neighbours.Read(g);
            LocalFame.Read(groups[g], weights, groups.Count);
        }
    }
}
