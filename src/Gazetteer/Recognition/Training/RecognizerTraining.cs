using System.Collections.Immutable;
using Gazetteer.Evaluation;
using Gazetteer.Indexing;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Text;

namespace Gazetteer.Recognition.Training;

/// <summary>Makes the recogniser's model files again from annotated corpora, and says by cross-validation how good they are.</summary>
/// <remarks>The same corpora, index and lexicon give the same bytes. One instance serves one thread.</remarks>
public sealed class RecognizerTraining
{
    private const int Folds = 5;

    private readonly NameMatcher _matcher;
    private readonly NotPlaces _notPlaces;
    private readonly PlaceIndex _index;
    private readonly WordLexicon _lexicon;
    private readonly NameProfiles _profiles;
    private readonly WordFrameBuilder _frames;
    private readonly Action<string> _log;

    /// <summary>Prepares training over an index.</summary>
    /// <param name="index">The index that the model is for.</param>
    /// <param name="matcher">A matcher over it.</param>
    /// <param name="notPlaces">Names that are seldom places.</param>
    /// <param name="lexicon">The lexicon that the model is for.</param>
    /// <param name="log">Receives a line for each step.</param>
    public RecognizerTraining(PlaceIndex index, NameMatcher matcher, NotPlaces notPlaces, WordLexicon lexicon, Action<string> log)
    {
        (_index, _matcher, _notPlaces, _lexicon, _log) = (index, matcher, notPlaces, lexicon, log);
        _profiles = new NameProfiles(index, notPlaces);
        _frames = new WordFrameBuilder(lexicon);
    }

    /// <summary>Trains both models on all corpora of a folder and writes them.</summary>
    /// <exception cref="InvalidDataException">A corpus is damaged.</exception>
    /// <exception cref="IOException">A corpus is missing, or a file cannot be written.</exception>
    public void Train(string corporaFolder, string latinPath, string arabicPath)
    {
        Write(Read(corporaFolder, TrainingCorpus.English), ChainTrainingOptions.Latin, latinPath);
        Write(Read(corporaFolder, TrainingCorpus.Arabic), ChainTrainingOptions.Arabic, arabicPath);
    }

    /// <summary>Evaluates recognition on each corpus, every document labelled by models that four fifths of the other documents trained.</summary>
    /// <returns>The report of each corpus, by its name.</returns>
    public ImmutableArray<(string Corpus, EvaluationReport Report)> CrossValidate(string corporaFolder, EvaluationOptions options) =>
        
        [
            .. CrossValidate(Read(corporaFolder, TrainingCorpus.English), ChainTrainingOptions.Latin, options),
            .. CrossValidate(Read(corporaFolder, TrainingCorpus.Arabic), ChainTrainingOptions.Arabic, options),
        ];

    private void Write(List<TrainingDocument> documents, ChainTrainingOptions options, string path)
    {
        var model = ModelTrainer.Train(documents, options);
        using var stream = File.Create(path);
        model.Write(stream);
        _log($"{path}: {stream.Length:N0} bytes from {documents.Count:N0} documents");
    }

    private IEnumerable<(string Corpus, EvaluationReport Report)> CrossValidate(List<TrainingDocument> documents, ChainTrainingOptions training, EvaluationOptions options)
    {
        var predictions = new AnnotatedDocument[documents.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = ModelTrainer.Train([.. documents.Where((_, i) => i % Folds != fold)], training);
            var recognizer = new LearnedRecognizer(_index, _notPlaces, _lexicon, model, model);
            for (var i = fold; i < documents.Count; i += Folds) predictions[i] = Predict(recognizer, documents[i]);
            _log($"fold {fold + 1} of {Folds}");
        }

        return documents.Select((d, i) => (d.Corpus.Name, d.Gold, Prediction: predictions[i])).GroupBy(static d => d.Name)
            .Select(g => (g.Key, Evaluator.Evaluate([.. g.Select(static d => d.Gold)], [.. g.Select(static d => d.Prediction)], options)));
    }

    private static AnnotatedDocument Predict(LearnedRecognizer recognizer, TrainingDocument document)
    {
        var codePoints = new CodePoints(document.Gold.Text);
        var toponyms = recognizer.Recognize(document.Text)
            .Select(m => new AnnotatedToponym(codePoints.FromUtf16(m.Span.Start), codePoints.FromUtf16(m.Span.End), null, null, null, m.Kind.ToString()));
        return new AnnotatedDocument(document.Gold.Id, "", null, [.. toponyms], []);
    }

    private List<TrainingDocument> Read(string corporaFolder, ImmutableArray<TrainingCorpus> corpora)
    {
        var documents = new List<TrainingDocument>();
        foreach (var corpus in corpora)
        {
            foreach (var document in AnnotatedCorpus.Read(Path.Combine(corporaFolder, $"{corpus.Name}.jsonl")))
            {
                var text = new MatchedText(new SourceText { Name = document.Id, Title = document.Title, Text = document.Text ?? "" }, _matcher);
                documents.Add(new TrainingDocument(document, AnalysedText.Of(text, _frames, _profiles), corpus));
            }

            _log($"read {corpus.Name}");
        }

        return documents;
    }
}
