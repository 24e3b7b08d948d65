using Gazetteer.Places;

namespace Gazetteer.Regions.Recipes;

/// <summary>Places of the overlay that are regions by their nature, such as a border: the rows of <c>data/overlay/regions.csv</c>.</summary>
internal static class NamedRegions
{
    /// <summary>Reads the rows: the key of a place, and a recipe as in identifiers of regions.</summary>
    /// <exception cref="FormatException">A row is not a key and a recipe.</exception>
    public static Dictionary<PlaceId, RegionRecipe> Read(TextReader rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var named = new Dictionary<PlaceId, RegionRecipe>();
        rows.ReadLine();
        for (var line = 2; rows.ReadLine() is { } row; line++)
        {
            if (row.Length == 0) continue;
            if (row.Split(',') is not [{ Length: > 0 } key, { Length: > 0 } recipe] || RegionRecipe.TryParse(new PlaceId($"{RegionRecipe.Source}:{recipe}")) is not { } known)
                throw new FormatException($"line {line}: '{row}' is not a key and a region such as border/geonames:1/geonames:2");
            named[new PlaceId($"overlay:{key}")] = known;
        }

        return named;
    }
}
