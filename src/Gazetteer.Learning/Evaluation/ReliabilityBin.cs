namespace Gazetteer.Learning.Evaluation;

/// <summary>How often mentions of about one confidence were right.</summary>
/// <param name="From">Least confidence of the bin, 0 to 1.</param>
/// <param name="To">Its upper edge, which belongs to the next bin, except 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="MeanConfidence">Their mean confidence.</param>
/// <param name="Accuracy">The share of them within the limit.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double MeanConfidence, double Accuracy);
