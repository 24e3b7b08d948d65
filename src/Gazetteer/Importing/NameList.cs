using System.Text.RegularExpressions;

namespace Gazetteer.Importing;

/// <summary>Reads a list of alternate names: <c>ara:إبراء|eng:Ibra</c>, or <c>Ibra; Ebra</c> without languages.</summary>
internal static partial class NameList
{
    // ISO 639-2 and -3 codes of the languages that gazetteers write most, to the two letters of BCP 47.
    private static readonly Dictionary<string, string> TwoLetters = new(StringComparer.Ordinal)
    {
        ["ara"] = "ar", ["aze"] = "az", ["ben"] = "bn", ["ces"] = "cs", ["dan"] = "da", ["deu"] = "de", ["ell"] = "el", ["eng"] = "en", ["fas"] = "fa",
        ["per"] = "fa", ["fin"] = "fi", ["fra"] = "fr", ["heb"] = "he", ["hin"] = "hi", ["hun"] = "hu", ["hye"] = "hy", ["ita"] = "it", ["jpn"] = "ja",
        ["kat"] = "ka", ["kaz"] = "kk", ["kor"] = "ko", ["kur"] = "ku", ["nld"] = "nl", ["nor"] = "no", ["pan"] = "pa", ["pol"] = "pl", ["por"] = "pt",
        ["pus"] = "ps", ["ron"] = "ro", ["rus"] = "ru", ["snd"] = "sd", ["spa"] = "es", ["swe"] = "sv", ["tgk"] = "tg", ["tha"] = "th", ["tuk"] = "tk",
        ["tur"] = "tr", ["ukr"] = "uk", ["urd"] = "ur", ["uzb"] = "uz", ["vie"] = "vi", ["zho"] = "zh",
    };

    public static IEnumerable<(string Language, string Text)> Read(string list, char? separator)
    {
        var between = separator ?? (list.Contains('|', StringComparison.Ordinal) ? '|' : list.Contains(';', StringComparison.Ordinal) ? ';' : ',');
        foreach (var part in list.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Prefix().Match(part);
            if (!match.Success) yield return ("", part);
            else if (part[match.Length..].Trim() is { Length: > 0 } text) yield return (Language(match.Groups[1].Value), text);
        }
    }

    /// <summary>The BCP 47 subtag of a language code of two or three letters.</summary>
    public static string Language(string code) => TwoLetters.GetValueOrDefault(code, code);

    [GeneratedRegex("^([a-z]{2,3}(?:-[A-Za-z0-9]+)*):")]
    private static partial Regex Prefix();
}
