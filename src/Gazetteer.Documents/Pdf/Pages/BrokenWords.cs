namespace Gazetteer.Documents.Pdf.Pages;

/// <summary>Tells whether words of Arabic script came apart into letters.</summary>
/// <remarks>Nastaliq sets the letters of a word one below the other, so that the gaps within words are as wide as those between them, and nothing in the file parts the two.</remarks>
internal static class BrokenWords
{
    private const int FewestWords = 40;
    private const double MostLoneLetters = 0.2;

    /// <summary>Whether more than one in five words is a lone letter: in whole text one in twenty is, mostly the Persian and Arabic for "and".</summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        var (words, lone) = (0, 0);
        foreach (var range in text.SplitAny(' ', '\n'))
        {
            var word = text[range];
            if (word.Length == 0 || !Letters.IsRightToLeft(word[0])) continue;
            words++;
            if (word.Length == 1 && word[0] != 'و') lone++;
        }

        return words >= FewestWords && lone > words * MostLoneLetters;
    }
}
