using System.Text.Json;
using Gazetteer.Composer.Packages;

namespace Gazetteer.Composer.Lexicon;

/// <summary>Makes <c>data/lexicon/languages.txt</c>: the English names of languages in CLDR, a name a line.</summary>
internal static class LanguageList
{
    private const string Path = "main/en/languages.json";

    /// <summary>Codes for what is no language: unknown, several, none.</summary>
    private static readonly string[] NoLanguages = ["und", "mul", "zxx", "mis", "root"];

    /// <summary>Names and spellings in use that CLDR does not list.</summary>
    private static readonly string[] OtherNames =
    [
        "Bakhtiari", "Balochi", "Balti", "Bangla", "Bengali", "Berber", "Burushaski", "Castilian", "Farsi", "Gaelic", "Hindko", "Hindustani", "Khowar", "Kirghiz", "Laki", "Luri", "Mandarin", "Oriya",
            "Pahlavi", "Panjabi",
        "Pushto", "Romany", "Shina", "Sinhalese", "Siraiki", "Tajiki", "Uighur", "Wakhi",
    ];

    /// <summary>The names in ordinal order.</summary>
    public static IEnumerable<string> Compose(PackageStore store)
    {
        using var document = JsonDocument.Parse(store.Open(SourcePackages.CldrTerritories, Path));
        var languages = document.RootElement.GetProperty("main").GetProperty("en").GetProperty("localeDisplayNames").GetProperty("languages");
        return [.. languages.EnumerateObject()
            .Where(static l => !NoLanguages.Contains(l.Name))
            .Select(static l => l.Value.GetString() ?? "")
            .Concat(OtherNames)
            .Where(static name => name.Length > 0 && !name.Contains('(', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }
}
