using System.Collections.Immutable;
using Gazetteer.Evaluation;
using Gazetteer.Indexing;
using Gazetteer.Recognition;
using Gazetteer.Recognition.Features;
using Gazetteer.Recognition.Lexicon;
using Gazetteer.Recognition.Training;
using Gazetteer.Text;

namespace Gazetteer.Training;

/// <summary>The annotated documents of a folder, and the sentences of our own, read when they are first asked for.</summary>
internal sealed class TrainingCorpora(string folder, string sentences, NameMatcher matcher, PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon)
{
    private readonly NameProfiles _profiles = new(index, notPlaces);
    private readonly WordFrameBuilder _frames = new(lexicon);
    private readonly Lock _lock = new();
    private Augmentation? _augmentation;
    private List<TrainingDocument>? _latin;
    private List<TrainingDocument>? _arabic;

    /// <summary>Documents in scripts with capitals.</summary>
    public List<TrainingDocument> Latin => _latin ??= [.. Read(TrainingCorpus.English), .. ReadSentences("latin-script.txt", TrainingCorpus.OwnLatinSentences)];

    /// <summary>Documents in Arabic script.</summary>
    public List<TrainingDocument> Arabic => _arabic ??= [.. Read(TrainingCorpus.Arabic), .. ReadSentences("arabic-script.txt", TrainingCorpus.OwnArabicSentences)];

    /// <summary>Documents, and those that are made of them to learn more from.</summary>
    public List<TrainingDocument> Augmented(List<TrainingDocument> documents)
    {
        lock (_lock) _augmentation ??= new Augmentation(index, _profiles, Analyse);
        return [.. documents, .. documents.SelectMany(d => _augmentation.Of(d, (d.Corpus.IsArabic ? Arabic : Latin).IndexOf(d)))];
    }

    private List<TrainingDocument> Read(ImmutableArray<TrainingCorpus> corpora) =>
        [.. corpora.SelectMany(corpus => AnnotatedCorpus.Read(Path.Combine(folder, $"{corpus.Name}.jsonl")).Select(document => Analyse(document, corpus)))];

    private List<TrainingDocument> ReadSentences(string file, TrainingCorpus corpus)
    {
        using var reader = File.OpenText(Path.Combine(sentences, file));
        return [.. MarkedSentences.Read(reader).Select(sentence => Analyse(sentence, corpus))];
    }

    private TrainingDocument Analyse(AnnotatedDocument document, TrainingCorpus corpus)
    {
        var text = new MatchedText(new SourceText { Name = document.Id, Title = document.Title, Text = document.Text ?? "" }, matcher);
        return new TrainingDocument(document, AnalysedText.Of(text, _frames, _profiles), corpus);
    }
}
