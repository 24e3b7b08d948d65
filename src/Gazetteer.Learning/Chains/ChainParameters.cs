namespace Gazetteer.Learning.Chains;

/// <summary>Weights of a linear chain: one for each feature and label, one for each pair of labels and gap.</summary>
internal sealed class ChainParameters(int features, int labels)
{
    public const int GapCount = 32;

    public int Labels { get; } = labels;

    public float[] State { get; } = new float[features * labels];

    /// <summary>By gap, label before and label, in this order.</summary>
    public float[] Transition { get; } = new float[GapCount * labels * labels];

    public int TransitionAt(int gap, int before, int label) => (((gap * Labels) + before) * Labels) + label;
}
