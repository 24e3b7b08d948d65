using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Makes rivers and lakes for a level from Natural Earth's 10m lines and polygons.</summary>
internal sealed class WaterFeatures(IReadOnlyList<ShapeRecord> rivers, IReadOnlyList<ShapeRecord> lakes)
{
    /// <summary>The rivers of a rank or better, and the lakes of a size or larger, in steps of the level's grid.</summary>
    public IEnumerable<GridFeature> Of(LevelPlan plan) => Rivers(plan).Concat(Lakes(plan));

    private IEnumerable<GridFeature> Rivers(LevelPlan plan) =>
        from river in rivers
        let rank = (int)double.Parse(river["scalerank"])
        where rank <= plan.HighestRiverRank && !river.Shape.IsEmpty
        let name = river["name"].Contains('?') ? "" : string.Join(' ', river["name"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        group river.Shape by (Rank: rank, Name: name) into named
        orderby named.Key.Rank, named.Key.Name
        select new GridFeature(BasemapLayer.Rivers, Lines(named, plan)) { Name = named.Key.Name, Rank = named.Key.Rank };

    private static MultiLineString Lines(IEnumerable<GeometryCollection> shapes, LevelPlan plan)
    {
        var snapped = shapes.SelectMany(shape => shape.Geometries).Select(line => plan.Grid.Snap(line.Coordinates)).Where(path => path.Length > 1);
        var lines = Grid.Factory.CreateMultiLineString([.. snapped.Select(path => Grid.Factory.CreateLineString(Grid.Coordinates(path)))]);
        var simple = TopologyPreservingSimplifier.Simplify(lines, plan.ToleranceDegrees * plan.Grid.StepsPerDegree);
        return Grid.Factory.CreateMultiLineString([.. Parts(simple).Select(line => Grid.Factory.CreateLineString(Grid.Coordinates(plan.Finish(Grid.Points(line.Coordinates)))))]);
    }

    private IEnumerable<GridFeature> Lakes(LevelPlan plan) =>
        from lake in lakes
        from polygon in Parts(lake.Shape).Cast<Polygon>()
        let size = Math.Sqrt(polygon.Area)
        where size >= plan.LeastIslandDegrees
        let shape = Shape(polygon, plan)
        where shape.Area > 0
        group shape by RankOf(size) into ranked
        orderby ranked.Key
        select new GridFeature(BasemapLayer.Lakes, Coverage.Union(ranked)) { Rank = ranked.Key };

    private static Geometry Shape(Polygon lake, LevelPlan plan)
    {
        var snapped = ValidShapes.Of(Rebuild(lake, ring => plan.Grid.Snap(ring.Coordinates)));
        var simple = TopologyPreservingSimplifier.Simplify(snapped, plan.ToleranceDegrees * plan.Grid.StepsPerDegree);
        return Coverage.Union(Parts(simple).Cast<Polygon>().Select(part => ValidShapes.Of(Rebuild(part, ring => plan.Finish(Grid.Points(ring.Coordinates))))));
    }

    private static Polygon Rebuild(Polygon polygon, Func<LineString, GridPoint[]> change)
    {
        LinearRing? Ring(LineString ring) => change(ring) is { Length: >= 4 } points ? Grid.Factory.CreateLinearRing(Grid.Coordinates(points)) : null;
        return Grid.Factory.CreatePolygon(Ring(polygon.ExteriorRing), [.. polygon.InteriorRings.Select(Ring).OfType<LinearRing>()]);
    }

    /// <summary>Ranks lakes by size, as the source has lost Natural Earth's ranks: 0 for the Great Lakes, 8 for a lake of 5 km.</summary>
    private static int RankOf(double sizeDegrees) => Math.Clamp((int)Math.Round(-2 * Math.Log2(sizeDegrees)), 0, 10);

    private static IEnumerable<Geometry> Parts(Geometry shape) => Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).Where(part => !part.IsEmpty);
}
