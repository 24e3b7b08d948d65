using Gazetteer.Composer.Drafts;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Composition;

/// <summary>Finds the place that a row of another source means: the same point, or the same folded name near by in the same country.</summary>
/// <remarks>Never distance alone: two places next to each other are two places.</remarks>
internal sealed class NeighbourIndex
{
    /// <summary>Sources round and choose a town's point differently; beyond this, a namesake is another town.</summary>
    public const double SameTownKm = 10;

    /// <summary>Two sources put the point of a great city this far apart.</summary>
    public const double SameCityKm = 50;

    /// <summary>Inhabitants from which a town counts as a great city.</summary>
    public const long GreatCity = 100_000;

    private const double CellDegrees = 0.25;
    private const double KmPerDegree = 111.2;
    private readonly Dictionary<(int, int), List<PlaceDraft>> _cells = [];

    public NeighbourIndex(IEnumerable<PlaceDraft> places)
    {
        foreach (var place in places) Add(place);
    }

    public void Add(PlaceDraft place)
    {
        var cell = CellOf(place.Point.Longitude, place.Point.Latitude);
        if (!_cells.TryGetValue(cell, out var list)) _cells[cell] = list = [];
        list.Add(place);
    }

    /// <summary>The place at exactly this point that bears the name, or that is alone there.</summary>
    public PlaceDraft? FindAt(string name, CountryCode country, GeoPoint point)
    {
        var here = Near(point, 0.001).Where(place => place.Country == country && place.Point == point).ToList();
        return here.Count == 1 ? here[0] : Nearest(here, NameFolding.Fold(name), point);
    }

    /// <summary>The nearest place of the name; the population given, where it is known, lets great cities lie farther apart.</summary>
    public PlaceDraft? FindNear(string name, CountryCode country, GeoPoint point, long population = 0)
    {
        var folded = NameFolding.Fold(name);
        return Nearest(Near(point, SameTownKm).Where(place => place.Country == country), folded, point)
            ?? (population < GreatCity ? null : Nearest(Near(point, SameCityKm).Where(place => place.Country == country && place.Population > population / 10), folded, point));
    }

    /// <summary>Whether any place lies within the distance.</summary>
    public bool HasWithin(GeoPoint point, double distanceKm) => Near(point, distanceKm).Any();

    private static PlaceDraft? Nearest(IEnumerable<PlaceDraft> places, string folded, GeoPoint point) =>
        places.Where(place => Bears(place, folded)).MinBy(place => (place.Point.DistanceKm(point), place.Id.Value));

    private static bool Bears(PlaceDraft place, string folded) => place.Names.Any(name => NameFolding.Fold(name.Text) == folded);

    private IEnumerable<PlaceDraft> Near(GeoPoint point, double distanceKm)
    {
        var high = distanceKm / KmPerDegree;
        var wide = Math.Min(high / Math.Max(0.02, Math.Cos(double.DegreesToRadians(point.Latitude))), 180);
        var (west, south) = CellOf(point.Longitude - wide, point.Latitude - high);
        var (east, north) = CellOf(point.Longitude + wide, point.Latitude + high);
        for (var x = west; x <= east; x++)
        {
            for (var y = south; y <= north; y++)
            {
                foreach (var place in _cells.GetValueOrDefault((x, y), []))
                {
                    if (place.Point.DistanceKm(point) <= distanceKm) yield return place;
                }
            }
        }
    }

    private static (int, int) CellOf(double longitude, double latitude) => ((int)Math.Floor(longitude / CellDegrees), (int)Math.Floor(latitude / CellDegrees));
}
