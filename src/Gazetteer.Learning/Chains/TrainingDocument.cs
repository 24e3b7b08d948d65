using Gazetteer.Learning.Corpora;
using Gazetteer.Mentions;
using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Learning.Chains;

/// <summary>An annotated document with the features of its words, drawn once.</summary>
internal sealed class TrainingDocument
{
    private const byte BeginBit = 1 << (int)NameLabel.Begin;
    private const byte InsideBit = 1 << (int)NameLabel.Inside;

    private readonly AnalysedText _text;
    private readonly byte[] _allowed;
    private readonly List<ulong[]> _features = [];
    private readonly List<int> _identity = [];

    public TrainingDocument(AnnotatedDocument gold, AnalysedText text, TrainingCorpus corpus)
    {
        Gold = gold;
        Corpus = corpus;
        _text = text;
        _allowed = LabelConstraints.Of(gold, text, corpus);
        NameCues features = corpus.IsArabic ? new UncasedCues(text) : new CasedCues(text);
        var set = new CueSet();
        foreach (var segment in Segments)
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

    private List<NameSegment> Segments => Corpus.IsArabic ? _text.UncasedSegments : _text.CasedSegments;

    /// <summary>The chains of the document, their features numbered; those without a number are left out.</summary>
    public IEnumerable<ChainExample> Examples(Dictionary<ulong, int> numbers)
    {
        var word = 0;
        foreach (var segment in Segments)
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
