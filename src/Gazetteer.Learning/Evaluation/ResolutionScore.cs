namespace Gazetteer.Learning.Evaluation;

/// <summary>How well recognised toponyms were placed, over those that have coordinates in gold and prediction.</summary>
/// <param name="Recognised">Recognised toponyms with gold coordinates.</param>
/// <param name="Evaluated">Those whose error was measured.</param>
/// <param name="Unresolved">Those that the prediction left without coordinates.</param>
/// <param name="Accuracy">Share of the evaluated within the limit; null without any.</param>
/// <param name="MeanKm">Mean error in kilometres; null without any.</param>
/// <param name="MedianKm">Median error in kilometres; null without any.</param>
/// <param name="Auc">Area under the curve of log errors, 0 best to 1 worst (Jurgens et al. 2015); null without any.</param>
/// <param name="IdAccuracy">Share with the same GeoNames id among those that have one on both sides; null without any.</param>
/// <param name="IdCount">How many have one on both sides.</param>
public sealed record ResolutionScore(
    int Recognised,
    int Evaluated,
    int Unresolved,
    double? Accuracy,
    double? MeanKm,
    double? MedianKm,
    double? Auc,
    double? IdAccuracy,
    int IdCount);
