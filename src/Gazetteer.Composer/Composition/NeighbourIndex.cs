using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Finds the place that a row of another source means: the same point, or the same folded name near by in the same country.</summary>
/// <remarks>Never distance alone: two places next to each other are two places.</remarks>
internal sealed class NeighbourIndex
{
    /// <summary>Sources round and choose a town's point differently; beyond this, a namesake is another town.</summary>
    public const double SameTownKm = 10;

    private const double CellsPerDegree = 5;
    private readonly Dictionary<(int, int), List<PlaceDraft>> _cells = [];

    public NeighbourIndex(IEnumerable<PlaceDraft> places)
    {
        foreach (var place in places) Add(place);
    }

    public void Add(PlaceDraft place)
    {
        var cell = CellOf(place.Point);
        if (!_cells.TryGetValue(cell, out var list)) _cells[cell] = list = [];
        list.Add(place);
    }

    public PlaceDraft? FindSame(string name, CountryCode country, GeoPoint point)
    {
        var near = Near(point).Where(place => place.Country == country).ToList();
        var folded = NameFolding.Fold(name);
        return near.Find(place => place.Point == point && (Bears(place, folded) || near.Count(other => other.Point == point) == 1))
            ?? near.Where(place => place.Point.DistanceKm(point) <= SameTownKm && Bears(place, folded))
                .MinBy(place => place.Point.DistanceKm(point));
    }

    private static bool Bears(PlaceDraft place, string folded) => place.Names.Any(name => NameFolding.Fold(name.Text) == folded);

    private IEnumerable<PlaceDraft> Near(GeoPoint point)
    {
        var (x, y) = CellOf(point);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                foreach (var place in _cells.GetValueOrDefault((x + dx, y + dy), [])) yield return place;
            }
        }
    }

    private static (int, int) CellOf(GeoPoint point) => ((int)Math.Floor(point.Longitude * CellsPerDegree), (int)Math.Floor(point.Latitude * CellsPerDegree));
}
