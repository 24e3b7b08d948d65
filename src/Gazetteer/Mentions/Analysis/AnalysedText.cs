using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Mentions.Analysis;

/// <summary>A matched text with everything that the cues of models and the rules of passes are drawn from.</summary>
internal sealed class AnalysedText
{
    private readonly UncasedLanguage[] _languages;

    private AnalysedText(MatchedText text, WordFrame frame, GazetteerEvidence names, DocumentEvidence document, NameProfiles profiles)
    {
        Text = text;
        Frame = frame;
        Names = names;
        Evidence = document;
        Profiles = profiles;
        Addresses = new WebAddresses(text.Source.Text);
        text.Cancellation.ThrowIfCancellationRequested();
        Passages = ParagraphLanguages.OfWords(frame, text.Source);
        CasedCandidates = CandidateWords.Cased(frame, Addresses, Passages);
        CasedSegments = NameSegment.Of(frame, CasedCandidates);
        text.Cancellation.ThrowIfCancellationRequested();
        UncasedSegments = NameSegment.Of(frame, CandidateWords.Uncased(frame));
        _languages = PassageLanguages.OfWords(frame, text.Source, UncasedSegments);
    }

    public MatchedText Text { get; }

    public WordFrame Frame { get; }

    public GazetteerEvidence Names { get; }

    /// <summary>How the document uses each word.</summary>
    public DocumentEvidence Evidence { get; }

    /// <summary>What the gazetteer knows of any name.</summary>
    public NameProfiles Profiles { get; }

    public WebAddresses Addresses { get; }

    /// <summary>True for each word of a script with capitals that can belong to a name.</summary>
    public bool[] CasedCandidates { get; }

    /// <summary>The language of each word that stands in a paragraph of a language without a model, null for the others; null as a whole where there is no such paragraph.</summary>
    public LanguagePack?[]? Passages { get; }

    /// <summary>The runs of words in scripts with capitals that can be names.</summary>
    public List<NameSegment> CasedSegments { get; }

    /// <summary>The runs of words in Arabic script.</summary>
    public List<NameSegment> UncasedSegments { get; }

    /// <summary>The languages of the words in Arabic script, by word; none for the others.</summary>
    public UncasedLanguage[] Languages => _languages;

    /// <summary>The language of the passage that a word in Arabic script stands in.</summary>
    public UncasedLanguage LanguageOf(int word) => _languages[word];

    public static AnalysedText Of(MatchedText text, WordFrameBuilder frames, NameProfiles profiles)
    {
        var frame = frames.Build(text);
        new CaseRestoration(profiles).Restore(frame, text);
        text.Cancellation.ThrowIfCancellationRequested();
        var names = new GazetteerEvidence(frame, text, profiles);
        text.Cancellation.ThrowIfCancellationRequested();
        var document = new DocumentEvidence(frame, names);
        text.Cancellation.ThrowIfCancellationRequested();
        return new AnalysedText(text, frame, names, document, profiles);
    }

    /// <summary>Whether the text at an offset is in a language without a model.</summary>
    public bool IsInPassage(int offset) => Passages is { } passages && Frame.WordFrom(offset) is var word && word < passages.Length && passages[word] is not null;

    /// <summary>The number of the name that exactly these words are, or −1.</summary>
    public int NameOf(int firstWord, int lastWord)
    {
        if (Names.CoverPosition(firstWord) == 0 && Names.CoverLength(firstWord) == lastWord - firstWord + 1 && Names.CoverLength(firstWord) < 7) return Names.CoverName(firstWord);
        var (first, count) = (Frame.FirstToken[firstWord], Frame.EndToken[lastWord] - Frame.FirstToken[firstWord]);
        var matches = Text.MatchSpan;
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].FirstToken < first) low = middle + 1;
            else high = middle;
        }

        for (; low < matches.Length && matches[low].FirstToken == first; low++)
        {
            if (matches[low].TokenCount == count) return matches[low].Name;
        }

        return -1;
    }

    /// <summary>The first and the last word of a span in a script with capitals; null when it is in another, or it holds no word.</summary>
    public (int First, int Last)? CasedWordsOf(TextSpan span)
    {
        var first = Frame.WordFrom(span.Start);
        if (first >= Frame.Count || Frame.Start[first] >= span.End || Frame.Shape[first] is WordShape.Uncased) return null;
        var last = first;
        while (last + 1 < Frame.Count && Frame.Start[last + 1] < span.End) last++;
        return (first, last);
    }
}
