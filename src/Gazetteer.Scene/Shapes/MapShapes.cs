using System.Collections.Immutable;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Scene.Marks;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Shapes;

/// <summary>Which areas a map shows beneath its circles.</summary>
public static class MapShapes
{
    /// <summary>So many areas are all shown; of more, none that would lie over <see cref="Deepest"/> others.</summary>
    public const int Few = 24;

    /// <summary>So many areas over one another can still be told apart, and the map beneath them be read.</summary>
    public const int Deepest = 3;

    /// <summary>Of very many regions those that are mentioned most are looked at.</summary>
    private const int Most = 200;

    private const double CoarsestDegrees = 0.02;
    private const double StepsAcross = 150;

    /// <summary>The regions in words among places, and the outline of the chosen place; the largest first, so that small ones lie upon it.</summary>
    /// <param name="places">The places, most mentioned first.</param>
    /// <param name="footprints">The ground that they cover.</param>
    /// <param name="chosen">The chosen place; null for none.</param>
    public static ImmutableArray<MapShape> Of(IEnumerable<PlaceMentions> places, Footprints footprints, PlaceId? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(footprints);
        var all = places as IReadOnlyCollection<PlaceMentions> ?? [.. places];
        var ofChosen = all.Where(p => p.Place.Id == chosen).Select(p => ShapeOf(p, footprints, chosen)).OfType<MapShape>();
        var inWords = all.Where(p => footprints.IsInWords(p.Place) && p.Place.Id != chosen).Take(Most).Select(p => ShapeOf(p, footprints, chosen)).OfType<MapShape>().ToList();
        return [.. ofChosen.Concat(inWords.Count > Few ? WithoutCrowd(inWords) : inWords).OrderByDescending(static s => s.Area.Area)];
    }

    /// <summary>The most mentioned, of equals the smallest, as long as few lie over one another.</summary>
    private static List<MapShape> WithoutCrowd(List<MapShape> shapes)
    {
        var shown = new List<MapShape>();
        foreach (var shape in shapes.OrderByDescending(static s => s.Mentions).ThenBy(static s => s.Area.Area))
        {
            var box = shape.Area.EnvelopeInternal;
            if (shown.Count(other => other.Area.EnvelopeInternal.Intersects(box)) < Deepest) shown.Add(shape);
        }

        return shown;
    }

    /// <summary>The smallest area that holds a point, as a circle without a size, so that a view tells of it as of circles; null where there is none.</summary>
    /// <param name="shapes">The areas, the largest first.</param>
    /// <param name="point">The point.</param>
    public static Circle? At(ImmutableArray<MapShape> shapes, GeoPoint point)
    {
        var at = new Coordinate(point.Longitude, point.Latitude);
        var found = shapes.LastOrDefault(s => s.Area.EnvelopeInternal.Contains(at) && SimplePointInAreaLocator.Locate(at, s.Area) != Location.Exterior);
        return found is null ? null : new Circle(found.Place, found.Name, point, found.Mentions, found.Documents, 0, CircleStyle.Area, found.IsChosen);
    }

    private static MapShape? ShapeOf(PlaceMentions mentioned, Footprints footprints, PlaceId? chosen)
    {
        var place = mentioned.Place;
        if (footprints.ShapeOf(place) is not { } footprint) return null;
        var box = footprint.Bounds;
        var tolerance = Math.Min(CoarsestDegrees, Math.Max(box.East - box.West, box.North - box.South) / StepsAcross);
        var area = FootprintShapes.AreaOf(footprint, tolerance);
        return area.IsEmpty || area.Area == 0 ? null : new MapShape(place.Id, place.Name, mentioned.Count, mentioned.DocumentCount, area, footprints.IsInWords(place), place.Id == chosen);
    }
}
