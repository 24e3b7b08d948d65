namespace Gazetteer.Learning.Chains;

/// <summary>A chain to learn from.</summary>
/// <param name="Features">Feature numbers of each word.</param>
/// <param name="Identity">How many of each word's first features know it by its own letters.</param>
/// <param name="Allowed">For each word the labels that the annotation leaves open, a bit each: one bit where it is certain.</param>
/// <param name="Gaps">What stands before each word, a number below 32.</param>
/// <param name="Weight">How much the example counts.</param>
internal sealed record ChainExample(int[][] Features, int[] Identity, byte[] Allowed, byte[] Gaps, float Weight);
