using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Composer.Basemaps.Shapefiles;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Simplify;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Makes rivers and lakes for a level from Natural Earth's 10m lines and polygons.</summary>
/// <param name="rivers">The 10m rivers.</param>
/// <param name="names">Gives rivers their names.</param>
/// <param name="lakes">The 10m lakes.</param>
internal sealed class WaterFeatures(IReadOnlyList<ShapeRecord> rivers, RiverNames names, IReadOnlyList<ShapeRecord> lakes)
{
    /// <summary>The rivers of a rank or better, and the lakes of a size or larger, in steps of the level's grid.</summary>
    public IEnumerable<GridFeature> Of(LevelPlan plan) => Rivers(plan).Concat(Lakes(plan));

    private IEnumerable<GridFeature> Rivers(LevelPlan plan) =>
        from river in rivers
        let rank = (int)double.Parse(river["scalerank"])
        where rank <= plan.HighestRiverRank && !river.Shape.IsEmpty
        let name = names.NameOf(river)
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

    private IEnumerable<GridFeature> Lakes(LevelPlan plan)
    {
        var ranked = from lake in lakes
            from polygon in Parts(lake.Shape).Cast<Polygon>()
            let size = Math.Sqrt(polygon.Area)
            where size >= plan.LeastIslandDegrees
            let shape = Shape(polygon, plan)
            where shape.Area > 0
            group shape by RankOf(size) into lakesOfRank
            orderby lakesOfRank.Key
            select (Rank: lakesOfRank.Key, Shape: Coverage.Union(lakesOfRank));
        foreach (var (rank, shape) in ranked)
        {
            yield return new GridFeature(BasemapLayer.Lakes, shape) { Rank = rank };
            yield return new GridFeature(BasemapLayer.Shores, Grid.Factory.CreateMultiLineString([.. LinearComponentExtracter.GetLines(shape).Select(Line)])) { Rank = rank };
        }
    }

    private static LineString Line(Geometry ring) => Grid.Factory.CreateLineString(ring.Coordinates);

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
