namespace Gazetteer.Layout;

/// <summary>Decides of a hyphen at the end of a line whether it belongs to the word or to the line.</summary>
/// <param name="names">What is known of words.</param>
internal sealed class Hyphens(KnownNames names)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Whether a hyphen between two letters ends the line, so that its last word goes on in the next line.</summary>
    public static bool IsBroken(string text, TextLine line, TextLine next) =>
        line.End - line.Start > 1 && text[line.End - 1] is '-' or '\u2010' or SoftHyphen && char.IsLetter(text[line.End - 2]) && char.IsLetter(text[next.Start]);

    /// <summary>Whether the word is written without the hyphen.</summary>
    /// <remarks>
    /// It is when the joined word is known ("Kara-chi"), or when one of the pieces is no word ("Khan-garh"). It is not before a capital
    /// ("Port-au-Prince"), nor when a known name is written with it ("Stratford-upon-Avon") or both pieces are words ("well-known").
    /// </remarks>
    public bool IsOfTheLine(string text, TextLine line, TextLine next)
    {
        var hyphen = line.End - 1;
        if (text[hyphen] == SoftHyphen) return true;
        var start = hyphen;
        while (start > line.Start && char.IsLetter(text[start - 1])) start--;
        var end = next.Start;
        while (end < next.End && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)) end++;
        var (left, right) = (text[start..hyphen], text[next.Start..end]);
        var isCapital = char.IsUpper(right[0]);
        if (isCapital && !IsAllCapitals(left, right)) return false;
        if (names.IsWord(left + right)) return true;
        var (before, after) = (LineWords.Last(text, line, 2), LineWords.First(text, next, 2));
        if (names.Crosses(before + after, before.Length)) return false;
        return names.IsName(left + right) || isCapital || !names.IsWord(left) || !names.IsWord(right);
    }

    private static bool IsAllCapitals(string left, string right) => left.Length > 1 && right.Length > 1 && !left.Any(char.IsLower) && !right.Any(char.IsLower);
}
