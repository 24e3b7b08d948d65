using Gazetteer.Evaluation;

namespace Gazetteer.Training;

/// <summary>How right all stages are on a corpus whose documents took no part in training.</summary>
/// <param name="Corpus">The corpus by its file name.</param>
/// <param name="How">How documents were kept out of training.</param>
/// <param name="Learned">The learned recogniser's figures.</param>
/// <param name="ByRules">The rules' figures, with the same resolver.</param>
public sealed record ValidationResult(string Corpus, string How, EvaluationReport Learned, EvaluationReport ByRules);
