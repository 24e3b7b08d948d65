using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>Turns a matched text into words, with their shapes, the gaps between them and the sentences that they form.</summary>
internal sealed class WordFrameBuilder
{
    private const int WordsBetweenChecks = 4096;

    private static readonly WordSet Abbreviations = LanguagePacks.Shipped.Everywhere.Set(WordClass.Abbreviation);

    private readonly WordLexicon _lexicon;

    public WordFrameBuilder(WordLexicon lexicon) => _lexicon = lexicon;

    public WordFrame Build(MatchedText text)
    {
        var frame = new WordFrame(text.TokenSpan.Length);

        // The stops of initials are a letter each, and one stands at the end.
        frame.Folded = GC.AllocateUninitializedArray<char>(text.Folded.Length + (2 * text.TokenSpan.Length));
        for (var token = 0; token < text.TokenSpan.Length;)
        {
            if (frame.Count % WordsBetweenChecks == 0) text.Cancellation.ThrowIfCancellationRequested();
            token = AddWord(frame, text, token);
        }

        text.Cancellation.ThrowIfCancellationRequested();
        _lexicon.Find(frame.Hash.AsSpan(0, frame.Count), frame.Traits);
        text.Cancellation.ThrowIfCancellationRequested();
        SentenceCases.Read(frame);
        text.Cancellation.ThrowIfCancellationRequested();
        return frame;
    }

    /// <summary>Adds the word that begins at a token.</summary>
    /// <returns>The token after it.</returns>
    private static int AddWord(WordFrame frame, MatchedText text, int token)
    {
        var w = frame.Count++;
        var first = text.TextOf(token);
        var end = token + 1;
        frame.FirstToken[w] = token;
        frame.Start[w] = text.TokenSpan[token].Start;
        var length = frame.FoldedStart[w];
        length += Copy(text, token, frame.Folded.AsSpan(length));
        if (first.Length == 1 && char.IsAsciiLetter(first[0])) end = EndOfInitials(frame, text, token, ref length);
        frame.EndToken[w] = end;
        frame.FoldedStart[w + 1] = length;
        frame.End[w] = text.TokenSpan[end - 1].End + (frame.IsDotted[w] && text.GapAfter(end - 1).StartsWith(".") ? 1 : 0);
        frame.Hash[w] = WordHash.Of(frame.FoldedOf(w));
        frame.Shape[w] = frame.IsDotted[w] ? WordShape.AllCapitals : ShapeOf(first);
        frame.IsSentenceStart[w] = w == 0 || frame.GapAfter[w - 1] is Gap.SentenceEnd or Gap.LineBreak;
        var next = end;
        if (next < text.TokenSpan.Length && text.TextOf(next) is "s" or "S" && text.GapAfter(next - 1) is ['\'' or '’' or '‘' or '`' or '´'])
        {
            frame.IsPossessive[w] = true;
            next++;
        }

        frame.GapAfter[w] = next < text.TokenSpan.Length
            ? GapClassifier.Classify(text.GapAfter(next - 1), text.TextOf(next), frame.IsDotted[w] || first.Length == 1 || Abbreviations.Contains(frame.Hash[w]))
            : Gap.None;
        return next;
    }

    /// <summary>Reads on through "U.S.A"; the folded form of dotted initials is theirs with the stops.</summary>
    private static int EndOfInitials(WordFrame frame, MatchedText text, int token, ref int length)
    {
        var end = token + 1;
        while (end < text.TokenSpan.Length && text.GapAfter(end - 1) is "." && text.TokenSpan[end].Length == 1 && char.IsAsciiLetter(text.TextOf(end)[0]))
        {
            frame.Folded[length++] = '.';
            length += Copy(text, end, frame.Folded.AsSpan(length));
            end++;
        }

        if (end == token + 1) return end;
        frame.Folded[length++] = '.';
        frame.IsDotted[frame.Count - 1] = true;
        return end;
    }

    private static int Copy(MatchedText text, int token, Span<char> letters)
    {
        text.FoldedOf(token).CopyTo(letters);
        return text.FoldedOf(token).Length;
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c)) lower++;
            else if (char.IsAsciiLetterUpper(c)) upper++;
            else if (char.IsDigit(c)) digits++;
            else if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper + lower == 0) return digits > 0 ? WordShape.Number : WordShape.Uncased;
        if (upper == 0) return digits > 0 && char.IsDigit(word[0]) ? WordShape.Number : WordShape.Lower;
        if (lower == 0) return word.Length == 1 ? WordShape.Initial : digits > 0 && char.IsDigit(word[0]) ? WordShape.Number : WordShape.AllCapitals;
        return upper == 1 && char.IsUpper(word[0]) ? WordShape.Capitalised : WordShape.Mixed;
    }
}
