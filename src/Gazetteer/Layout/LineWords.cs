namespace Gazetteer.Layout;

/// <summary>The words at the ends of lines.</summary>
internal static class LineWords
{
    /// <summary>Ideographs that are taken for a word: the longest names have about as many.</summary>
    private const int IdeographsOfWord = 4;

    /// <summary>The last words of a line with the blanks between them.</summary>
    public static string Last(string text, TextLine line, int count)
    {
        if (KnownNames.IsUnspaced(text[line.End - 1])) return text[Math.Max(line.Start, line.End - IdeographsOfWord)..line.End];
        var start = line.End;
        while (start > line.Start && (!char.IsWhiteSpace(text[start - 1]) || --count > 0)) start--;
        return text[start..line.End];
    }

    /// <summary>The first words of a line with the blanks between them.</summary>
    public static string First(string text, TextLine line, int count)
    {
        if (KnownNames.IsUnspaced(text[line.Start])) return text[line.Start..Math.Min(line.End, line.Start + IdeographsOfWord)];
        var end = line.Start;
        while (end < line.End && (!char.IsWhiteSpace(text[end]) || --count > 0)) end++;
        return text[line.Start..end];
    }
}
