using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Wording;

/// <summary>The words beside a mention.</summary>
internal static class NounsBeside
{
    /// <summary>The folded feature noun beside the span, if one is there: "coast" behind Makran, "city" in "city of Quetta", شهر before زاهدان.</summary>
    public static string? FeatureNounBeside(string text, TextSpan span)
    {
        var after = WordAfter(text, span.End);
        if (after.Length > 0 && FeatureNoun.Is(after)) return after;
        var before = WordBefore(text, span.Start, out var start);
        if (before is "of") before = WordBefore(text, start, out _);
        else if (before is "the" or "") return null;
        else if (!WritesNounsFirst(before)) return null;
        return FeatureNoun.Is(before) ? before : null;
    }

    private static bool WritesNounsFirst(string word) => word.Length > 0 && (word[0] >= '\u0600' || word is "lake" or "mount" or "mt" or "port" or "cape");

    private static string WordAfter(string text, int position)
    {
        var start = position;
        while (start < text.Length && start - position < 2 && text[start] is ' ' or '\n' or '\r' or '\u00A0') start++;
        if (start == position || start >= text.Length || !char.IsLetter(text[start])) return "";
        var at = start;
        return Tokenizer.TryNext(text, ref at, out var token) && token.Start == start ? NameFolding.Fold(text.AsSpan(token.Start, token.Length)) : "";
    }

    private static string WordBefore(string text, int position, out int start)
    {
        var end = position;
        while (end > 0 && position - end < 2 && text[end - 1] is ' ' or '\n' or '\r' or '\u00A0') end--;
        start = end;
        if (end == position) return "";
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return NameFolding.Fold(text.AsSpan(start, end - start));
    }
}
