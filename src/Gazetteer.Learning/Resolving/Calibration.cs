using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Resolving;

/// <summary>Fits confidence to how often decisions are right.</summary>
internal static class Calibration
{
    private const int Steps = 2000;
    private const double Rate = 0.02;

    /// <summary>A little doubt of every weight but the constant, so that what is seldom seen says little.</summary>
    private const double Ridge = 1;

    private const double Sure = 3;

    /// <summary>The odds, as a natural logarithm, of a confidence of .9: whoever filters takes what is surer for right.</summary>
    private static readonly double SureOdds = Math.Log(9);

    /// <summary>So many of those decisions must be right, whatever sort of text they stand in; one curve for all sorts promises too much in the hardest.</summary>
    private const double RightWhenSure = 0.955;

    public static Confidence Fit(IReadOnlyCollection<Outcome> outcomes)
    {
        var weights = new double[Confidence.CueCount];
        weights[(int)ConfidenceCue.Belief] = 1;

        // No corpus shows these; to have imported a place, or to be alone known by a name, is reason to be sure.
        weights[(int)ConfidenceCue.OwnGazetteer] = Sure;
        weights[(int)ConfidenceCue.OnlyOne] = Sure;
        var optimiser = new Adam(weights.Length, Rate);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var confidence = new Confidence(weights);
            foreach (var outcome in outcomes)
            {
                var error = outcome.Weight * ((outcome.IsRight ? 1 : 0) - confidence.Of(outcome.Cues));
                for (var i = 0; i < gradient.Length; i++) gradient[i] += error * outcome.Cues[i];
            }

            for (var i = 1; i < gradient.Length; i++) gradient[i] -= Ridge * weights[i];
            gradient[(int)ConfidenceCue.Caution] = gradient[(int)ConfidenceCue.OwnGazetteer] = gradient[(int)ConfidenceCue.OnlyOne] = 0;
            optimiser.Ascend(weights, gradient);
        }

        weights[(int)ConfidenceCue.Caution] = outcomes.Where(static o => o.Sort != TextSort.Note).GroupBy(static o => o.Sort).Max(sort => CautionFor([.. sort], new Confidence(weights)));
        return new Confidence(weights);
    }

    /// <summary>The share by which odds above even must fall in a sort of text until what is called sure is right as often as it must be; 0 where it is.</summary>
    private static double CautionFor(List<Outcome> outcomes, Confidence confidence)
    {
        var (right, all, least) = (0.0, 0.0, double.PositiveInfinity);
        foreach (var (odds, outcome) in outcomes.Select(o => (confidence.OddsOf(o.Cues), o)).OrderByDescending(static o => o.Item1))
        {
            all += outcome.Weight;
            right += outcome.IsRight ? outcome.Weight : 0;
            if (right >= RightWhenSure * all) least = odds;
        }

        return double.IsFinite(least) && least > SureOdds ? 1 - (SureOdds / least) : 0;
    }

    /// <summary>A decision on a document that took no part in training.</summary>
    /// <param name="Cues">What confidence is made of.</param>
    /// <param name="IsRight">Whether the decision is right.</param>
    /// <param name="Sort">The sort of text it stands in.</param>
    /// <param name="Weight">How much it counts.</param>
    internal readonly record struct Outcome(double[] Cues, bool IsRight, TextSort Sort, double Weight);
}
