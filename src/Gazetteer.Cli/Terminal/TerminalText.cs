using System.Globalization;
using System.Text;

namespace Gazetteer.Cli.Terminal;

/// <summary>Makes text from elsewhere (file names, documents, imported names) fit for a terminal, which takes some characters for orders.</summary>
/// <remarks>
/// An escape sequence can rename the window, write to the clipboard or hide what was said; a direction mark can turn a name round. What is not
/// shown is written as its code, so that a strange name can still be told from another. The joiners that Persian and Urdu spell with stay.
/// </remarks>
internal static class TerminalText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The text on one line, with each character that a terminal might obey written as <c>\u001B</c>.</summary>
    public static string Line(string text) => Clean(text, keepsLines: false);

    /// <summary>The same of text whose own line ends and tabs are meant, such as a table of this program's making.</summary>
    public static string Lines(string text) => Clean(text, keepsLines: true);

    private static string Clean(string text, bool keepsLines)
    {
        StringBuilder? clean = null;
        var done = 0;
        foreach (var (at, length, rune) in Runes(text))
        {
            if (rune is { } whole && IsHarmless(whole, keepsLines)) continue;
            clean ??= new StringBuilder(text.Length + 16);
            clean.Append(text, done, at - done).Append(Code(rune?.Value ?? text[at]));
            done = at + length;
        }

        return clean?.Append(text, done, text.Length - done).ToString() ?? text;
    }

    /// <summary>The characters with their places; null for half a surrogate pair.</summary>
    private static IEnumerable<(int At, int Length, Rune? Rune)> Runes(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            yield return (at, length, isWhole ? rune : null);
            at += length;
        }
    }

    private static bool IsHarmless(Rune rune, bool keepsLines) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => keepsLines && (rune.Value is '\n' or '\r' or '\t'),
        UnicodeCategory.Format => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => false,
        _ => true,
    };

    private static string Code(int value) => value <= 0xFFFF ? $"\\u{value:X4}" : $"\\U{value:X8}";
}
