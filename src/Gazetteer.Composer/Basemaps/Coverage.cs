using Gazetteer.Composer.Basemaps.Grids;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Land, cut into faces that neither overlap nor leave gaps, simplified so that they still do not.</summary>
internal sealed class Coverage
{
    private Coverage(Grid grid, IReadOnlyList<Face> faces, IReadOnlyList<FaceLine> lines)
    {
        Grid = grid;
        Faces = faces;
        Lines = lines;
    }

    /// <summary>The grid that everything lies on.</summary>
    public Grid Grid { get; }

    /// <summary>The faces, each valid and not empty.</summary>
    public IReadOnlyList<Face> Faces { get; }

    /// <summary>Every line once: coasts and what parts two faces.</summary>
    public IReadOnlyList<FaceLine> Lines { get; }

    /// <summary>Makes a coverage of admin-1 units.</summary>
    /// <param name="units">Units whose outlines share their borders to the bit.</param>
    /// <param name="grid">The grid to lay them on.</param>
    /// <param name="toleranceDegrees">How far a line may move.</param>
    /// <param name="tiles">The tiles whose edges lines get a point on.</param>
    public static Coverage Of(IEnumerable<AdminUnit> units, Grid grid, double toleranceDegrees, TileGrid tiles)
    {
        var faces = units.Select(unit => new Face(unit.Code, unit.Country, unit.Holder, unit.HolderName, unit.Rank, unit.Outline));
        return Compose(faces, coordinates => grid.Snap(coordinates), grid, toleranceDegrees, leastIslandDegrees: 0, tiles.MarkCrossings);
    }

    /// <summary>A coarser coverage of the same land, with small islands and small enclosed waters left out.</summary>
    /// <param name="key">What faces must have in common to become one.</param>
    /// <param name="grid">The coarser grid.</param>
    /// <param name="toleranceDegrees">How far a line may move.</param>
    /// <param name="leastIslandDegrees">Side of the square that an island must equal in area to stay; a country keeps its largest.</param>
    public Coverage Generalise(Func<Face, string> key, Grid grid, double toleranceDegrees, double leastIslandDegrees)
    {
        var merged = Faces.GroupBy(key, StringComparer.Ordinal).Select(group => group.First() with { Code = group.Key, Area = Union(group.Select(face => face.Area)) });
        return Compose(merged, coordinates => grid.Coarsen(Grid.Points(coordinates), Grid), grid, toleranceDegrees, leastIslandDegrees, static path => path);
    }

    /// <summary>Joins faces that share their borders exactly.</summary>
    /// <remarks>Where snapping to the grid has made faces overlap by a step, the slower general union on the same grid settles it.</remarks>
    public static Geometry Union(IEnumerable<Geometry> faces)
    {
        var all = Grid.Factory.CreateGeometryCollection([.. faces]);
        try
        {
            if (CoverageUnion.Union(all) is { IsValid: true } union) return union;
        }
        catch (TopologyException)
        {
            // Faces overlap; the general union settles it.
        }

        return UnaryUnionNG.Union((Geometry)all, ValidShapes.WholeSteps);
    }

    private static Coverage Compose(
        IEnumerable<Face> source, Func<Coordinate[], GridPoint[]> snap, Grid grid, double toleranceDegrees, double leastIslandDegrees, Func<GridPoint[], GridPoint[]> finish)
    {
        var faces = source.ToArray();
        var rings = faces.SelectMany((face, i) => Rings(face, i, snap)).ToList();
        var side = leastIslandDegrees * grid.StepsPerDegree;
        var kept = side > 0 ? WithoutSmallIslands(rings, side * side) : rings;
        var network = ArcNetwork.Build([.. kept.Select(ring => ring.Points)]).Simplify(toleranceDegrees * grid.StepsPerDegree).Select(finish);
        var areas = kept.Select((ring, i) => (ring.Face, Polygon: ring with { Points = network.Path(i) }))
            .GroupBy(entry => entry.Face, entry => entry.Polygon)
            .ToDictionary(group => group.Key, Area);
        var result = faces.Select((face, i) => face with { Area = areas.GetValueOrDefault(i, Grid.Factory.CreateMultiPolygon()) }).ToArray();
        return new Coverage(grid, [.. result.Where(face => !face.Area.IsEmpty)], LinesOf(network, kept, result));
    }

    private static IEnumerable<FaceRing> Rings(Face face, int index, Func<Coordinate[], GridPoint[]> snap)
    {
        var part = 0;
        foreach (var polygon in PolygonExtracter.GetPolygons(face.Area).Cast<Polygon>())
        {
            var shell = snap(polygon.ExteriorRing.Coordinates);
            if (shell.Length >= 4) yield return new FaceRing(index, part, false, shell);
            foreach (var hole in polygon.InteriorRings.Select(ring => snap(ring.Coordinates)).Where(hole => shell.Length >= 4 && hole.Length >= 4))
                yield return new FaceRing(index, part, true, hole);
            part++;
        }
    }

    /// <summary>Leaves out rings that only the sea touches and that are small, save the largest part of each face.</summary>
    private static List<FaceRing> WithoutSmallIslands(List<FaceRing> rings, double leastArea)
    {
        var network = ArcNetwork.Build([.. rings.Select(ring => ring.Points)]);
        var uses = network.References.SelectMany(references => references.Select(Index)).CountBy(arc => arc).ToDictionary();
        var largest = rings.Where(ring => !ring.IsHole).GroupBy(ring => ring.Face).ToDictionary(group => group.Key, group => group.MaxBy(ring => ring.Area)!.Part);
        bool IsSmall(FaceRing ring, int i) =>
            ring.Area < leastArea && network.References[i].All(arc => uses[Index(arc)] == 1) && (ring.IsHole || largest[ring.Face] != ring.Part);
        var small = rings.Where(IsSmall).ToHashSet();
        var sunk = small.Where(ring => !ring.IsHole).Select(ring => (ring.Face, ring.Part)).ToHashSet();
        return [.. rings.Where(ring => !small.Contains(ring) && !sunk.Contains((ring.Face, ring.Part)))];
    }

    private static Geometry Area(IEnumerable<FaceRing> rings)
    {
        var polygons = rings.GroupBy(ring => ring.Part).SelectMany(Polygons).ToArray();
        return Grid.Factory.CreateMultiPolygon(polygons);
    }

    /// <summary>A part as polygons: none when simplifying left nothing of it, more than one when it fell apart.</summary>
    private static IEnumerable<Polygon> Polygons(IEnumerable<FaceRing> part)
    {
        var rings = part.Where(ring => ring.Points.Length >= 4 && ring.Area > 0).ToLookup(ring => ring.IsHole, ring => Grid.Factory.CreateLinearRing(Grid.Coordinates(ring.Points)));
        if (!rings[false].Any()) return [];
        var polygon = Grid.Factory.CreatePolygon(rings[false].First(), [.. rings[true]]);
        return PolygonExtracter.GetPolygons(ValidShapes.Of(polygon)).Cast<Polygon>();
    }

    private static List<FaceLine> LinesOf(ArcNetwork network, List<FaceRing> rings, Face[] faces)
    {
        var sides = network.References
            .SelectMany((references, ring) => references.Select(arc => (Arc: Index(arc), rings[ring].Face)))
            .GroupBy(use => use.Arc, use => use.Face)
            .ToDictionary(group => group.Key, group => group.ToArray());
        return [.. network.Arcs.Select((arc, i) => new FaceLine(arc, faces[sides[i][0]], sides[i].Length > 1 ? faces[sides[i][1]] : null))];
    }

    private static int Index(int reference) => reference >= 0 ? reference : ~reference;

    private sealed record FaceRing(int Face, int Part, bool IsHole, GridPoint[] Points)
    {
        /// <summary>Area in square steps (Gauss's shoelace).</summary>
        public double Area => Math.Abs(NetTopologySuite.Algorithm.Area.OfRingSigned(Grid.Coordinates(Points)));
    }
}
