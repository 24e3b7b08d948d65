namespace Gazetteer.Documents.Html;

/// <summary>Estimates how deep a page's elements are nested before it is parsed, since parsing takes time in the square of the depth.</summary>
internal static class HtmlNesting
{
    /// <summary>Deeper pages are refused.</summary>
    public const int Maximum = 2000;

    /// <summary>Elements that never hold others, or whose end tags authors leave out.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosed = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp", "html", "head", "body",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more elements are open at once than <see cref="Maximum"/>.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0;)
        {
            var rest = html[(at + 1)..];
            var isEnd = rest.StartsWith('/');
            var name = NameAt(isEnd ? rest[1..] : rest);
            if (!name.IsEmpty && !Unclosed.Contains(name)) depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Maximum) return true;
            var next = rest.IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 32 && char.IsAsciiLetterOrDigit(text[length])) length++;
        return text[..length];
    }
}
