using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Foundation.Files;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Learning.Chains;
using Gazetteer.Learning.Evaluation;
using Gazetteer.Learning.Resolving;
using Gazetteer.Pipeline;
using Gazetteer.Recognition;
using Gazetteer.Resolution;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Learning.Courses;

/// <summary>Makes the models of all stages again from annotated corpora, and says how good the whole is on documents that took no part in training.</summary>
/// <remarks>The same corpora, index and lexicon give the same bytes.</remarks>
public sealed class PipelineTraining
{
    private const int Folds = 5;

    private readonly PlaceIndex _index;
    private readonly NameMatcher _matcher;
    private readonly NotPlaces _notPlaces;
    private readonly WordLexicon _lexicon;
    private readonly LanguageNames _languages;
    private readonly TrainingCorpora _corpora;
    private readonly ResolverCourse _resolvers;
    private readonly Action<string> _log;

    /// <summary>Prepares training over an index.</summary>
    /// <param name="index">The index that the models are for.</param>
    /// <param name="notPlaces">Names that are seldom places.</param>
    /// <param name="lexicon">The lexicon that the models are for.</param>
    /// <param name="languages">The names of languages.</param>
    /// <param name="folder">Holds the corpora.</param>
    /// <param name="sentences">The folder of the marked sentences of our own.</param>
    /// <param name="languagesFolder">The folder of the languages, whose specifications are learned from.</param>
    /// <param name="log">Receives a line for each step.</param>
    public PipelineTraining(PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon, LanguageNames languages, string folder, string sentences, string languagesFolder, Action<string> log)
    {
        (_index, _notPlaces, _lexicon, _languages, _log) = (index, notPlaces, lexicon, languages, log);
        _matcher = new NameMatcher(index);
        _corpora = new TrainingCorpora(folder, sentences, languagesFolder, _matcher, index, notPlaces, lexicon);
        _resolvers = new ResolverCourse(index, _corpora);
    }

    /// <summary>Trains all models on all corpora and writes them together.</summary>
    /// <exception cref="InvalidDataException">A corpus is damaged.</exception>
    /// <exception cref="IOException">A corpus is missing, or a file cannot be written.</exception>
    public void Train(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var latin = ModelTrainer.Train(_corpora.Augmented(_corpora.Latin), ChainTrainingOptions.Latin);
        var arabic = ModelTrainer.Train(_corpora.Augmented(_corpora.Arabic), ChainTrainingOptions.Arabic);
        var others = PassageCourse.Train(_corpora.Others);
        var kinds = KindTrainer.Train(_corpora.Latin)!;
        var recognizer = new PlaceRecognizer(_index, _notPlaces, _lexicon, new RecognizerModels(latin, arabic, others, kinds, _languages));
        Write(data, [(data.CasedModel, latin.Write), (data.UncasedModel, arabic.Write), (data.PassageModel, others.Write), (data.KindModel, kinds.Write), ResolverModelOf(data, recognizer)]);
    }

    /// <summary>Writes that the models fit the words of this program, though they were trained with others: for when evaluation shows no loss.</summary>
    /// <exception cref="IOException">The table cannot be written.</exception>
    public static void Stamp(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        AtomicFile.Write(Path.Combine(data.Models, ModelWords.Table), overwrite: true,
            stream => ModelWords.Write(stream, [data.CasedModel, data.UncasedModel, data.PassageModel, data.KindModel, data.ResolverModel]));
    }

    /// <summary>Trains the resolver on what the recogniser that is there finds, and writes its model.</summary>
    /// <exception cref="InvalidDataException">A corpus or a model is damaged.</exception>
    /// <exception cref="IOException">A corpus is missing, or the file cannot be written.</exception>
    public void TrainResolver(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Write(data, [ResolverModelOf(data, PlaceRecognizer.Open(_index, _notPlaces, data))]);
    }

    /// <summary>Evaluates the resolver, with the recogniser that is there: on corpora that took no part in its training.</summary>
    /// <remarks>A minute instead of an hour: the recogniser has seen these documents, so that only what is said of resolution holds for unseen ones.</remarks>
    public ImmutableArray<ValidationResult> CrossValidateResolver(DataFolder data, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        return _resolvers.CrossValidate(PlaceRecognizer.Open(_index, _notPlaces, data), options);
    }

    /// <summary>Trains the recogniser's models for one sort of script on its corpora and writes them together.</summary>
    /// <param name="data">Where they are written.</param>
    /// <param name="isArabic">Whether for Arabic script, or for scripts with capitals.</param>
    /// <exception cref="InvalidDataException">A corpus is damaged.</exception>
    /// <exception cref="IOException">A corpus is missing, or a file cannot be written.</exception>
    public void TrainRecognizer(DataFolder data, bool isArabic)
    {
        ArgumentNullException.ThrowIfNull(data);
        Write(data, TrainRecognizers(data, isArabic));
    }

    /// <summary>Trains the recogniser's model for the other languages of scripts with capitals and writes it.</summary>
    /// <param name="data">Where it is written.</param>
    /// <exception cref="InvalidDataException">A corpus is damaged.</exception>
    /// <exception cref="IOException">A corpus is missing, or the file cannot be written.</exception>
    public void TrainPassages(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Write(data, [(data.PassageModel, PassageCourse.Train(_corpora.Others).Write)]);
    }

    /// <summary>Evaluates recognition in the other languages of scripts with capitals, every document by a model that four fifths of the others trained.</summary>
    /// <param name="data">Holds the other models.</param>
    /// <param name="options">How to evaluate.</param>
    public ImmutableArray<ValidationResult> CrossValidatePassages(DataFolder data, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new PassageCourse(_index, _notPlaces, _lexicon, data, _log).CrossValidate(_corpora.Others, options);
    }

    /// <summary>Evaluates all stages on each corpus, every document by models that four fifths of the other documents trained; beside it, rules alone.</summary>
    /// <param name="isArabic">Whether corpora in Arabic script, or those in scripts with capitals.</param>
    /// <param name="options">How to evaluate.</param>
    public ImmutableArray<ValidationResult> CrossValidate(bool isArabic, EvaluationOptions options)
    {
        var documents = isArabic ? _corpora.Arabic : _corpora.Latin;
        var folds = Enumerable.Range(0, Folds).Select(fold => (documents.Where((_, i) => i % Folds != fold), documents.Where((_, i) => i % Folds == fold)));
        return Validate([.. folds.Select(static f => (f.Item1.ToList(), f.Item2.ToList()))], "five-fold by document", options);
    }

    /// <summary>Evaluates all stages on each corpus whose toponyms have coordinates by models trained without that corpus: what to expect of unseen sources.</summary>
    /// <param name="options">How to evaluate.</param>
    public ImmutableArray<ValidationResult> LeaveCorpusOut(EvaluationOptions options)
    {
        var held = TrainingCorpus.English.Where(static c => c.IsPlaced);
        return Validate([.. held.Select(c => (_corpora.Latin.Where(d => d.Corpus != c).ToList(), _corpora.Latin.Where(d => d.Corpus == c).ToList()))], "trained without it", options);
    }

    private ImmutableArray<ValidationResult> Validate(List<(List<TrainingDocument> Trained, List<TrainingDocument> Tested)> folds, string how, EvaluationOptions options)
    {
        var tested = folds.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(f => Test(f.Trained, f.Tested)).ToList();
        return [.. tested.GroupBy(static p => p.Corpus).Select(g => ValidationResult.Of(g.Key.Name, how, [.. g], options))];
    }

    private List<TestedDocument> Test(List<TrainingDocument> trained, List<TrainingDocument> tested)
    {
        var pipeline = Train(trained, tested[0].Corpus.IsArabic);
        _log($"trained on {trained.Count:N0} documents");
        var resolver = new Resolver(_index, pipeline.Resolver);
        var learned = new PlaceExtractor(_matcher, new PlaceRecognizer(_index, _notPlaces, _lexicon, pipeline.Recognizer), resolver);
        var rules = new PlaceExtractor(_matcher, new RuleRecognizer(_index, _notPlaces), resolver);
        return [.. tested.Select(d => TestedDocument.Of(d.Corpus, d.Gold, learned, rules))];
    }

    private TrainedPipeline Train(List<TrainingDocument> documents, bool isArabic)
    {
        var options = isArabic ? ChainTrainingOptions.Arabic : ChainTrainingOptions.Latin;
        var chain = ModelTrainer.Train(_corpora.Augmented(documents), options);
        var models = new RecognizerModels(chain, chain, null, KindTrainer.Train(documents), _languages);
        var placed = documents.Where(static d => d.Corpus.IsPlaced).Select(static d => d.Gold).ToList();
        return new TrainedPipeline(models, placed.Count == 0 ? new ResolverModel(PriorWeights.Create()) : _resolvers.Train(new PlaceRecognizer(_index, _notPlaces, _lexicon, models), placed));
    }

    private List<(string Path, Action<Stream> Write)> TrainRecognizers(DataFolder data, bool isArabic) => isArabic
        ? [(data.UncasedModel, ModelTrainer.Train(_corpora.Augmented(_corpora.Arabic), ChainTrainingOptions.Arabic).Write)]
        :
        [
            (data.CasedModel, ModelTrainer.Train(_corpora.Augmented(_corpora.Latin), ChainTrainingOptions.Latin).Write),
            (data.KindModel, KindTrainer.Train(_corpora.Latin)!.Write),
        ];

    private (string Path, Action<Stream> Write) ResolverModelOf(DataFolder data, PlaceRecognizer recognizer)
    {
        var model = _resolvers.Train(recognizer, _corpora.Placed.Select(static d => d.Gold));
        return (data.ResolverModel, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            model.Write(writer);
        });
    }

    private void Write(DataFolder data, List<(string Path, Action<Stream> Write)> models)
    {
        var trained = models.Select(static model => model.Path).ToList();
        models.Add((Path.Combine(data.Models, ModelWords.Table), stream => ModelWords.Write(stream, trained)));
        AtomicFileSet.Write(data.Models, models.Select(static model => (Path.GetFileName(model.Path), model.Write)));
        foreach (var (path, _) in models) _log($"{path}: {new FileInfo(path).Length:N0} bytes");
    }
}
