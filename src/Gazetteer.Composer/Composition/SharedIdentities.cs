using Gazetteer.Composer.Naming;
using Gazetteer.Composer.Reading;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Takes from polygons the names that belong to a neighbour: where Natural Earth gives several units one identity of Wikidata, it gives them all the names of one.</summary>
/// <remarks>
/// Provinces that were split (Panjshir from Parwan, Daykundi from Uruzgan) or merged (the municipalities of Latvia) kept or took one identifier, and with it the
/// names in all languages. They stay with the unit whose own name they resemble; the others keep none but their own.
/// </remarks>
internal static class SharedIdentities
{
    /// <summary>Of the letters of a name, so many may differ between spellings of one: Kaşqay and Qashqai.</summary>
    private const double MostDifference = 0.4;

    /// <summary>The polygons, without the names of others.</summary>
    /// <param name="polygons">All polygons.</param>
    /// <param name="names">What GeoNames calls the units, by code.</param>
    public static IEnumerable<Admin1Polygon> Separate(IReadOnlyCollection<Admin1Polygon> polygons, IReadOnlyDictionary<string, string> names)
    {
        var shared = polygons.Where(static p => p.Wikidata.Length > 0).CountBy(static p => p.Wikidata, StringComparer.Ordinal).Where(static c => c.Value > 1).Select(static c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var polygon in polygons)
        {
            var own = names.GetValueOrDefault(polygon.GeoNamesCode, polygon.Name);
            yield return shared.Contains(polygon.Wikidata) && !IsSame(own, EnglishOf(polygon)) ? polygon with { Name = own, LocalName = "", Alternates = [], Names = [], Wikidata = "" } : polygon;
        }
    }

    /// <summary>Whether one of a polygon's names is the unit's: Natural Earth's code of Trøndelag is GeoNames' of old for Svalbard, and their names tell.</summary>
    public static bool IsCalled(Admin1Polygon polygon, string name) =>
        polygon.Names.Select(static n => n.Text).Concat(polygon.Alternates).Append(polygon.Name).Append(polygon.LocalName).Any(text => text.Length > 0 && (IsSame(name, text) || IsSame(text, name)));

    private static string EnglishOf(Admin1Polygon polygon) => polygon.Names.FirstOrDefault(static n => n.Language == "en").Text ?? polygon.Name;

    private static bool IsSame(string own, string other)
    {
        var (a, b) = (NameFolding.Fold(UnitWords.Bare(own) ?? own), NameFolding.Fold(UnitWords.Bare(other) ?? other));
        return $" {a} ".Contains($" {b} ", StringComparison.Ordinal) || EditDistance.Between(a, b) <= MostDifference * Math.Max(a.Length, b.Length);
    }
}
