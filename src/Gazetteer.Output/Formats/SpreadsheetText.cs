namespace Gazetteer.Output.Formats;

/// <summary>Keeps a spreadsheet program from taking text for a formula (CSV injection, OWASP).</summary>
/// <remarks>An apostrophe before the text is what spreadsheets themselves use for it. The change can be undone exactly.</remarks>
public static class SpreadsheetText
{
    /// <summary>The text, with an apostrophe before it when a spreadsheet might run it.</summary>
    public static string Neutralise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NeedsMark(text) ? $"'{text}" : text;
    }

    /// <summary>The text as it was before <see cref="Neutralise"/>.</summary>
    public static string Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text[0] == '\'' && NeedsMark(text[1..]) ? text[1..] : text;
    }

    /// <summary>Text that begins with apostrophes and then a formula is marked as well, so that restoring never takes away what was there.</summary>
    private static bool NeedsMark(string text)
    {
        var first = text.AsSpan().TrimStart('\'');
        return !first.IsEmpty && first[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }
}
