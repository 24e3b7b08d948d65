namespace Gazetteer.Resolution.Deciding;

/// <summary>A symmetric tree of depth two: two questions to a candidate, and a number for each of the four pairs of answers.</summary>
/// <param name="First">The signal of the first question.</param>
/// <param name="FirstAbove">It is answered yes by values above this.</param>
/// <param name="Second">The signal of the second question.</param>
/// <param name="SecondAbove">It is answered yes by values above this.</param>
/// <param name="Neither">Added to the score, in natural-log odds, of a candidate that answers no twice.</param>
/// <param name="OnlyFirst">Of one that answers yes to the first question alone.</param>
/// <param name="OnlySecond">Of one that answers yes to the second question alone.</param>
/// <param name="Both">Of one that answers yes twice.</param>
internal readonly record struct DecisionTree(Signal First, double FirstAbove, Signal Second, double SecondAbove, double Neither, double OnlyFirst, double OnlySecond, double Both)
{
    public double ScoreOf(ReadOnlySpan<double> signals) => At(signals[(int)First] > FirstAbove, signals[(int)Second] > SecondAbove);

    /// <summary>Adds what each of the two signals brings against a candidate of which nothing is known (all signals 0): Shapley's shares, which sum to the difference.</summary>
    public void AddShares(ReadOnlySpan<double> signals, Span<double> shares)
    {
        var (first, second) = (signals[(int)First] > FirstAbove, signals[(int)Second] > SecondAbove);
        var (first0, second0) = (FirstAbove < 0, SecondAbove < 0);
        var (all, onlyFirst, onlySecond, nothing) = (At(first, second), At(first, second0), At(first0, second), At(first0, second0));
        shares[(int)First] += ((onlyFirst - nothing) + (all - onlySecond)) / 2;
        shares[(int)Second] += ((onlySecond - nothing) + (all - onlyFirst)) / 2;
    }

    private double At(bool first, bool second) => first ? (second ? Both : OnlyFirst) : second ? OnlySecond : Neither;
}
