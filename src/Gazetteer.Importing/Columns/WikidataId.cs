namespace Gazetteer.Importing.Columns;

/// <summary>Identifiers of Wikidata, alone, as addresses, or with a prefix.</summary>
internal static class WikidataId
{
    /// <summary>Whether a text is an identifier such as <c>Q42</c>.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == 'Q' && text[1..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The identifier at the end of an address, <c>&lt;address&gt;</c> or prefixed name; empty when there is none.</summary>
    public static string Find(string text)
    {
        var trimmed = text.Trim().TrimEnd('>').Trim();
        var identifier = trimmed[(trimmed.LastIndexOfAny(['/', ':', '#']) + 1)..];
        return IsOne(identifier) ? identifier : "";
    }
}
