namespace Gazetteer.Learning.Evaluation;

/// <summary>How well a set was found.</summary>
/// <param name="TruePositives">Found rightly.</param>
/// <param name="Predicted">Found in all.</param>
/// <param name="Gold">To be found.</param>
public sealed record PrecisionRecall(int TruePositives, int Predicted, int Gold)
{
    /// <summary>Found wrongly.</summary>
    public int FalsePositives => Predicted - TruePositives;

    /// <summary>Not found.</summary>
    public int FalseNegatives => Gold - TruePositives;

    /// <summary>The share of what was found that is right, 0 to 1; 1 when nothing was found and nothing was there.</summary>
    public double Precision => Predicted > 0 ? (double)TruePositives / Predicted : Gold == 0 ? 1 : 0;

    /// <summary>The share of what was there that was found, 0 to 1.</summary>
    public double Recall => Gold > 0 ? (double)TruePositives / Gold : 1;

    /// <summary>Harmonic mean of the two, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
