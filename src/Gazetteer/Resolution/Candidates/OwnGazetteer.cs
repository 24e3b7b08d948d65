using System.Collections.Immutable;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Candidates;

/// <summary>Preference for places that the user imported: to have imported a place says that the documents mean it.</summary>
internal static class OwnGazetteer
{
    /// <summary>Marks the name's places that come from the user's gazetteers.</summary>
    /// <param name="group">The name.</param>
    /// <param name="sources">The names of the user's gazetteers.</param>
    public static void Read(NameGroup group, ImmutableHashSet<string> sources)
    {
        if (sources.IsEmpty) return;
        foreach (var option in group.Options) option[Signal.OwnGazetteer] = sources.Contains(option.Place.Source) ? 1 : 0;
    }

    /// <summary>Takes the preference back where the text says that the name lies in something that only another place of the name lies in.</summary>
    public static void YieldToText(NameGroup group)
    {
        if (!group.Options.Exists(static o => o[Signal.ContainedInNamed] > 0 && o[Signal.OwnGazetteer] == 0)) return;
        foreach (var option in group.Options)
        {
            if (option[Signal.ContainedInNamed] == 0) option[Signal.OwnGazetteer] = 0;
        }
    }
}
