using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Kinds;
using Gazetteer.Recognition.Passages;

namespace Gazetteer.Recognition;

/// <summary>The recogniser that the product uses: a trained model labels the words, and passes of rules go over what it found (<see cref="RecognitionPasses"/>).</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class PlaceRecognizer : IMentionRecognizer
{
    private readonly NameProfiles _profiles;
    private readonly WordFrameBuilder _frames;
    private readonly LearnedRecognizer _learned;
    private readonly ImmutableArray<RecognitionPass> _passes;

    internal PlaceRecognizer(PlaceIndex index, NotPlaces notPlaces, WordLexicon lexicon, RecognizerModels models)
    {
        _profiles = new NameProfiles(index, notPlaces);
        _frames = new WordFrameBuilder(lexicon);
        _learned = new LearnedRecognizer(index, notPlaces, models.Cased, models.Uncased);
        _passes = RecognitionPasses.Of(index, notPlaces, lexicon, models.Kinds is { } kinds ? new KindClassifier(kinds, models.Languages)
            : null, new PassageRecognizer(index, notPlaces, models.Passages));
    }

    /// <summary>Opens lexicon and models.</summary>
    /// <param name="index">The index that texts are matched with.</param>
    /// <param name="notPlaces">Names that are seldom places.</param>
    /// <param name="data">Where lexicon and models lie.</param>
    /// <exception cref="InvalidDataException">A file is missing, or cannot be used.</exception>
    public static PlaceRecognizer Open(PlaceIndex index, NotPlaces notPlaces, DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new PlaceRecognizer(index, notPlaces, DataFile.Read(data.EnglishLexicon, WordLexicon.Read), RecognizerModels.Read(data));
    }

    /// <inheritdoc/>
    public ImmutableArray<Mention> Recognize(MatchedText text) => Recognize(text, out _, out _);

    /// <inheritdoc/>
    public ImmutableArray<Mention> RecognizeWithUnknown(MatchedText text)
    {
        var mentions = Recognize(text, out var document, out var names);
        return new UnknownNames(document, names, mentions).Join();
    }

    private ImmutableArray<Mention> Recognize(MatchedText text, out AnalysedText document, out RecognizedNames names)
    {
        ArgumentNullException.ThrowIfNull(text);
        document = AnalysedText.Of(text, _frames, _profiles);
        names = _learned.Recognize(document);
        ImmutableArray<Mention> mentions = [];
        foreach (var pass in _passes) mentions = pass.Apply(document, names, mentions);
        return PartLanguages.Told(document, mentions);
    }
}
