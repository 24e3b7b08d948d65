using Gazetteer.Composer.Naming;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>An alias of a GeoNames row with what could be told of it.</summary>
internal readonly record struct Alias(string Text, string Language, NameKind Kind);

/// <summary>Puts the aliases of a GeoNames row, which come in the order of the alphabet, in the order of their worth.</summary>
/// <remarks>
/// First what is written as people of the country write, then Latin script by likeness to the main name, then other scripts, then GeoNames' own
/// small-letter transliterations ("bndr chabhar"), which hardly anyone writes.
/// </remarks>
internal sealed class AliasList(LocalLanguages languages)
{
    public IEnumerable<Alias> Order(string mainName, IEnumerable<string> aliases, CountryCode country)
    {
        var main = NameFolding.Fold(mainName);
        return aliases
            .Select(text => (Alias: ToAlias(text, mainName, country), Order: OrderOf(text, mainName, main, country)))
            .OrderBy(static pair => pair.Order)
            .ThenBy(static pair => pair.Alias.Text, StringComparer.Ordinal)
            .Select(static pair => pair.Alias);
    }

    private Alias ToAlias(string text, string mainName, CountryCode country)
    {
        var script = WritingSystem.ScriptOf(text);
        if (script == "Arab") return new Alias(text, ArabicScript.LanguageOf(text, languages.Of(country, script)), NameKind.Alternate);
        if (script != "Latn") return new Alias(text, "", NameKind.Alternate);
        return new Alias(text, "", IsTransliteration(text, mainName) ? NameKind.Transliteration : IsCode(text) ? NameKind.Abbreviation : NameKind.Alternate);
    }

    private (int Group, double Unlikeness) OrderOf(string text, string mainName, string main, CountryCode country)
    {
        var script = WritingSystem.ScriptOf(text);
        if (script != "Latn") return languages.Writes(country, script) ? (0, 0) : (2, 0);
        if (IsTransliteration(text, mainName)) return (4, 0);
        if (IsCode(text)) return (3, 0);
        var folded = NameFolding.Fold(text);
        return (1, (double)EditDistance.Between(folded, main) / Math.Max(1, Math.Max(folded.Length, main.Length)));
    }

    // The three letters are the code of an airport or a railway station.
    private static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    private static bool IsTransliteration(string text, string mainName) => !text.Any(char.IsUpper) && mainName.Any(char.IsUpper);
}
