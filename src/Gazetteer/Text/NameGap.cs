using Gazetteer.Text.Folding;

namespace Gazetteer.Text;

/// <summary>Tells whether what stands between two tokens lets one name go on from the first to the second.</summary>
/// <remarks>
/// Blanks, hyphens, an en dash, full stops, slashes, apostrophes, ampersands, middle dots, the zero-width non-joiner and invisible marks do, and so
/// does one line break. A comma, bracket, quotation mark, em dash, tab or blank line ends a name. Thread-safe.
/// </remarks>
public static class NameGap
{
    /// <summary>Whether a name may span the gap.</summary>
    /// <param name="gap">The text between two tokens that follow each other; may be empty (between ideographs).</param>
    public static bool Joins(ReadOnlySpan<char> gap)
    {
        if (gap is [' ']) return true;
        var lineBreaks = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            var c = gap[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028')
            {
                if (++lineBreaks > 1) return false;
                if (c == '\r' && i + 1 < gap.Length && gap[i + 1] == '\n') i++;
            }
            else if (!IsJoining(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJoining(char c) => c switch
    {
        ' ' or '-' or '.' or '/' or '\'' or '`' or '&' => true,
        < '\u0080' => false,
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => true,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\u00B7' or '\u30FB' or '\u200C' => true,
        _ => Tokenizer.RoleOf(c) is CharacterRole.Apostrophe or CharacterRole.Invisible,
    };
}
