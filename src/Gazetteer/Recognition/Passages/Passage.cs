using Gazetteer.Languages;
using Gazetteer.Mentions.Analysis;

namespace Gazetteer.Recognition.Passages;

/// <summary>A run of words in one language that no model of its own reads: its words without elided letters and suffixes, and the names that they may be.</summary>
/// <remarks>Words are numbered as those of the document. Reading it asks the index for names once a word. Not thread-safe.</remarks>
internal sealed class Passage
{
    private const int MostWords = 5;

    private readonly NameForms _forms;
    private readonly PassageWord[] _words;
    private readonly FoundForm?[] _found;
    private readonly bool[] _isLooked;

    private Passage(AnalysedText document, LanguagePack pack, int first, int end, NameForms forms)
    {
        (Document, Pack, First, End, _forms) = (document, pack, first, end, forms);
        _words = new PassageWord[end - first];
        for (var w = first; w < end; w++) _words[w - first] = PassageWord.Of(document.Frame, w, document.Text.Source.Text, pack);
        (_found, _isLooked) = (new FoundForm?[_words.Length], new bool[_words.Length]);
        Context = new PassageContext(document, pack);
    }

    /// <summary>The text.</summary>
    public AnalysedText Document { get; }

    /// <summary>The language.</summary>
    public LanguagePack Pack { get; }

    /// <summary>The first word.</summary>
    public int First { get; }

    /// <summary>The word after the last.</summary>
    public int End { get; }

    /// <summary>What words say of their neighbours.</summary>
    public PassageContext Context { get; }

    /// <summary>All passages of a document, in order.</summary>
    public static IEnumerable<Passage> Of(AnalysedText document, NameForms forms)
    {
        if (document.Passages is not { } packs) yield break;
        for (var first = 0; first < packs.Length;)
        {
            document.Text.Cancellation.ThrowIfCancellationRequested();
            var end = first + 1;
            while (end < packs.Length && packs[end] == packs[first]) end++;
            if (packs[first] is { } pack) yield return new Passage(document, pack, first, end, forms);
            first = end;
        }
    }

    /// <summary>A word.</summary>
    public PassageWord Word(int word) => _words[word - First];

    /// <summary>The best known name that begins at a word that is written as a name; null at others.</summary>
    public FoundForm? FormAt(int word)
    {
        var at = word - First;
        if (_isLooked[at]) return _found[at];
        _isLooked[at] = true;
        return _found[at] = BeginsName(word) ? _forms.Find(_words, at, EndOfRun(word) - First, Pack) : null;
    }

    /// <summary>The name that exactly these words are, as they stand or by rules; null when they are none.</summary>
    public FoundForm? FormOf(int first, int last)
    {
        if (_isLooked[first - First] && _found[first - First] is { } found && found.Count == last - first + 1) return found;
        return last - first < MostWords ? _forms.Whole(_words.AsSpan(first - First, last - first + 1), Pack) : null;
    }

    /// <summary>The longest name that begins at a word, takes at least so many, and is one as the words stand.</summary>
    public FoundForm? ExactFrom(int first, int end, int least) => _forms.Exact(_words, first - First, end - First, least, Pack);

    /// <summary>Whether a name may begin at a word: it is written as one, and is no part of a web address.</summary>
    public bool BeginsName(int word) =>
        Document.Frame.IsWrittenAsName(word) && char.IsUpper(Document.Text.Source.Text[Word(word).Start]) && !Document.Addresses.Hold(Word(word).Start);

    /// <summary>Whether a word is a small one that no name begins or ends with: in small letters, and no noun that says a kind of place.</summary>
    public bool IsSmall(int word) =>
        Document.Frame.Shape[word] == WordShape.Lower && Document.Frame.GapBefore(word) != Gap.Hyphen && Pack.KindOf(Document.Frame.Hash[word]) == GenericKind.None
            && !Pack.Is(Document.Frame.Hash[word], WordClass.ContextSite) && !char.IsUpper(Document.Text.Source.Text[Word(word).Start]);

    /// <summary>The word after the last one that a name beginning here may take.</summary>
    public int EndOfRun(int word)
    {
        var frame = Document.Frame;
        var last = word + 1;
        while (last < End && last < word + MostWords && frame.GapAfter[last - 1] is Gap.Space or Gap.Hyphen or Gap.None or Gap.Apostrophe or Gap.Stop or Gap.Ampersand && !frame.IsSentenceStart[last])
            last++;
        while (last > word + 1 && frame.Shape[last - 1] == WordShape.Lower && frame.GapAfter[last - 2] != Gap.Hyphen && Pack.KindOf(frame.Hash[last - 1]) == GenericKind.None) last--;
        return last;
    }
}
