namespace Gazetteer.Documents.Languages;

/// <summary>Reads the language tags that documents carry.</summary>
internal static class LanguageTags
{
    /// <summary>The primary subtag in lower case, such as <c>fa</c> of <c>fa-IR</c>; empty when the value is no tag.</summary>
    public static string Primary(string? tag)
    {
        var subtag = (tag ?? "").Trim().Split('-', '_')[0].ToLowerInvariant();
        return subtag.Length is 2 or 3 && subtag.All(char.IsAsciiLetterLower) && subtag is not ("und" or "mul" or "zxx") ? subtag : "";
    }
}
