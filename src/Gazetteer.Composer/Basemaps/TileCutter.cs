using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Places;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Cuts features into tiles. Features have points on the edges of tiles already, so cutting makes no new coordinates and neighbours meet exactly.</summary>
internal static class TileCutter
{
    /// <summary>Area, in square steps, below which a polygon is a splinter of cutting or snapping: a thousand square metres at the finest grid.</summary>
    private const double LeastPiece = 10;

    /// <summary>The tiles that have anything in them, with what they have.</summary>
    public static IEnumerable<(GeoBounds Tile, IReadOnlyList<GridFeature> Features)> Cut(IReadOnlyList<GridFeature> features, TileGrid grid)
    {
        // A strip first, then its tiles: a continent is then cut some fifty times, not some hundreds.
        foreach (var column in grid.Tiles().GroupBy(tile => tile.West))
        {
            var box = grid.Box(column.First());
            var strip = Within(features, new Envelope(box.MinX, box.MaxX, grid.Box(column.First()).MinY, grid.Box(column.Last()).MaxY));
            foreach (var tile in column)
                if (Within(strip, grid.Box(tile)) is { Count: > 0 } inside) yield return (tile, inside);
        }
    }

    private static List<GridFeature> Within(IReadOnlyList<GridFeature> features, Envelope box) =>
        [.. features.Select(feature => feature with { Shape = Within(feature.Shape, box) }).Where(feature => !feature.Shape.IsEmpty)];

    private static Geometry Within(Geometry shape, Envelope box)
    {
        var rectangle = Grid.Factory.ToGeometry(box);
        var lines = new List<LineString>();
        var polygons = new List<Polygon>();
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var part = shape.GetGeometryN(i);
            if (!box.Intersects(part.EnvelopeInternal)) continue;
            var inside = box.Contains(part.EnvelopeInternal) ? part : OverlayNGRobust.Overlay(part, rectangle, SpatialFunction.Intersection);
            if (part is LineString) lines.AddRange(LineStringExtracter.GetLines(inside).Cast<LineString>().Where(line => line.Length > 0));
            else polygons.AddRange(PolygonExtracter.GetPolygons(inside).Cast<Polygon>().Where(polygon => polygon.Area >= LeastPiece));
        }

        return lines.Count > 0 ? Grid.Factory.CreateMultiLineString([.. lines]) : Grid.Factory.CreateMultiPolygon([.. polygons]);
    }
}
