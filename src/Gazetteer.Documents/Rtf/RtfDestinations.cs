namespace Gazetteer.Documents.Rtf;

/// <summary>What control words mean for the text.</summary>
internal static class RtfDestinations
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "colortbl", "stylesheet", "author", "operator", "company", "subject", "keywords", "comment", "doccomm", "category", "manager", "pict", "objdata",
        "fldinst", "bkmkstart", "bkmkend", "atnid", "atnauthor", "nonesttables", "shprslt", "sp",
        "xe", "tc", "rxe", "listtext", "pntext", "nonshppict", "themedata", "datastore", "revtim", "printim", "buptim", "filetbl", "revtbl", "listtable", "template",
    };

    /// <summary>Words that begin a known destination though marked as optional.</summary>
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { "shppict", "shpinst", "shptxt", "annotation", "nesttableprops", "ud", "upr" };

    /// <summary>Where the text of a group goes that begins with the word; null when the word is no destination.</summary>
    /// <param name="word">First control word of the group.</param>
    /// <param name="isOptional">Whether the group says that readers that do not know it should pass over it.</param>
    public static RtfSink? Of(string word, bool isOptional) => word switch
    {
        "fonttbl" => RtfSink.Fonts,
        "title" => RtfSink.Title,
        "creatim" => RtfSink.Created,
        "info" => RtfSink.Text,
        _ when AsideOf(word) is not null => RtfSink.Aside,
        _ when Silent.Contains(word) => RtfSink.Nothing,
        _ => isOptional && !Shown.Contains(word) ? RtfSink.Nothing : null,
    };

    /// <summary>What the aside is called that a word begins; null when it begins none.</summary>
    public static string? AsideOf(string word) => word switch
    {
        "footnote" => "footnote",
        "annotation" => "comment",
        "shptxt" => "text box",
        "header" or "headerl" or "headerr" or "headerf" => "header",
        "footer" or "footerl" or "footerr" or "footerf" => "footer",
        _ => null,
    };

    /// <summary>The characters that a word stands for; null when it stands for none.</summary>
    public static string? CharacterOf(string word) => word switch
    {
        "emspace" or "enspace" => " ",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "zwj" => "\u200D",
        "zwnj" => "\u200C",
        _ => null,
    };
}
