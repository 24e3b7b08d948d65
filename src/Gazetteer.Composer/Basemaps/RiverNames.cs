using System.Text.RegularExpressions;
using Gazetteer.Composer.Basemaps.Shapefiles;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Gives the 10m rivers their names.</summary>
/// <remarks>The packaged 10m file has a question mark for every letter beyond ASCII. The 50m file has kept them.</remarks>
/// <param name="mainRivers">The 50m rivers.</param>
internal sealed class RiverNames(IEnumerable<ShapeRecord> mainRivers)
{
    private const char Lost = '?';
    private readonly string[] _known = [.. mainRivers.Select(river => river["name"]).Where(name => name.Length > 0 && !name.Contains(Lost)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The river's name, repaired; empty where it has none or where letters are lost for good.</summary>
    public string NameOf(ShapeRecord river)
    {
        var name = river["name"];
        if (name.Contains(Lost))
        {
            var pattern = $"^{Regex.Escape(name).Replace(@"\?", ".", StringComparison.Ordinal)}$";
            name = _known.FirstOrDefault(known => Regex.IsMatch(known, pattern), "");
        }

        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
