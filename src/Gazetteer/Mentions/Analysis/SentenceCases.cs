namespace Gazetteer.Mentions.Analysis;

/// <summary>Says of every sentence how it uses capitals, so that a headline's are no evidence of names.</summary>
internal static class SentenceCases
{
    /// <summary>Every word is capitalised, or nearly so.</summary>
    private const byte Headline = 1;

    /// <summary>Nothing but capitals.</summary>
    private const byte Capitals = WordFrame.LostCase;

    /// <summary>A text without capitals.</summary>
    private const byte LowerCase = 3;

    /// <summary>Fewer words say nothing about how a text uses capitals.</summary>
    private const int FewestWords = 4;

    /// <summary>A text with fewer capitals than one for so many words has them by chance.</summary>
    private const int LowerWordsPerCapital = 60;

    private const int ShortWord = 3;

    /// <summary>Fills <see cref="WordFrame.SentenceCase"/>.</summary>
    public static void Read(WordFrame frame)
    {
        if (IsWithoutCapitals(frame))
        {
            frame.SentenceCase.AsSpan(0, frame.Count).Fill(LowerCase);
            frame.HasLostCase = true;
            return;
        }

        for (var start = 0; start < frame.Count;)
        {
            var end = start + 1;
            while (end < frame.Count && !frame.IsSentenceStart[end]) end++;
            var sentenceCase = Of(frame, start, end);
            frame.SentenceCase.AsSpan(start, end - start).Fill(sentenceCase);
            frame.HasLostCase |= sentenceCase >= WordFrame.LostCase;
            start = end;
        }
    }

    private static bool IsWithoutCapitals(WordFrame frame)
    {
        var (lower, capitals) = (0, 0);
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Shape[i] == WordShape.Lower) lower++;
            else if (frame.Shape[i] is WordShape.Capitalised or WordShape.AllCapitals or WordShape.Mixed && !frame.IsSentenceStart[i]) capitals++;
        }

        return lower >= FewestWords && capitals * LowerWordsPerCapital <= lower;
    }

    private static byte Of(WordFrame frame, int start, int end)
    {
        var (capitals, lower, capitalised) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (frame.Shape[i] == WordShape.AllCapitals) capitals++;
            if (frame.Shape[i] == WordShape.Lower && frame.FoldedOf(i).Length > ShortWord) lower++;
            if (frame.Shape[i] is WordShape.Capitalised && frame.FoldedOf(i).Length > ShortWord) capitalised++;
        }

        if (capitals >= 3 && capitals > 2 * (lower + capitalised)) return Capitals;
        return capitalised + capitals >= 3 && capitalised + capitals > 3 * lower ? Headline : (byte)0;
    }
}
