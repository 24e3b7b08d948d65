using System.Text.RegularExpressions;
using Gazetteer.Importing.Words;

namespace Gazetteer.Importing.Columns;

/// <summary>Reads a list of alternate names: <c>ara:إبراء|eng:Ibra</c>, or <c>Ibra; Ebra</c> without languages.</summary>
internal static partial class NameList
{
    private static readonly Dictionary<string, string> TwoLetters = WordTable.Lines("languages.tsv").Where(static line => line[1].Length == 3 && line[1].All(char.IsAsciiLetterLower))
        .DistinctBy(static line => line[1]).ToDictionary(static line => line[1], static line => line[0], StringComparer.Ordinal);

    public static IEnumerable<(string Language, string Text)> Read(string list, char? separator)
    {
        if (list.Length == 0) yield break;
        if (list[0] == '[' && list[^1] == ']') list = Unlisted(list);
        var between = separator ?? (list.Contains('|', StringComparison.Ordinal) ? '|' : list.Contains(';', StringComparison.Ordinal) ? ';' : list.Contains('؛', StringComparison.Ordinal) ? '؛'
            : list.Contains('،', StringComparison.Ordinal) ? '،' : list.Contains(" / ", StringComparison.Ordinal) ? '/' : ',');
        foreach (var part in list.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Prefix().Match(part);
            if (!match.Success && Suffix().Match(part) is { Success: true } suffix)
            {
                yield return (Language(suffix.Groups[2].Value), suffix.Groups[1].Value.Trim().Trim('"'));
                continue;
            }

            if (!match.Success) yield return ("", LanguageText.Plain(part));
            else if (part[match.Length..].Trim() is { Length: > 0 } text) yield return (Language(match.Groups[1].Value), text);
        }
    }

    /// <summary>The BCP 47 subtag of a language code of two or three letters.</summary>
    public static string Language(string code) => TwoLetters.GetValueOrDefault(code, code);

    /// <summary>A list as JSON or Python writes it, of texts alone, parted by strokes.</summary>
    private static string Unlisted(string list)
    {
        var parts = Quoted().Matches(list);
        return parts.Count == 0 ? list[1..^1] : string.Join('|', parts.Select(static m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value));
    }

    [GeneratedRegex("\"([^\"]*)\"|'([^']*)'(?=[,\\]\\s])")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(.+)@([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("^([a-z]{2,3}(?:-[A-Za-z0-9]+)*):")]
    private static partial Regex Prefix();
}
