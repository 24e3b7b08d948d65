namespace Gazetteer.Importing.Columns;

/// <summary>Texts with a language, as RDF writes them in tables: <c>"Tis"@en</c>.</summary>
internal static class LanguageText
{
    /// <summary>The text without quotes and language.</summary>
    public static string Plain(string text)
    {
        if (text.Length < 3 || text[0] != '"') return text;
        var end = text.LastIndexOf('"');
        return end > 0 && (end == text.Length - 1 || text[end + 1] is '@' or '^') ? text[1..end] : text;
    }
}
