namespace Gazetteer.Learning.Chains;

/// <summary>How a logistic regression is trained.</summary>
internal sealed record LogisticOptions
{
    public int Epochs { get; init; } = 30;

    /// <summary>Step size of AdaGrad.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull towards zero of each weight that a step touches.</summary>
    public float L2 { get; init; } = 0.001f;

    /// <summary>Share of an example's features that are hidden each time it is seen, so that no single one is relied on.</summary>
    public float Dropout { get; init; } = 0.5f;

    /// <summary>A feature seen less often than this is left out.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Features whose weights are all nearer to zero are left out.</summary>
    public float LeastWeight { get; init; } = 0.02f;
}
