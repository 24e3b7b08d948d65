using System.Globalization;
using Gazetteer.Text.Folding;

namespace Gazetteer.Text;

/// <summary>Cuts text into words and numbers; the index cuts its names with the same rules, so that both always agree.</summary>
/// <remarks>
/// A token is a run of letters, digits and combining marks. Hyphens, full stops, the zero-width non-joiner and every other sign part tokens.
/// An apostrophe between two letters joins them (Sana'a), except before a final s: "Iran's" is "Iran" and "s". Invisible directional marks and
/// soft hyphens inside a word belong to it. Each CJK ideograph is a token of its own. This is the plain form; the matcher has a fast one for
/// whole blocks of text, and calls this one where a word is out of the ordinary. Thread-safe.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Appends the tokens of the text in order.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var position = 0;
        while (TryNext(text, ref position, out var token)) tokens.Add(token);
    }

    /// <summary>Finds the next token at or after the position, and moves the position after it.</summary>
    /// <returns>False at the end of the text.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out Token token)
    {
        for (var start = position; start < text.Length;)
        {
            var role = RoleAt(text, start, out var length);
            if (role is CharacterRole.Word or CharacterRole.Ideograph)
            {
                var end = role == CharacterRole.Ideograph ? start + length : EndOfWord(text, start);
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

    internal static CharacterRole RoleOf(char c) => (CharacterRole)FoldTable.Instance.Roles[c];

    private static TokenTraits TraitsOf(ReadOnlySpan<char> token)
    {
        var traits = TokenTraits.None;
        for (var i = 0; i < token.Length; i++)
        {
            var trait = char.IsHighSurrogate(token[i])
                ? FoldTable.TraitOf(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(token[i], token[++i])))
                : (TokenTraits)FoldTable.Instance.Traits[token[i]];
            if (i == 0 && trait == TokenTraits.HasCapital) trait |= TokenTraits.InitialCapital;
            traits |= trait;
        }

        return traits;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length;)
        {
            var role = RoleAt(text, i, out var length);
            if (role == CharacterRole.Word) end = i + length;
            else if (role == CharacterRole.Apostrophe && !JoinsLetters(text, i, end)) break;
            else if (role is CharacterRole.Separator or CharacterRole.Ideograph) break;
            i += length;
        }

        return end;
    }

    private static bool JoinsLetters(ReadOnlySpan<char> text, int apostrophe, int endOfLetters)
    {
        var next = apostrophe + 1;
        if (endOfLetters != apostrophe || next >= text.Length || RoleAt(text, next, out var length) != CharacterRole.Word) return false;
        var isLoneS = text[next] is 's' or 'S' && (next + length >= text.Length || RoleAt(text, next + length, out _) != CharacterRole.Word);
        return !isLoneS;
    }

    private static CharacterRole RoleAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        var role = RoleOf(c);
        if (role != CharacterRole.Surrogate) return role;
        if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])) return CharacterRole.Separator;
        length = 2;
        var codePoint = char.ConvertToUtf32(c, text[index + 1]);
        if (codePoint is >= 0x20000 and <= 0x3FFFF) return CharacterRole.Ideograph;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) <= UnicodeCategory.OtherNumber ? CharacterRole.Word : CharacterRole.Separator;
    }
}
