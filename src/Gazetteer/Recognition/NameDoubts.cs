using Gazetteer.Mentions.Analysis;
using Gazetteer.Recognition.Cues;
using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition;

/// <summary>How likely the sequence model holds a word for the beginning of a place where its best labelling has it for something else.</summary>
/// <remarks>Reckoned for a stretch of words when it is first asked for, since few are. Not thread-safe.</remarks>
internal sealed class NameDoubts(AnalysedText document, ChainModel model)
{
    private readonly ChainDecoder _decoder = new(model);
    private readonly CueSet _set = new();
    private readonly CasedCues _cues = new(document);
    private NameSegment _segment;

    /// <summary>The likelihood, 0 to 1; 0 for a word that the model never looks at.</summary>
    public float LikelihoodOf(int word)
    {
        if (word < _segment.First || word >= _segment.End)
        {
            if (Find(word) is not { } segment) return 0;
            Sum(_segment = segment);
        }

        return _decoder.Probability(word - _segment.First, NameLabel.Begin);
    }

    private NameSegment? Find(int word)
    {
        var segments = document.CasedSegments;
        var (low, high) = (0, segments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].End <= word) low = middle + 1;
            else high = middle;
        }

        return low < segments.Count && segments[low].First <= word ? segments[low] : null;
    }

    private void Sum(NameSegment segment)
    {
        document.Text.Cancellation.ThrowIfCancellationRequested();
        _decoder.Begin(segment.End - segment.First);
        for (var word = segment.First; word < segment.End; word++)
        {
            _cues.Extract(word, _set);
            _decoder.Set(word - segment.First, _set.Values, (int)document.Frame.GapBefore(word));
        }

        _decoder.Sum();
    }
}
