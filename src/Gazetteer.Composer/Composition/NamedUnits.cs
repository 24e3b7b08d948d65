using Gazetteer.Composer.Reading;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Second-order units by name: which of them a polygon draws when its towns do not tell, since there are no codes.</summary>
internal sealed class NamedUnits
{
    private readonly ILookup<(string FirstCode, string Folded), string> _codes;

    public NamedUnits(IReadOnlyDictionary<string, string> names) =>
        _codes = names.ToLookup(static unit => (unit.Key[..unit.Key.LastIndexOf('.')], FoldBare(unit.Value)), static unit => unit.Key);

    /// <summary>The only unit of the polygon's name within the first-order unit, when a town of it lies in the polygon; else nothing.</summary>
    public string Find(string firstCode, Admin1Polygon polygon, TownMap towns)
    {
        var codes = _codes[(firstCode, FoldBare(polygon.Name))].ToList();
        if (codes.Count != 1) return "";
        var code = codes[0];
        return towns.In(code).Count > 0 && towns.Within(polygon.Shape).Exists(town => TownMap.Admin2Of(town) == code) ? code : "";
    }

    private static string FoldBare(string name) => NameFolding.Fold(UnitWords.Bare(name) ?? name);
}
