namespace Gazetteer.Regions.Grammar;

/// <summary>What stands between two words.</summary>
internal static class Gaps
{
    /// <summary>Nothing but space: within a sentence, over one line end at most.</summary>
    public static bool IsBlank(ReadOnlySpan<char> gap) => gap.Length is > 0 and < 9 && gap.Count('\n') < 2 && Inner(gap).IsEmpty;

    /// <summary>Space, or a hyphen within a word: "south-east".</summary>
    public static bool IsWithinPhrase(ReadOnlySpan<char> gap) => IsBlank(gap) || gap is "-" or "‐" or "‑";

    /// <summary>A hyphen, dash or slash.</summary>
    public static bool IsDash(ReadOnlySpan<char> gap) => Inner(gap) is "-" or "–" or "—" or "‐" or "‑" or "−" or "/" or "ـ";

    /// <summary>A comma.</summary>
    public static bool IsComma(ReadOnlySpan<char> gap) => Inner(gap) is "," or "،";

    /// <summary>An apostrophe, straight or not.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> gap) => gap is "'" or "’" or "ʼ";

    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> gap) => gap.Trim([' ', '\t', '\n', '\r', '\u00A0', '\u202F', '\u200B', '\u200C', '\u200E', '\u200F']);
}
