using Gazetteer.Learning.Corpora;

namespace Gazetteer.Learning.Evaluation;

/// <summary>Takes off marked names what is no letter of theirs: the comma of "Zwolle,", the quotation mark, the case of "Adana'da". Corpora made of words between blanks mark them.</summary>
internal static class GoldEdges
{
    private const string Before = "\"«»“„(";
    private const string After = ",;:!?\"»«”“";
    private const int LongestSuffix = 7;

    /// <summary>An initial keeps its stop, a longer word does not.</summary>
    private const int LongestInitial = 2;

    /// <summary>The toponym without them.</summary>
    /// <param name="toponym">A marked toponym.</param>
    /// <param name="text">The text that it stands in.</param>
    public static AnnotatedToponym Trim(AnnotatedToponym toponym, CodePointText text)
    {
        var name = text.Slice(toponym.Start, toponym.End);
        var start = name.Length - name.TrimStart(Before.ToCharArray()).Length;
        var kept = name[start..].TrimEnd(After.ToCharArray());
        if (kept is [.., '.'] && LastWord(kept[..^1]) > LongestInitial) kept = kept[..^1];
        var apostrophe = kept.LastIndexOfAny(['\'', '’']);
        if (apostrophe > 1 && kept.Length - apostrophe - 1 is > 0 and <= LongestSuffix && kept[(apostrophe + 1)..].All(char.IsLower)) kept = kept[..apostrophe];
        if (kept.Length == 0 || kept.Length == name.Length) return toponym;
        var first = toponym.Start + name[..start].EnumerateRunes().Count();
        return toponym with { Start = first, End = first + kept.EnumerateRunes().Count(), Text = kept };
    }

    private static int LastWord(string words) => words.Length - 1 - words.LastIndexOfAny([' ', '.', '-']);
}
