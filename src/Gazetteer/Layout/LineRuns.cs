namespace Gazetteer.Layout;

/// <summary>What lines that follow each other without a blank one are together.</summary>
internal static class LineRuns
{
    private const int FewestLinesOfVerse = 3;
    private const int MostWordsOfEntry = 4;

    /// <summary>For each line, whether its neighbours show that line ends mean something here: most begin with capitals, as verse does, or all are entries of a list.</summary>
    public static bool[] FindLined(string text, List<TextLine> lines)
    {
        var lined = new bool[lines.Count];
        for (var first = 0; first < lines.Count;)
        {
            var end = EndOf(lines, first);
            if (lines[first].MayGoOn && end - first > 1 && IsLined(text, lines, first, end)) lined.AsSpan(first, end - first).Fill(true);
            first = end;
        }

        return lined;
    }

    /// <summary>For each line, the width of the widest among its neighbours.</summary>
    public static int[] FindWidest(List<TextLine> lines)
    {
        var widest = new int[lines.Count];
        for (var first = 0; first < lines.Count;)
        {
            var end = EndOf(lines, first);
            var most = 0;
            for (var i = first; i < end; i++) most = Math.Max(most, lines[i].Width);
            widest.AsSpan(first, end - first).Fill(most);
            first = end;
        }

        return widest;
    }

    private static int EndOf(List<TextLine> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && lines[end].Kind == LineKind.Words && lines[end].Depth == lines[first].Depth) end++;
        return end;
    }

    private static bool IsLined(string text, List<TextLine> lines, int first, int end)
    {
        var (count, capitals, entries) = (end - first, 0, 0);
        for (var i = first; i < end; i++)
        {
            var words = lines[i].Of(text);
            if (BeginsWithCapital(words) && HasSmallLetter(words)) capitals++;
            if (char.IsLetterOrDigit(words[^1]) && CountWords(words) <= MostWordsOfEntry) entries++;
        }

        return entries == count || (count >= FewestLinesOfVerse && capitals * 5 >= count * 4);
    }

    private static bool BeginsWithCapital(ReadOnlySpan<char> words) =>
        char.IsUpper(words[0]) || (!char.IsLetter(words[0]) && words.Length > 1 && char.IsUpper(words[1]));

    /// <summary>A line all in capitals begins with one whatever it is.</summary>
    private static bool HasSmallLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }

    /// <summary>How many words a line has; in scripts that do not part them, every ideograph counts.</summary>
    public static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i])) continue;
            if (i == 0 || char.IsWhiteSpace(line[i - 1]) || KnownNames.IsUnspaced(line[i])) words++;
        }

        return words;
    }
}
