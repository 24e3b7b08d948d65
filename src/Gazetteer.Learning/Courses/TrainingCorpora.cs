using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Learning.Chains;
using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Passages;
using Gazetteer.Text;

namespace Gazetteer.Learning.Courses;

/// <summary>The annotated documents of a folder, and the sentences of our own, read when they are first asked for.</summary>
internal sealed class TrainingCorpora(string folder, string sentences, string languages, NameMatcher matcher, PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon)
{
    private readonly NameProfiles _profiles = new(index, notPlaces);
    private readonly WordFrameBuilder _frames = new(lexicon);
    private readonly Lock _lock = new();
    private readonly PassageRecognizer _passages = new(index, notPlaces, null);
    private Augmentation? _augmentation;
    private List<TrainingDocument>? _others;
    private List<TrainingDocument>? _latin;
    private ImmutableArray<AnnotatedDocument>? _namesakes;
    private ImmutableArray<(TrainingCorpus Corpus, AnnotatedDocument Gold)>? _placed;
    private List<TrainingDocument>? _arabic;

    /// <summary>Documents in scripts with capitals.</summary>
    public List<TrainingDocument> Latin => _latin ??= [.. Read(TrainingCorpus.English), .. ReadSentences("latin-script.txt", TrainingCorpus.OwnLatinSentences)];

    /// <summary>The documents whose toponyms have coordinates, as they are annotated.</summary>
    public ImmutableArray<(TrainingCorpus Corpus, AnnotatedDocument Gold)> Placed =>
        _placed ??= [.. TrainingCorpus.English.Where(static c => c.IsPlaced).SelectMany(c => AnnotatedCorpus.Read(PathOf(c.Name)).Select(d => (c, d)))];

    /// <summary>Articles about places that share their name with others, in each of which only that name is marked.</summary>
    public ImmutableArray<AnnotatedDocument> Namesakes => _namesakes ??= AnnotatedCorpus.Read(PathOf("WikToR-odd"));

    /// <summary>Documents in Arabic script.</summary>
    public List<TrainingDocument> Arabic => _arabic ??= [.. Read(TrainingCorpus.Arabic), .. ReadSentences("arabic-script.txt", TrainingCorpus.OwnArabicSentences)];

    /// <summary>Documents in the other languages of scripts with capitals.</summary>
    public List<TrainingDocument> Others => _others ??= [.. Read(TrainingCorpus.Others), .. ReadSpecifications()];

    /// <summary>Documents, and those that are made of them to learn more from.</summary>
    public List<TrainingDocument> Augmented(List<TrainingDocument> documents)
    {
        lock (_lock) _augmentation ??= new Augmentation(index, _profiles, Analyse);
        return [.. documents, .. documents.SelectMany(d => _augmentation.Of(d, (d.Corpus.IsArabic ? Arabic : Latin).IndexOf(d)))];
    }

    private string PathOf(string corpus) => Path.Combine(folder, $"{corpus}.jsonl");

    private List<TrainingDocument> Read(ImmutableArray<TrainingCorpus> corpora) =>
        [.. corpora.SelectMany(corpus => AnnotatedCorpus.Read(PathOf(corpus.Name)).Select(document => Analyse(document, corpus)))];

    /// <summary>The specifications of the languages that the model of the others reads.</summary>
    private IEnumerable<TrainingDocument> ReadSpecifications()
    {
        foreach (var folder in Directory.GetDirectories(languages).Order(StringComparer.Ordinal))
        {
            var (file, language) = (Path.Combine(folder, "specs.txt"), Path.GetFileName(folder));
            if (!File.Exists(file) || LanguagePacks.Shipped.Of(language) is not { IsTaught: false, IsUncased: false }) continue;
            using var reader = File.OpenText(file);
            foreach (var sentence in MarkedSentences.ReadSpecifications(reader, language)) yield return Analyse(sentence, TrainingCorpus.Specifications(language));
        }
    }

    private List<TrainingDocument> ReadSentences(string file, TrainingCorpus corpus)
    {
        using var reader = File.OpenText(Path.Combine(sentences, file));
        return [.. MarkedSentences.Read(reader).Select(sentence => Analyse(sentence, corpus))];
    }

    private TrainingDocument Analyse(AnnotatedDocument document, TrainingCorpus corpus)
    {
        var text = new MatchedText(new SourceText { Name = document.Id, Title = document.Title, Text = document.Text ?? "", Language = corpus.Language }, matcher);
        var analysed = AnalysedText.Of(text, _frames, _profiles);
        return corpus.Language.Length == 0 ? new TrainingDocument(document, analysed, corpus) : new TrainingDocument(document, analysed, corpus, [.. _passages.CuesOf(analysed)]);
    }
}
