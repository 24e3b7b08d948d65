using Gazetteer.Evaluation;
using Gazetteer.Indexing;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Training;

/// <summary>Trains the resolver on annotated documents whose toponyms have coordinates.</summary>
internal sealed class ResolverTraining(PlaceIndex index)
{
    private const int Folds = 5;

    private readonly ResolverTrainer _trainer = new(index);
    private readonly ResolverWeights _prior = PriorWeights.Create();

    /// <summary>Weights from all documents; confidence is calibrated on documents that took no part in training, fold by fold.</summary>
    public ResolverWeights Train(IEnumerable<AnnotatedDocument> documents) => Train([.. documents.Select(Placed)]);

    private ResolverWeights Train(List<PlacedDocument> documents)
    {
        var outcomes = ByFold(documents).SelectMany(fold => _trainer.Outcomes(fold.Tested, _trainer.Train(fold.Trained, _prior))).ToList();
        return Calibration.Fit(outcomes).Applied(_trainer.Train(documents, _prior));
    }

    private static IEnumerable<(List<T> Trained, List<T> Tested)> ByFold<T>(List<T> documents) =>
        Enumerable.Range(0, Folds).Select(fold => (
            documents.Where((_, i) => i % Folds != fold).ToList(),
            documents.Where((_, i) => i % Folds == fold).ToList()));

    private static PlacedDocument Placed(AnnotatedDocument document)
    {
        var text = document.Text ?? "";
        var codePoints = new CodePoints(text);
        var toponyms = document.Toponyms.OrderBy(static t => t.Start).ToList();
        return new PlacedDocument(
            text,
            [.. toponyms.Select(t => new Mention(new TextSpan(codePoints.ToUtf16(t.Start), codePoints.ToUtf16(t.End)), MentionKind.Literal, -1, 1))],
            [.. toponyms.Select(static t => t.Point)]);
    }
}
