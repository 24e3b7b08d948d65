using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazetteer.Foundation;
using Gazetteer.Places;

namespace Gazetteer.Composer.Composition;

/// <summary>Takes the word for "province" and the like off a unit's name: <c>استان کرمان</c> is also called <c>کرمان</c>.</summary>
internal static class UnitWords
{
    private static readonly ILookup<string, (string Language, string Country, string Word)> ByUse = Load();
    private static readonly string[] Leading = [.. ByUse["leading"].Select(static row => row.Word + " ")];
    private static readonly string[] Trailing = [.. ByUse["trailing"].Select(static row => " " + row.Word)];
    private static readonly FrozenSet<string> NeverAlone = ByUse["never-alone"].Select(static row => row.Word).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What second-order units are called before their seat's name: the country, the language, and the word.</summary>
    public static ImmutableArray<(CountryCode Country, string Language, string Word)> Counties { get; } =
        [.. ByUse["county"].Select(static row => (new CountryCode(row.Country), row.Language, row.Word + " "))];

    /// <summary>The name without its word for the unit; <c>null</c> when there is none, or nothing but a compass point would be left.</summary>
    public static string? Bare(string name)
    {
        foreach (var word in Leading)
        {
            if (name.StartsWith(word, StringComparison.Ordinal)) return Meaningful(name[word.Length..]);
        }

        foreach (var word in Trailing)
        {
            if (name.EndsWith(word, StringComparison.Ordinal)) return Meaningful(name[..^word.Length]);
        }

        return null;
    }

    private static string? Meaningful(string rest) => rest.Trim() is { Length: > 1 } bare && !NeverAlone.Contains(bare) ? bare : null;

    /// <summary>The rows of <c>unit-words.tsv</c>: where a word stands, its language, the country that alone has it so, and the word.</summary>
    private static ILookup<string, (string Language, string Country, string Word)> Load() =>
        EmbeddedTable.Rows(typeof(UnitWords).Assembly, "unit-words.tsv").ToLookup(static row => row[0], static row => (row[1], row[2], row[3]));
}
