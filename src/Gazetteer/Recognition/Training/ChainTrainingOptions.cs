namespace Gazetteer.Recognition.Training;

/// <summary>How a chain is trained.</summary>
internal sealed record ChainTrainingOptions
{
    public int Epochs { get; init; } = 15;

    /// <summary>Step size of AdaGrad.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull towards zero of each weight that a step touches.</summary>
    public float L2 { get; init; } = 0.002f;
}
