using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Languages;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Passages;

/// <summary>Recognises names in paragraphs of languages that have a pack and no model of their own: one model for all of them labels the words, and what the rules say is one of its cues.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class PassageRecognizer
{
    private readonly PassageRules _rules;
    private readonly NameForms _forms;
    private readonly ChainModel? _model;

    /// <summary>Joins a model with the index that texts are matched with.</summary>
    /// <param name="index">The index.</param>
    /// <param name="notPlaces">Names that are seldom places.</param>
    /// <param name="model">The model; null leaves the decision to the rules.</param>
    public PassageRecognizer(PlaceIndex index, NotPlaces notPlaces, ChainModel? model)
    {
        var weights = new NameWeights(index);
        (_rules, _forms, _model) = (new PassageRules(index, notPlaces, weights), new NameForms(weights), model);
    }

    /// <summary>The mentions of all such paragraphs, in order of the text.</summary>
    public ImmutableArray<Mention> Recognize(AnalysedText document)
    {
        if (document.Passages is null) return [];
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        foreach (var passage in Passage.Of(document, _forms))
        {
            var places = _rules.Read(passage);
            if (_model is null) mentions.AddRange(places.Select(p => _rules.MentionOf(passage, p)));
            else Label(new PassageCues(passage, places), _model, mentions);
        }

        return mentions.ToImmutable();
    }

    /// <summary>The passages of a document with what a model sees of their words, to learn from.</summary>
    public IEnumerable<PassageCues> CuesOf(AnalysedText document) => Passage.Of(document, _forms).Select(p => new PassageCues(p, _rules.Read(p)));

    private void Label(PassageCues cues, ChainModel model, ImmutableArray<Mention>.Builder mentions)
    {
        var decoder = new ChainDecoder(model);
        var set = new CueSet();
        foreach (var segment in cues.Segments)
        {
            decoder.Begin(segment.End - segment.First);
            for (var w = segment.First; w < segment.End; w++)
            {
                cues.Extract(w, set);
                decoder.Set(w - segment.First, set.Values, (int)cues.Passage.Document.Frame.GapBefore(w));
            }

            if (decoder.Decode()) Collect(cues.Passage, segment, decoder, mentions);
        }
    }

    private void Collect(Passage passage, NameSegment segment, ChainDecoder decoder, ImmutableArray<Mention>.Builder mentions)
    {
        decoder.Sum();
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != NameLabel.Begin) continue;
            var end = t + 1;
            while (end < labels.Length && labels[end] == NameLabel.Inside) end++;
            var (first, last) = (segment.First + t, segment.First + end - 1);
            while (last > first && passage.IsSmall(last)) last--;
            if (passage.IsSmall(first)) continue;
            mentions.Add(_rules.MentionOf(passage, first, last, passage.FormOf(first, last), decoder.Probability(t, NameLabel.Begin)));
        }
    }
}
