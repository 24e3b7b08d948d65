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
    /// <summary>What the rules alone find is kept where the model holds it for as likely as this.</summary>
    private const float LeastLikely = 0.1f;

    /// <summary>How sure such a name is.</summary>
    private const float RuleScore = 0.6f;

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
            else Label(new PassageCues(passage, places), places, _model, mentions);
        }

        return mentions.ToImmutable();
    }

    /// <summary>The passages of a document with what a model sees of their words, to learn from.</summary>
    public IEnumerable<PassageCues> CuesOf(AnalysedText document) => Passage.Of(document, _forms).Select(p => new PassageCues(p, _rules.Read(p)));

    private void Label(PassageCues cues, List<PassagePlace> places, ChainModel model, ImmutableArray<Mention>.Builder mentions)
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

            var own = places.FindAll(p => p.First >= segment.First && p.Last < segment.End && p.Form.Weight >= NameWeight.Great);
            if (!decoder.Decode() && own.Count == 0) continue;
            decoder.Sum();
            var known = mentions.Count;
            Collect(cues.Passage, segment, places, decoder, mentions);
            if (own.Count > 0) Keep(cues.Passage, segment, own, decoder, mentions, known);
        }
    }

    /// <summary>The well-known name of several words that the rules find and the model cuts: "mer Noire", "Чёрное море".</summary>
    private static PassagePlace? WholeOf(List<PassagePlace> places, int first, int last)
    {
        foreach (var place in places)
        {
            if (place.First <= first && place.Last >= last && place.Last - place.First > last - first && place.Form.Weight >= NameWeight.Great) return place;
        }

        return null;
    }

    private static void Add(ImmutableArray<Mention>.Builder mentions, Mention mention)
    {
        if (mentions.Count == 0 || mentions[^1].Span.End <= mention.Span.Start) mentions.Add(mention);
    }

    /// <summary>Adds the well-known names that the rules find and the model only holds for possible.</summary>
    private void Keep(Passage passage, NameSegment segment, List<PassagePlace> places, ChainDecoder decoder, ImmutableArray<Mention>.Builder mentions, int known)
    {
        var found = mentions.Count;
        foreach (var place in places)
        {
            if (decoder.Probability(place.First - segment.First, NameLabel.Begin) < LeastLikely) continue;
            var mention = _rules.MentionOf(passage, place.First, place.Last, place.Form, RuleScore);
            var isFree = true;
            for (var i = known; i < found; i++) isFree &= !mentions[i].Span.Overlaps(mention.Span);
            if (isFree) mentions.Add(mention);
        }

        if (mentions.Count > found) mentions.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    private void Collect(Passage passage, NameSegment segment, List<PassagePlace> places, ChainDecoder decoder, ImmutableArray<Mention>.Builder mentions)
    {
        var labels = decoder.Labelling;
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != NameLabel.Begin) continue;
            var end = t + 1;
            while (end < labels.Length && labels[end] == NameLabel.Inside) end++;
            var (first, last) = (segment.First + t, segment.First + end - 1);
            var score = decoder.Probability(t, NameLabel.Begin);
            if (WholeOf(places, first, last) is { } whole) Add(mentions, _rules.MentionOf(passage, whole.First, whole.Last, whole.Form, score));
            else if (NameExtent.Of(passage, first, last) is var (from, to)) Add(mentions, _rules.MentionOf(passage, from, to, passage.FormOf(from, to), score));
        }
    }
}
