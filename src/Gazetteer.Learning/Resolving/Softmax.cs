namespace Gazetteer.Learning.Resolving;

/// <summary>Shares of belief from scores, and the gradient of a choice's log likelihood.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into shares that sum to one.</summary>
    public static void Share(Span<double> scores)
    {
        var (most, total) = (double.NegativeInfinity, 0.0);
        foreach (var score in scores) most = Math.Max(most, score);
        foreach (ref var score in scores) total += score = Math.Exp(score - most);
        foreach (ref var score in scores) score /= total;
    }

    /// <summary>Writes for each candidate the share that it ought to have less the share that it has.</summary>
    /// <param name="shares">The shares; they become the pushes.</param>
    /// <param name="rightness">How right each candidate is; one of them at least is above 0.</param>
    public static void Push(Span<double> shares, ReadOnlySpan<double> rightness)
    {
        var right = 0.0;
        for (var i = 0; i < shares.Length; i++) right += rightness[i] * shares[i];
        for (var i = 0; i < shares.Length; i++) shares[i] = (rightness[i] * shares[i] / Math.Max(right, 1e-12)) - shares[i];
    }
}
