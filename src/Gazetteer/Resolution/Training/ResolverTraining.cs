using System.Collections.Immutable;
using Gazetteer.Evaluation;
using Gazetteer.Indexing;
using Gazetteer.Recognition;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Training;

/// <summary>Trains the resolver on annotated corpora whose toponyms have coordinates, and tells how right it is on documents it was not trained on.</summary>
public sealed class ResolverTraining(PlaceIndex index)
{
    /// <summary>The corpora with coordinates, by file name without extension.</summary>
    public static readonly ImmutableArray<string> Corpora = ["GeoWebNews", "TR-News"];

    private const int Folds = 5;

    private readonly ResolverTrainer _trainer = new(index);
    private readonly ResolverWeights _prior = PriorWeights.Create();

    /// <summary>Weights from all documents; confidence is calibrated on documents that took no part in training, fold by fold.</summary>
    /// <param name="folder">Holds the corpora.</param>
    /// <exception cref="IOException">A corpus is not there.</exception>
    public ResolverWeights Train(string folder) => Train([.. Corpora.SelectMany(name => Read(folder, name))]);

    /// <summary>Weights from these documents, calibrated likewise.</summary>
    internal ResolverWeights Train(IEnumerable<AnnotatedDocument> documents) => Train([.. documents.Select(Placed)]);

    private ResolverWeights Train(List<PlacedDocument> documents)
    {
        var outcomes = ByFold(documents).SelectMany(fold => _trainer.Outcomes(fold.Tested, _trainer.Train(fold.Trained, _prior))).ToList();
        return Calibration.Fit(outcomes).Applied(_trainer.Train(documents, _prior));
    }

    /// <summary>For each corpus, the share of gold toponyms with candidates that are placed within 161 km by weights trained on other documents of both.</summary>
    public IEnumerable<(string Corpus, int Right, int Placed)> CrossValidate(string folder)
    {
        var all = Corpora.SelectMany(name => Read(folder, name).Select(document => (Name: name, Document: document))).ToList();
        var tallies = Corpora.ToDictionary(static name => name, static _ => (Right: 0, Placed: 0), StringComparer.Ordinal);
        foreach (var (trained, tested) in ByFold(all))
        {
            var weights = _trainer.Train([.. trained.Select(static d => d.Document)], _prior);
            foreach (var corpus in tested.GroupBy(static d => d.Name))
            {
                var outcomes = _trainer.Outcomes([.. corpus.Select(static d => d.Document)], weights).ToList();
                var (right, placed) = tallies[corpus.Key];
                tallies[corpus.Key] = (right + outcomes.Count(static o => o.IsRight), placed + outcomes.Count);
            }
        }

        return Corpora.Select(name => (name, tallies[name].Right, tallies[name].Placed));
    }

    private static IEnumerable<(List<T> Trained, List<T> Tested)> ByFold<T>(List<T> documents) =>
        Enumerable.Range(0, Folds).Select(fold => (
            documents.Where((_, i) => i % Folds != fold).ToList(),
            documents.Where((_, i) => i % Folds == fold).ToList()));

    private static IEnumerable<PlacedDocument> Read(string folder, string name) =>
        AnnotatedCorpus.Read(Path.Combine(folder, name + ".jsonl")).Select(Placed);

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
