using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Candidates;

/// <summary>What confidence in a decision is drawn from.</summary>
internal static class DecisionCues
{
    /// <summary>The cues of a name's decision.</summary>
    public static double[] Of(NameGroup group)
    {
        var cues = new double[Confidence.CueCount];
        if (group.Best is not { } best) return cues;
        cues[(int)ConfidenceCue.Always] = 1;
        var inUnit = group.BeliefInNamesakeUnit();
        cues[(int)ConfidenceCue.Belief] = NameGroup.LogOdds(group.BeliefInSpot() + inUnit);
        cues[(int)ConfidenceCue.NamesakeUnit] = inUnit;
        cues[(int)ConfidenceCue.Known] = group.Known;
        cues[(int)ConfidenceCue.Lone] = group.Options.Count == 1 ? 1 : 0;
        cues[(int)ConfidenceCue.WithinName] = best[Signal.WithinName];
        cues[(int)ConfidenceCue.WithoutDirection] = best[Signal.WithoutDirection];
        cues[(int)ConfidenceCue.MainName] = best[Signal.MainName];
        cues[(int)ConfidenceCue.ForeignName] = best[Signal.ForeignName];
        cues[(int)ConfidenceCue.Population] = best[Signal.Population] + best[Signal.UnitPopulation];
        cues[(int)ConfidenceCue.Coherence] = best[Signal.Coherence];
        cues[(int)ConfidenceCue.Elsewhere] = Math.Max(0, (2 * group.Locality) - 1) * (1 - best[Signal.Coherence]);
        cues[(int)ConfidenceCue.NotContained] = best[Signal.NotContainedInNamed];
        cues[(int)ConfidenceCue.KindClashes] = best[Signal.KindClashes];
        cues[(int)ConfidenceCue.KindFits] = best[Signal.KindFits];
        cues[(int)ConfidenceCue.PlacedOutside] = group.IsPlacedOutside ? 1 : 0;
        cues[(int)ConfidenceCue.Physical] = Math.Max(best[Signal.Physical], best[Signal.Continental]);
        cues[(int)ConfidenceCue.FirstUnit] = best[Signal.Admin1];
        cues[(int)ConfidenceCue.LowerUnit] = best[Signal.LowerAdmin];
        cues[(int)ConfidenceCue.Country] = best[Signal.Country];
        cues[(int)ConfidenceCue.OnlyOne] = Math.Max(best[Signal.OnlyOne], IsOnlyOneWithArticle(group, best) ? 1 : 0);
        cues[(int)ConfidenceCue.Namesakes] = best[Signal.Namesakes];
        cues[(int)ConfidenceCue.OneWord] = group.Key.Contains(' ', StringComparison.Ordinal) ? 0 : 1;
        cues[(int)ConfidenceCue.Few] = 1.0 / group.Company;
        cues[(int)ConfidenceCue.OwnGazetteer] = best[Signal.OwnGazetteer];
        return cues;
    }

    /// <summary>Whether the name stands with an article, and nothing else that bears it takes one: "the Caspian".</summary>
    private static bool IsOnlyOneWithArticle(NameGroup group, Option best) =>
        best[Signal.ArticleFits] > 0 && !group.Options.Exists(o => o != best && o[Signal.ArticleFits] > 0 && !o.IsInSpotOf(best));
}
