using Gazetteer.Languages;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Coherence;

/// <summary>How lists of names are written: what joins their members, and the noun that says what all of them are.</summary>
internal static class ListText
{
    /// <summary>Longest stretch between two members, in UTF-16 units: members that nothing knows, and other names in brackets, stand there too.</summary>
    private const int LongestJoint = 60;

    /// <summary>A longer item is a phrase.</summary>
    private const int LongestItem = 32;

    /// <summary>The noun stands no farther before the list, in UTF-16 units.</summary>
    private const int FarthestNoun = 160;

    /// <summary>So many words with capitals may stand between the noun and the list: "the states of New Mexico, such as".</summary>
    private const int MostNames = 3;

    private static readonly WordSet Units = LanguagePacks.Shipped.Everywhere.Set(WordClass.UnitPlural);
    private static readonly WordSet Towns = LanguagePacks.Shipped.Everywhere.Set(WordClass.UnitSeat);
    private static readonly WordSet Openers = LanguagePacks.Shipped.Everywhere.Set(WordClass.ListOpener);

    /// <summary>Whether what stands between two names, joins them to one list.</summary>
    /// <param name="gap">The text between.</param>
    /// <param name="isSaid">Whether they cannot be a place and what it lies in: more than a comma joins them.</param>
    public static bool IsJoint(ReadOnlySpan<char> gap, out bool isSaid)
    {
        isSaid = false;
        if (gap.Length is 0 or > LongestJoint || gap.ContainsAny('.', ':') || (gap.Contains('\n') && gap is not ",\n")) return false;
        var rest = WithoutAlias(gap.TrimStart('*'));
        isSaid = rest.Length != gap.Length || rest is not ", ";
        return SkipJoint(rest) is { } items && HoldsItems(items);
    }

    /// <summary>What the words before a list or after it say that its members are: "the provinces of X, Y and Z", "X, Y and Z states", "the cities of X and Y".</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where the first member begins.</param>
    /// <param name="last">Where the last one ends.</param>
    public static ListedKind KindOf(string text, int first, int last)
    {
        var after = text.AsSpan(last).TrimStart('*');
        if (after is [' ', var letter, ..] && char.IsLower(letter) && Units.Contains(FirstWord(after[1..]))) return ListedKind.Units;
        var start = Math.Max(0, first - FarthestNoun);
        var before = text.AsSpan(start, first - start);
        before = before[(before.LastIndexOf('\n') + 1)..];
        var (found, next, names) = (ListedKind.Unsaid, "", 0);
        while (LastWord(before = WithoutSigns(before)) is { Length: > 0 } word)
        {
            var folded = NameFolding.Fold(word);
            if (next == "of" && Towns.Contains(folded)) return ListedKind.Towns;
            if (Units.Contains(folded)) found = ListedKind.Units;
            else if (char.IsUpper(word[0]) && names < MostNames) names++;
            else if (!IsOpener(folded)) break;
            next = folded;
            before = before[..^word.Length];
        }

        return found;
    }

    private static bool IsOpener(string word) => Openers.Contains(word) || word.AsSpan().ContainsAnyInRange('0', '9') || FeatureNoun.Is(word);

    /// <summary>A text without the signs and the brackets that it ends with.</summary>
    private static ReadOnlySpan<char> WithoutSigns(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimEnd(" :;—–-,*“\"'");
            if (text is not [.., ')']) return text;
            text = WithoutBrackets(text);
        }
    }

    /// <summary>Whether a name in brackets is another one of the name before, and the list goes on behind it: "Alger (Algiers), Annaba".</summary>
    public static bool IsAlias(ReadOnlySpan<char> gap, ReadOnlySpan<char> after) => gap is " (" or " [" && after is [')' or ']', ..];

    /// <summary>Whether nothing but names, brackets and signs stands between two lists, so that the second goes on with the first.</summary>
    public static bool GoesOn(string text, int end, int start)
    {
        if (start - end is < 1 or > 2 * LongestJoint) return false;
        var depth = 0;
        for (var i = end; i < start; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (text[i] is '.' or '\n' || (depth <= 0 && char.IsLower(text[i]) && !char.IsLetter(text[i - 1]) && text[i - 1] is not ('\'' or '’' or '-'))) return false;
        }

        return true;
    }

    /// <summary>What stands before the brackets that a text ends with, whatever brackets stand in them; nothing where they were never opened.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
            if (depth == 0) return text[..i];
        }

        return [];
    }

    /// <summary>What is left when another name of the member before, in brackets, is left out.</summary>
    private static ReadOnlySpan<char> WithoutAlias(ReadOnlySpan<char> gap)
    {
        if (gap is [')', ..]) return gap[1..].TrimStart('*');
        return gap.StartsWith(" (") && gap.IndexOf(')') is > 0 and var end ? gap[(end + 1)..].TrimStart('*') : gap;
    }

    /// <summary>What follows the comma or conjunction that a gap begins with; null when it begins with none.</summary>
    private static string? SkipJoint(ReadOnlySpan<char> gap)
    {
        foreach (var joint in (ReadOnlySpan<string>)[", and ", ", or ", ", ", "; ", " and ", " or ", " & ", ",\n", "، و ", "، اور ", "، ", " و ", " اور "])
        {
            if (gap.StartsWith(joint)) return gap[joint.Length..].ToString();
        }

        return null;
    }

    /// <summary>Whether nothing but members stand there, each with a capital and a comma after it.</summary>
    private static bool HoldsItems(string items)
    {
        if (items.Length == 0) return true;
        var parts = items.Split([", ", "; "], StringSplitOptions.None);
        return parts[^1].Length == 0 && parts[..^1].All(static p => p.Length is > 1 and <= LongestItem && char.IsUpper(p[0]));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '\u200C')) start--;
        return text[start..];
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return NameFolding.Fold(text[..end]);
    }
}
