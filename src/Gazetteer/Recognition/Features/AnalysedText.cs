using Gazetteer.Recognition.Sequence;

namespace Gazetteer.Recognition.Features;

/// <summary>A matched text with everything that features are drawn from.</summary>
internal sealed class AnalysedText
{
    private AnalysedText(MatchedText text, WordFrame frame, GazetteerEvidence names, List<NameSegment> segments, LatinFeatures features)
    {
        Text = text;
        Frame = frame;
        Names = names;
        Segments = segments;
        Features = features;
    }

    public MatchedText Text { get; }

    public WordFrame Frame { get; }

    public GazetteerEvidence Names { get; }

    /// <summary>The runs of words that are labelled.</summary>
    public List<NameSegment> Segments { get; }

    public LatinFeatures Features { get; }

    public static AnalysedText Of(MatchedText text, WordFrameBuilder frames, NameProfiles profiles)
    {
        var frame = frames.Build(text);
        var names = new GazetteerEvidence(frame, text, profiles);
        var document = new DocumentEvidence(frame, names);
        var candidates = CandidateWords.Of(frame);
        return new AnalysedText(text, frame, names, NameSegment.Of(frame, candidates), new LatinFeatures(frame, names, document, candidates));
    }

    /// <summary>The ordinal of the name that exactly these words are, or −1.</summary>
    public int NameOf(int firstWord, int lastWord)
    {
        if (Names.CoverPosition(firstWord) == 0 && Names.CoverLength(firstWord) == lastWord - firstWord + 1 && Names.CoverLength(firstWord) < 7) return Names.CoverName(firstWord);
        var (first, count) = (Frame.FirstToken[firstWord], Frame.EndToken[lastWord] - Frame.FirstToken[firstWord]);
        foreach (var match in Text.Matches)
        {
            if (match.FirstToken > first) break;
            if (match.FirstToken == first && match.TokenCount == count) return match.Name;
        }

        return -1;
    }
}
