using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>One number for how famous a place is, and how much that counts in this document.</summary>
/// <remarks>
/// Fame is a prior: it decides where nothing else speaks, and yields where a document is about one corner of the world or where a namesake fits better what else
/// the document names. The factors were fitted on local and world news.
/// </remarks>
internal static class LocalFame
{
    private static readonly Signal[] Fame =
    [
        Signal.Renown, Signal.WorldRenown, Signal.Population, Signal.UnitPopulation, Signal.PopulationAgainstRivals, Signal.Country, Signal.Capital, Signal.Admin1, Signal.LowerAdmin,
        Signal.Admin1Seat, Signal.Physical, Signal.Continental, Signal.PartOfTown, Signal.NamesakeOfTown,
    ];

    /// <summary>Writes fame, coherence and what fame counts into the places of one name.</summary>
    /// <param name="group">The name, its other signals read.</param>
    /// <param name="weights">What fame is made of.</param>
    /// <param name="names">Number of names in the document.</param>
    public static void Read(NameGroup group, ResolverWeights weights, int names)
    {
        foreach (var option in group.Options)
        {
            var fame = 0.0;
            foreach (var signal in Fame) fame += weights[signal] * option[signal];
            option[Signal.Fame] = fame;
            option[Signal.Coherence] = CoherenceOf(option);
            option[Signal.Namesakes] = Math.Log(group.Options.Count);
        }

        var most = group.Options.MaxBy(static o => o[Signal.Coherence]);
        foreach (var option in group.Options)
        {
            var elsewhere = most is null ? 0 : MostElsewhere(group, option, most);
            option[Signal.LocalFame] = option[Signal.Fame] * (1.66 - (1.37 * group.Locality) - (0.62 * most![Signal.Coherence]) - (0.09 * Math.Log(names)) + (0.10 * elsewhere));
        }
    }

    /// <summary>How well a place fits what else the document names, 0 to 1.</summary>
    private static double CoherenceOf(Option option) =>
        1 - ((1 - (0.6 * option[Signal.NearBelief])) * (1 - (0.6 * option[Signal.CloseBelief])) * (1 - option[Signal.CountyNamed]) * (1 - (0.5 * option[Signal.StateNamed]))
            * (1 - option[Signal.ContainedInNamed]) * (1 - (0.5 * option[Signal.HoldsOthers])));

    /// <summary>The best coherence of a namesake that lies elsewhere.</summary>
    private static double MostElsewhere(NameGroup group, Option option, Option most)
    {
        if (!option.IsInSpotOf(most)) return most[Signal.Coherence];
        var found = 0.0;
        foreach (var other in group.Options)
        {
            if (other[Signal.Coherence] > found && !other.IsInSpotOf(option)) found = other[Signal.Coherence];
        }

        return found;
    }
}
