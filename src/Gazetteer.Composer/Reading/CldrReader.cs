using System.Text.Json;
using Gazetteer.Composer.Packages;

namespace Gazetteer.Composer.Reading;

/// <summary>A territory's name in a locale: ISO 3166 code or UN M.49 number, BCP 47 tag, name.</summary>
/// <remarks>The variant is CLDR's kind of the name: nothing for the usual one, else <c>short</c>, <c>variant</c> and the like.</remarks>
internal sealed record CldrName(string Territory, string Language, string Variant, string Text);

/// <summary>Reads the territory names of CLDR, those that differ from a locale's parent in the package.</summary>
internal static class CldrReader
{
    private const string Alternative = "-alt-";

    public static IEnumerable<CldrName> Read(PackageStore store)
    {
        foreach (var path in store.List(SourcePackages.CldrTerritories, static p => p.EndsWith("/territories.json", StringComparison.Ordinal)))
        {
            var language = path.Split('/')[^2];
            using var document = JsonDocument.Parse(store.Open(SourcePackages.CldrTerritories, path));
            var territories = document.RootElement.GetProperty("main").GetProperty(language).GetProperty("localeDisplayNames").GetProperty("territories");
            foreach (var territory in territories.EnumerateObject())
            {
                var cut = territory.Name.IndexOf(Alternative, StringComparison.Ordinal);
                var code = cut < 0 ? territory.Name : territory.Name[..cut];
                var text = territory.Value.GetString() ?? "";
                // A locale without a name of its own repeats the code.
                if (text != code) yield return new CldrName(code, language, cut < 0 ? "" : territory.Name[(cut + Alternative.Length)..], text);
            }
        }
    }
}
