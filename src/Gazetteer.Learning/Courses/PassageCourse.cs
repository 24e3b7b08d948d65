using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Learning.Chains;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Pipeline;
using Gazetteer.Recognition;
using Gazetteer.Recognition.Sequence;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>How the model of the other languages of scripts with capitals is trained, and how right recognition is with it on documents that it did not see.</summary>
internal sealed class PassageCourse(PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon, DataFolder data, Action<string> log)
{
    private const int Folds = 5;

    private readonly NameMatcher _matcher = new(index);
    private readonly Resolver _resolver = new(index, new ResolverModel(Resolving.PriorWeights.Create()));
    private readonly RecognizerModels _models = RecognizerModels.Read(data);

    /// <summary>The model.</summary>
    public static ChainModel Train(IReadOnlyCollection<TrainingDocument> documents) => ModelTrainer.Train(documents, ChainTrainingOptions.Others);

    /// <summary>Every document by a model that four fifths of the others trained; beside it, rules alone.</summary>
    public ImmutableArray<ValidationResult> CrossValidate(List<TrainingDocument> documents, EvaluationOptions options)
    {
        var byRules = Extractor(null);
        foreach (var corpus in documents.GroupBy(static d => d.Corpus))
            log($"{corpus.Key.Name}: {corpus.Sum(static d => d.Gold.Toponyms.Length)} places, {corpus.Sum(static d => d.Reachable)} can be labelled");
        var tested = Enumerable.Range(0, Folds).AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(fold =>
        {
            var learned = Extractor(Train([.. documents.Where((_, i) => i % Folds != fold)]));
            log($"fold {fold + 1} of {Folds} is trained");
            return documents.Where((_, i) => i % Folds == fold).Select(d => (d.Corpus, d.Gold, Learned: Extract(d, learned), ByRules: Extract(d, byRules))).ToList();
        }).ToList();
        var trimmed = options with { TrimsGold = true };
        return [.. tested.GroupBy(static t => t.Corpus).Select(corpus => new ValidationResult(
            corpus.Key.Name,
            "five-fold by document",
            Evaluator.Evaluate([.. corpus.Select(static t => t.Gold)], [.. corpus.Select(static t => t.Learned)], trimmed),
            null,
            null,
            Evaluator.Evaluate([.. corpus.Select(static t => t.Gold)], [.. corpus.Select(static t => t.ByRules)], trimmed))
        {
            AsMarked = Evaluator.Evaluate([.. corpus.Select(static t => t.Gold)], [.. corpus.Select(static t => t.Learned)], options),
        })];
    }

    private static AnnotatedDocument Extract(TrainingDocument document, PlaceExtractor extractor) =>
        Predictions.Of(document.Gold.Id, extractor.Extract(new SourceText { Name = document.Gold.Id, Text = document.Gold.Text ?? "", Language = document.Corpus.Language }));

    private PlaceExtractor Extractor(ChainModel? passages) => new(_matcher, new PlaceRecognizer(index, notPlaces, lexicon, _models with { Passages = passages }), _resolver);
}
