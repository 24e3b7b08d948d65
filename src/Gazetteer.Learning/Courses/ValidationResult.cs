using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;

namespace Gazetteer.Learning.Courses;

/// <summary>How right all stages are on a corpus whose documents took no part in training.</summary>
/// <param name="Corpus">The corpus by its file name.</param>
/// <param name="How">How documents were kept out of training.</param>
/// <param name="Learned">The figures.</param>
/// <param name="InCapitals">The figures on the same texts in capitals; null for scripts without.</param>
/// <param name="InLowerCase">The figures on the same texts in small letters; null for scripts without.</param>
/// <param name="ByRules">The figures of recognition by rules, with the same resolver; null where only the resolver was evaluated.</param>
public sealed record ValidationResult(string Corpus, string How, EvaluationReport Learned, EvaluationReport? InCapitals, EvaluationReport? InLowerCase, EvaluationReport? ByRules)
{
    /// <summary>The figures against the names as they are marked, where <see cref="Learned"/> leaves out marks and case endings at their edges; null elsewhere.</summary>
    public EvaluationReport? AsMarked { get; init; }

    internal static ValidationResult Of(string corpus, string how, List<TestedDocument> documents, EvaluationOptions options)
    {
        var isCased = !documents[0].Corpus.IsArabic;
        return new ValidationResult(
            corpus,
            how,
            Evaluate(static d => d.Learned),
            isCased ? Evaluate(static d => d.InCapitals) : null,
            isCased ? Evaluate(static d => d.InLowerCase) : null,
            Evaluate(static d => d.ByRules));

        EvaluationReport Evaluate(Func<TestedDocument, AnnotatedDocument> prediction) =>
            Evaluator.Evaluate([.. documents.Select(static d => d.Gold)], [.. documents.Select(prediction)], options);
    }
}
