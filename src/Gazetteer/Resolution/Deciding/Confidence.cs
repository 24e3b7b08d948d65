using System.Globalization;

namespace Gazetteer.Resolution.Deciding;

/// <summary>How sure a decision is: a logistic curve (Platt, 1999) over the belief in it and a few things that say whether belief is to be trusted.</summary>
/// <remarks>Fitted on documents that took no part in making the trees. Immutable.</remarks>
internal sealed class Confidence(double[] weights)
{
    /// <summary>Number of cues.</summary>
    public static readonly int CueCount = Enum.GetValues<ConfidenceCue>().Length;

    private const string Word = "confidence";

    /// <summary>The cues of a name's decision.</summary>
    public static double[] CuesOf(NameGroup group)
    {
        var cues = new double[CueCount];
        if (group.Best is not { } best) return cues;
        cues[(int)ConfidenceCue.Always] = 1;
        cues[(int)ConfidenceCue.Belief] = NameGroup.LogOdds(group.BeliefInSpot());
        cues[(int)ConfidenceCue.Known] = group.Known;
        cues[(int)ConfidenceCue.Lone] = group.Options.Count == 1 ? 1 : 0;
        cues[(int)ConfidenceCue.WithinName] = best[Signal.WithinName];
        cues[(int)ConfidenceCue.WithoutDirection] = best[Signal.WithoutDirection];
        cues[(int)ConfidenceCue.MainName] = best[Signal.MainName];
        cues[(int)ConfidenceCue.ForeignName] = best[Signal.ForeignName];
        cues[(int)ConfidenceCue.Population] = best[Signal.Population] + best[Signal.UnitPopulation];
        cues[(int)ConfidenceCue.Coherence] = best[Signal.Coherence];
        cues[(int)ConfidenceCue.Elsewhere] = group.Locality * (1 - best[Signal.Coherence]);
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
        cues[(int)ConfidenceCue.OwnGazetteer] = best[Signal.OwnGazetteer];
        return cues;
    }

    /// <summary>Whether the name stands with an article, and nothing else that bears it takes one: "the Caspian".</summary>
    private static bool IsOnlyOneWithArticle(NameGroup group, Option best) =>
        best[Signal.ArticleFits] > 0 && !group.Options.Exists(o => o != best && o[Signal.ArticleFits] > 0 && !o.IsInSpotOf(best));

    /// <summary>Probability, 0 to 1, that a decision is right.</summary>
    public double Of(ReadOnlySpan<double> cues)
    {
        var odds = 0.0;
        for (var i = 0; i < weights.Length; i++) odds += weights[i] * cues[i];
        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>Whether a line of a model is one of confidence.</summary>
    public static bool IsLine(string line) => line.StartsWith(Word + ',', StringComparison.Ordinal);

    /// <summary>Sets the weight that a line gives.</summary>
    /// <returns>Whether the line is whole.</returns>
    public static bool TryParse(string line, double[] into)
    {
        if (line.Split(',') is not [_, var name, var number] || !Enum.TryParse<ConfidenceCue>(name, out var cue)) return false;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out into[(int)cue]);
    }

    /// <summary>Writes a line for each cue.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var cue in Enum.GetValues<ConfidenceCue>()) writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Word},{cue},{weights[(int)cue]:0.####}\n"));
    }
}
