using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Passages;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Learning.Chains;

/// <summary>An annotated document with the features of its words, drawn once.</summary>
internal sealed class TrainingDocument
{
    private const byte BeginBit = 1 << (int)NameLabel.Begin;
    private const byte InsideBit = 1 << (int)NameLabel.Inside;

    private readonly AnalysedText _text;
    private readonly List<NameSegment> _segments = [];
    private readonly byte[] _allowed;
    private readonly List<ulong[]> _features = [];
    private readonly List<int> _identity = [];

    /// <summary>A document that the models of English, or of Arabic script, learn from.</summary>
    public TrainingDocument(AnnotatedDocument gold, AnalysedText text, TrainingCorpus corpus)
        : this(gold, text, corpus, LabelConstraints.Of(gold, text, corpus))
    {
        if (corpus.IsArabic) Draw(new UncasedCues(text), text.UncasedSegments);
        else Draw(new CasedCues(text), text.CasedSegments);
    }

    /// <summary>A document that the model of the other languages learns from: only its passages.</summary>
    public TrainingDocument(AnnotatedDocument gold, AnalysedText text, TrainingCorpus corpus, IReadOnlyCollection<PassageCues> passages)
        : this(gold, text, corpus, LabelConstraints.OfPassages(gold, text, corpus, passages))
    {
        foreach (var passage in passages) Draw(passage, passage.Segments);
    }

    /// <summary>How many of the document's places can be labelled as such.</summary>
    public int Reachable => _segments.SelectMany(static s => Enumerable.Range(s.First, s.End - s.First)).Count(w => _allowed[w] == BeginBit);

    private TrainingDocument(AnnotatedDocument gold, AnalysedText text, TrainingCorpus corpus, byte[] allowed) => (Gold, Corpus, _text, _allowed) = (gold, corpus, text, allowed);

    private void Draw(NameCues features, List<NameSegment> segments)
    {
        var set = new CueSet();
        _segments.AddRange(segments);
        foreach (var segment in segments)
        {
            for (var w = segment.First; w < segment.End; w++)
            {
                features.Extract(w, set);
                _features.Add(set.Values.ToArray());
                _identity.Add(set.IdentityCount);
            }
        }
    }

    public AnnotatedDocument Gold { get; }

    public TrainingCorpus Corpus { get; }

    public AnalysedText Analysis => _text;

    public MatchedText Text => _text.Text;

    /// <summary>The features of every word that is labelled.</summary>
    public IEnumerable<ulong[]> Features => _features;

    /// <summary>The chains of the document, their features numbered; those without a number are left out.</summary>
    public IEnumerable<ChainExample> Examples(Dictionary<ulong, int> numbers)
    {
        var word = 0;
        foreach (var segment in _segments)
        {
            var length = segment.End - segment.First;
            var (features, identity, allowed, gaps) = (new int[length][], new int[length], new byte[length], new byte[length]);
            for (var t = 0; t < length; t++)
            {
                features[t] = Numbered(_features[word], numbers);
                identity[t] = Numbered(_features[word].AsSpan(0, _identity[word]), numbers).Length;
                word++;
                gaps[t] = (byte)_text.Frame.GapBefore(segment.First + t);
                allowed[t] = _allowed[segment.First + t];

                // The rest of a name whose beginning cannot be labelled is left open.
                if (allowed[t] == InsideBit && (t == 0 || (allowed[t - 1] & (BeginBit | InsideBit)) == 0)) allowed[t] = LabelConstraints.Any;
            }

            yield return new ChainExample(features, identity, allowed, gaps, Corpus.Weight);
        }
    }

    private static int[] Numbered(ReadOnlySpan<ulong> features, Dictionary<ulong, int> numbers)
    {
        var numbered = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (numbers.TryGetValue(feature, out var number)) numbered.Add(number);
        }

        return [.. numbered];
    }
}
