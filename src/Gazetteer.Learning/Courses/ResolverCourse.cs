using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Learning.Corpora;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Learning.Resolving;
using Gazetteer.Pipeline;
using Gazetteer.Recognition;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>What the resolver learns from, and how right it is on what it did not: news, and one half of the articles about namesakes.</summary>
internal sealed class ResolverCourse(PlaceIndex index, TrainingCorpora corpora)
{
    private readonly ResolverTrainer _trainer = new(index);
    private readonly NameMatcher _matcher = new(index);

    /// <summary>Articles that the resolver learns from: every other one, so that the rest can tell what it has learned.</summary>
    private IEnumerable<AnnotatedDocument> NamesakesLearned => corpora.Namesakes.Where(static (_, i) => i % 2 == 1);

    private IEnumerable<AnnotatedDocument> NamesakesKept => corpora.Namesakes.Where(static (_, i) => i % 2 == 0);

    /// <summary>A model from annotated news, and from the articles.</summary>
    /// <param name="recognizer">Finds the mentions to learn from.</param>
    /// <param name="news">The news.</param>
    public ResolverModel Train(IMentionRecognizer recognizer, IEnumerable<AnnotatedDocument> news) =>
        _trainer.Train(new ResolverMaterial(index, recognizer).Of(news, NamesakesLearned));

    /// <summary>The resolver alone, with a whole corpus left out, and on the articles that it never learns from.</summary>
    public ImmutableArray<ValidationResult> CrossValidate(IMentionRecognizer recognizer, EvaluationOptions options)
    {
        var material = new ResolverMaterial(index, recognizer);
        var documents = corpora.Placed;
        var results = ImmutableArray.CreateBuilder<ValidationResult>();
        foreach (var corpus in documents.Select(static d => d.Corpus).Distinct())
        {
            var model = _trainer.Train(material.Of(documents.Where(d => d.Corpus != corpus).Select(static d => d.Gold), NamesakesLearned));
            results.Add(Result(corpus.Name, "resolver alone, trained without it", documents.Where(d => d.Corpus == corpus).Select(d => (d.Gold, Predict(d.Gold, recognizer, model)))));
        }

        var full = _trainer.Train(material.Of(documents.Select(static d => d.Gold), NamesakesLearned));
        results.Add(Result("WikToR-odd", "the half that is never learned from", NamesakesKept.Select(material.Repaired).Select(d => (d, OnlyMarked(d, Predict(d, recognizer, full))))));
        return results.ToImmutable();

        ValidationResult Result(string corpus, string how, IEnumerable<(AnnotatedDocument Gold, AnnotatedDocument Predicted)> pairs)
        {
            var all = pairs.ToList();
            var report = Evaluator.Evaluate([.. all.Select(static p => p.Gold)], [.. all.Select(static p => p.Predicted)], options);
            return new ValidationResult(corpus, how, report, null, null, null);
        }
    }

    /// <summary>Only what is predicted of marked stretches: the articles leave all other names unmarked.</summary>
    private static AnnotatedDocument OnlyMarked(AnnotatedDocument gold, AnnotatedDocument predicted) =>
        predicted with { Toponyms = [.. predicted.Toponyms.Where(p => gold.Toponyms.Any(g => g.Start < p.End && p.Start < g.End))] };

    private AnnotatedDocument Predict(AnnotatedDocument document, IMentionRecognizer recognizer, ResolverModel model)
    {
        var source = new SourceText { Name = document.Id, Title = document.Title, Text = document.Text ?? "" };
        return Predictions.Of(document.Id, CorpusKinds.Marked(new PlaceExtractor(_matcher, recognizer, new Resolver(index, model)).Extract(source)));
    }
}
