using System.Globalization;

namespace Gazetteer.Resolution.Deciding;

/// <summary>How sure a decision is: a logistic curve (Platt, 1999) over the belief in it and a few things that say whether belief is to be trusted.</summary>
/// <remarks>Fitted on documents that took no part in making the trees. Immutable.</remarks>
internal sealed class Confidence(double[] weights)
{
    /// <summary>Number of cues.</summary>
    public static readonly int CueCount = Enum.GetValues<ConfidenceCue>().Length;

    private const string Word = "confidence";

    /// <summary>Probability, 0 to 1, that a decision is right.</summary>
    public double Of(ReadOnlySpan<double> cues) => 1 / (1 + Math.Exp(-OddsOf(cues)));

    /// <summary>Natural logarithm of the odds that a decision is right.</summary>
    internal double OddsOf(ReadOnlySpan<double> cues)
    {
        var odds = 0.0;
        for (var i = 0; i < weights.Length; i++) odds += weights[i] * cues[i];
        return odds > 0 ? odds * (1 - weights[(int)ConfidenceCue.Caution]) : odds;
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
