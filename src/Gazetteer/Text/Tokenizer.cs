using System.Globalization;

namespace Gazetteer.Text;

/// <summary>Cuts text into words and numbers; the index cuts its names with the same rules, so that both always agree.</summary>
/// <remarks>
/// A token is a run of letters, digits and combining marks. Hyphens, full stops, the zero-width non-joiner and every other sign part tokens.
/// An apostrophe between two letters joins them (Sana'a), except before a final s: "Iran's" is "Iran" and "s". Invisible directional marks and
/// soft hyphens inside a word belong to it. Each CJK ideograph is a token of its own. Thread-safe.
/// </remarks>
public static class Tokenizer
{
    private enum Role : byte
    {
        Separator,
        Letter,
        Ideograph,
        Apostrophe,
        Invisible,
    }

    /// <summary>Appends the tokens of the text in order.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var position = 0;
        while (TryNext(text, ref position, out var token)) tokens.Add(token);
    }

    /// <summary>Finds the next token at or after the position, and moves the position behind it.</summary>
    /// <returns>False at the end of the text.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out Token token)
    {
        for (var start = position; start < text.Length;)
        {
            var role = RoleAt(text, start, out var length);
            if (role is Role.Letter or Role.Ideograph)
            {
                var end = role == Role.Ideograph ? start + length : EndOfWord(text, start);
                position = end;
                token = new Token(start, end, TraitsOf(text[start..end]));
                return true;
            }

            start += length;
        }

        position = text.Length;
        token = default;
        return false;
    }

    private static TokenTraits TraitsOf(ReadOnlySpan<char> token)
    {
        var traits = TokenTraits.None;
        for (var i = 0; i < token.Length; i++)
        {
            var trait = TraitOf(char.IsHighSurrogate(token[i]) ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(token[i], token[++i])) : char.GetUnicodeCategory(token[i]));
            if (traits == TokenTraits.None && trait == TokenTraits.HasCapital) trait |= TokenTraits.InitialCapital;
            traits |= trait;
        }

        return traits;
    }

    private static TokenTraits TraitOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => TokenTraits.HasCapital,
        UnicodeCategory.LowercaseLetter => TokenTraits.HasSmall,
        UnicodeCategory.OtherLetter => TokenTraits.HasUncased,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => TokenTraits.HasDigit,
        _ => TokenTraits.None,
    };

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length;)
        {
            var role = RoleAt(text, i, out var length);
            if (role == Role.Letter) end = i + length;
            else if (role == Role.Apostrophe && !JoinsLetters(text, i, end)) break;
            else if (role is Role.Separator or Role.Ideograph) break;
            i += length;
        }

        return end;
    }

    private static bool JoinsLetters(ReadOnlySpan<char> text, int apostrophe, int endOfLetters)
    {
        var next = apostrophe + 1;
        if (endOfLetters != apostrophe || next >= text.Length || RoleAt(text, next, out var length) != Role.Letter) return false;
        var isLoneS = text[next] is 's' or 'S' && (next + length >= text.Length || RoleAt(text, next + length, out _) is not (Role.Letter or Role.Apostrophe));
        return !isLoneS;
    }

    private static Role RoleAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? Role.Letter : c is '\'' or '`' ? Role.Apostrophe : Role.Separator;
        if (IsApostrophe(c)) return Role.Apostrophe;
        if (IsInvisible(c)) return Role.Invisible;
        if (IsIdeograph(c)) return Role.Ideograph;
        if (!char.IsSurrogate(c)) return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c)) ? Role.Letter : Role.Separator;
        if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])) return Role.Separator;
        length = 2;
        var codePoint = char.ConvertToUtf32(c, text[index + 1]);
        if (codePoint is >= 0x20000 and <= 0x3FFFF) return Role.Ideograph;
        return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(codePoint)) ? Role.Letter : Role.Separator;
    }

    private static bool IsWordCategory(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;

    internal static bool IsApostrophe(char c) => c is '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u02BF' or '\u02BE' or '\u02B9' or '\u2032' or '\u00B4' or '\u02BD' or '\uFF07';

    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u200D' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u061C';

    private static bool IsIdeograph(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
