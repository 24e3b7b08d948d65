namespace Gazetteer.Learning.Chains;

/// <summary>How a chain is trained.</summary>
internal sealed record ChainTrainingOptions
{
    /// <summary>For scripts with capitals.</summary>
    public static readonly ChainTrainingOptions Latin = new() { Dropout = 0.5f, LeastCount = 3, LeastWeight = 0.05f };

    /// <summary>For Arabic script, where annotators mark more than the likeliest labels do.</summary>
    public static readonly ChainTrainingOptions Arabic = new() { Dropout = 0.3f, IdentityDropout = 0.5f, LeastCount = 3, LeastWeight = 0.05f, OutsidePenalty = 0.25f };

    /// <summary>For the other languages of scripts with capitals, which share most of what they teach.</summary>
    public static readonly ChainTrainingOptions Others = new() { Dropout = 0.5f, IdentityDropout = 0.3f, LeastCount = 4, LeastWeight = 0.1f, OutsidePenalty = 0.15f };

    public int Epochs { get; init; } = 15;

    /// <summary>Step size of AdaGrad.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull towards zero of each weight that a step touches.</summary>
    public float L2 { get; init; } = 0.002f;

    /// <summary>What every word outside of places costs when the trained model labels, in natural-log odds: raises recall at the cost of precision.</summary>
    public float OutsidePenalty { get; init; }

    /// <summary>Share of a word's features that are hidden each time it is seen, so that no single one is relied on.</summary>
    public float Dropout { get; init; }

    /// <summary>Share of the words whose own letters are hidden each time they are seen, so that names are known by their surroundings and the gazetteer too.</summary>
    public float IdentityDropout { get; init; }

    /// <summary>A feature seen less often than this is left out.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Features whose weights are all nearer to zero are left out of the file.</summary>
    public float LeastWeight { get; init; } = 0.02f;
}
