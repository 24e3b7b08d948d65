using System.Text;
using Gazetteer.Text.Folding;

namespace Gazetteer.Text;

/// <summary>The one normaliser of names: what it makes equal is equal everywhere, in import, index and matching.</summary>
/// <remarks>
/// Case, diacritics, compatibility forms, apostrophes and invisible marks fall away; letters that Arabic, Persian, Urdu, Pashto and Kurdish
/// keyboards write differently for the same name become one (ي and ی, ك and ک, ة and ه, أ and ا); all digits become ASCII. Vowel signs of
/// Indic scripts stay. <c>Gazetteer.Composer/Folding</c> makes the table from the Unicode Character Database. Thread-safe.
/// </remarks>
public static class NameFolding
{
    /// <summary>No character folds to more than this many.</summary>
    public const int MaximumExpansion = FoldTable.MaximumExpansion;

    /// <summary>Folds a whole name: its tokens, folded, joined by single spaces. A name without a letter or digit folds to nothing.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        Span<char> units = stackalloc char[MaximumExpansion];
        var position = 0;
        while (Tokenizer.TryNext(name, ref position, out var token))
        {
            var before = folded.Length;
            if (before > 0) folded.Append(' ');
            var start = folded.Length;
            foreach (var c in name[token.Start..token.End]) folded.Append(units[..FoldTable.Instance.Write(c, units)]);

            // A token of marks alone folds to nothing and leaves no second space.
            if (folded.Length == start) folded.Length = before;
        }

        return folded.ToString();
    }

    /// <summary>Folds one token into the destination.</summary>
    /// <param name="token">The token's text.</param>
    /// <param name="destination">At least <see cref="MaximumExpansion"/> times as long as the token.</param>
    /// <returns>How many characters were written.</returns>
    public static int FoldToken(ReadOnlySpan<char> token, Span<char> destination)
    {
        var length = 0;
        foreach (var c in token) length += FoldTable.Instance.Write(c, destination[length..]);
        return length;
    }
}
