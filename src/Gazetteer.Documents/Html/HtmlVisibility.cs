using System.Buffers;
using AngleSharp.Html.Parser.Tokens;

namespace Gazetteer.Documents.Html;

/// <summary>Tells what a reader of a page does not see as text, or not as a part of its article.</summary>
internal static class HtmlVisibility
{
    private const int LongestNoteMark = 6;
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("0123456789[]()*†‡ ");

    private static readonly HashSet<string> SilentRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "menu", "menubar", "banner", "search", "contentinfo", "dialog", "alert", "toolbar", "complementary", "doc-noteref", "doc-backlink",
    };

    /// <summary>Whether a tag says that its element is hidden, or something beside the article.</summary>
    public static bool IsSilent(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            var isSilent = attribute.Name switch
            {
                "hidden" => true,
                "aria-hidden" => attribute.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase),
                "role" => SilentRoles.Contains(attribute.Value.Trim()),
                "style" => Hides(attribute.Value),
                _ => false,
            };
            if (isSilent) return true;
        }

        return false;
    }

    /// <summary>Whether raised words are the number of a footnote.</summary>
    public static bool IsNoteMark(ReadOnlySpan<char> words) => words.Trim() is { Length: > 0 and <= LongestNoteMark } mark && mark.IndexOfAnyExcept(NoteMarks) < 0;

    private static bool Hides(string style)
    {
        foreach (var declaration in style.AsSpan().Split(';'))
        {
            var pair = style.AsSpan(declaration);
            var colon = pair.IndexOf(':');
            if (colon < 0) continue;
            var property = pair[..colon].Trim();
            var value = pair[(colon + 1)..].Trim();
            if (property.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
            if (property.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
