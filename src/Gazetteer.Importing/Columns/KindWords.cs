using Gazetteer.Importing.Words;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Importing.Columns;

/// <summary>Reads the kind of a place as users' tables write it: GeoNames' class and code, a code alone, or a word in one of the languages of <c>kinds.tsv</c>.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, Feature> Words = WordTable.ByWord("kinds.tsv")
        .ToDictionary(static w => w.Key, static w => Feature.Parse(w.Value[..1], w.Value[2..]), StringComparer.Ordinal);

    public static Feature Read(string text)
    {
        if (text.Length == 0) return Feature.Unknown;
        var folded = NameFolding.Fold(text);
        if (Words.TryGetValue(folded, out var feature) || (folded.EndsWith('s') && Words.TryGetValue(folded[..^1], out feature))) return feature;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot == 1 && IsCode(text[2..])) return Feature.Parse(text[..1], text[2..]);
        if (text.Length == 1) return Feature.Parse(text, "");
        return IsCode(text) ? Feature.Parse(ClassOf(text), text) : Feature.Unknown;
    }

    private static bool IsCode(string text) => text.Length is > 1 and <= 10 && text.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    private static string ClassOf(string code) => code switch
    {
        _ when code.StartsWith("PPL", StringComparison.Ordinal) => "P",
        _ when code.StartsWith("ADM", StringComparison.Ordinal) || code.StartsWith("PCL", StringComparison.Ordinal) => "A",
        _ => "",
    };
}
