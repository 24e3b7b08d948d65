namespace Gazetteer.Learning.Evaluation;

/// <summary>The figures of one type of gold toponym.</summary>
/// <param name="Type">The type as the corpus names it; a dash for toponyms without one.</param>
/// <param name="Gold">How many there are.</param>
/// <param name="Recognised">How many of them were recognised.</param>
/// <param name="Resolved">How many of these have an error that could be measured.</param>
/// <param name="Near">How many of these lie within the limit.</param>
public sealed record TypeScore(string Type, int Gold, int Recognised, int Resolved, int Near)
{
    /// <summary>Recognised share, 0 to 1.</summary>
    public double Recall => (double)Recognised / Gold;

    /// <summary>Share of the resolved within the limit; null without any.</summary>
    public double? Accuracy => Resolved > 0 ? (double)Near / Resolved : null;
}
