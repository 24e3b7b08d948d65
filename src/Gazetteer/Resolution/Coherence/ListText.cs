using Gazetteer.Languages;
using Gazetteer.Mentions;

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
    private static readonly WordSet Of = LanguagePacks.Shipped.Everywhere.Set(WordClass.NounLink);
    private static readonly WordSet Conjunctions = LanguagePacks.Shipped.Everywhere.Set(WordClass.Conjunction);
    private static readonly WordSet Openers = LanguagePacks.Shipped.Everywhere.Set(WordClass.ListOpener);

    /// <summary>Whether what stands between a name and the next one joins them to one list.</summary>
    /// <param name="text">The mentions of the document.</param>
    /// <param name="first">The first of the two.</param>
    /// <param name="isSaid">Whether they cannot be a place and what it lies in: more than a comma joins them.</param>
    public static bool IsJoint(MentionsInText text, int first, out bool isSaid)
    {
        isSaid = false;
        var gap = text.Gap(first);
        if (gap.Length is 0 or > LongestJoint || gap.ContainsAny('.', ':') || (gap.Contains('\n') && gap is not ",\n")) return false;
        var rest = WithoutAlias(gap.TrimStart('*'));
        isSaid = rest.Length != gap.Length || rest is not ", ";
        var length = JointLength(text.Matched, rest, text.All[first + 1].Span.Start - rest.Length);
        return length > 0 && HoldsItems(rest[length..].ToString());
    }

    /// <summary>What the words before a list or after it say that its members are: "the provinces of X, Y and Z", "X, Y and Z states", "the cities of X and Y".</summary>
    /// <param name="text">The document.</param>
    /// <param name="first">Where the first member begins.</param>
    /// <param name="last">Where the last one ends.</param>
    public static ListedKind KindOf(MatchedText text, int first, int last)
    {
        if (IsNounAfter(text, last)) return ListedKind.Units;
        var (found, isBeforeOf, names, at) = (ListedKind.Unsaid, false, 0, first);
        while (WordBefore(text, ref at, first - FarthestNoun) is >= 0 and var token)
        {
            var folded = text.FoldedOf(token);
            if (isBeforeOf && Towns.Contains(folded)) return ListedKind.Towns;
            if (Units.Contains(folded)) found = ListedKind.Units;
            else if (char.IsUpper(text.TextOf(token)[0]) && names < MostNames) names++;
            else if (!IsOpener(folded)) break;
            isBeforeOf = Of.Contains(folded);
        }

        return found;
    }

    private static bool IsNounAfter(MatchedText text, int last)
    {
        var next = text.TokenFrom(last);
        if (next >= text.Tokens.Count) return false;
        var gap = text.Source.Text.AsSpan(last, text.TokenSpan[next].Start - last).TrimStart('*');
        return gap is " " && char.IsLower(text.TextOf(next)[0]) && Units.Contains(text.FoldedOf(next));
    }

    /// <summary>The token before an offset with nothing but signs and brackets between, whose beginning becomes the offset; −1 when there is none on the line.</summary>
    private static int WordBefore(MatchedText text, ref int at, int least)
    {
        var start = Math.Max(0, least);
        var before = text.Source.Text.AsSpan(start, at - start);
        start += before.LastIndexOf('\n') + 1;
        before = WithoutSigns(text.Source.Text.AsSpan(start, at - start));
        var token = text.TokenFrom(start + before.Length) - 1;
        if (token < 0 || text.TokenSpan[token].Start < start || text.TokenSpan[token].End != start + before.Length) return -1;
        at = text.TokenSpan[token].Start;
        return token;
    }

    private static bool IsOpener(ReadOnlySpan<char> word) => Openers.Contains(word) || word.ContainsAnyInRange('0', '9') || FeatureNoun.Is(word);

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

    /// <summary>Whether a name in brackets is another one of the name before, and the list goes on after it: "Alger (Algiers), Annaba".</summary>
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

    /// <summary>How much of a gap the comma and the conjunction are that it begins with; 0 when it begins with none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="gap">The text between two names.</param>
    /// <param name="start">Where it begins.</param>
    private static int JointLength(MatchedText text, ReadOnlySpan<char> gap, int start)
    {
        var signs = gap.StartsWith(" & ") ? 3 : gap is [',' or ';' or '،', ' ', ..] or [',', '\n'] ? 2 : gap is [' ', ..] ? 1 : 0;
        if (signs == 0) return 0;
        var token = text.TokenFrom(start + signs);
        var length = token < text.Tokens.Count && text.TokenSpan[token].Start == start + signs ? text.TokenSpan[token].Length : 0;
        if (length > 0 && signs + length < gap.Length && gap[signs + length] == ' ' && Conjunctions.Contains(text.FoldedOf(token))) return signs + length + 1;
        return signs == 1 ? 0 : signs;
    }

    /// <summary>Whether nothing but members stand there, each with a capital and a comma after it.</summary>
    private static bool HoldsItems(string items)
    {
        if (items.Length == 0) return true;
        var parts = items.Split([", ", "; "], StringSplitOptions.None);
        return parts[^1].Length == 0 && parts[..^1].All(static p => p.Length is > 1 and <= LongestItem && char.IsUpper(p[0]));
    }
}
