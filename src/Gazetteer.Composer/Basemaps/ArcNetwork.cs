using Gazetteer.Composer.Basemaps.Grids;
using NetTopologySuite.Simplify;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Paths cut into arcs, where what two paths have in common is one arc.</summary>
/// <remarks>
/// The steps are those of TopoJSON (Bostock, "How to infer topology", 2013): a point is a junction when two visits of it have different
/// neighbours; paths are cut at junctions; equal arcs, in either direction, become one. So a border is simplified once for both of its
/// sides and is written once for every layer that has it.
/// </remarks>
internal sealed class ArcNetwork
{
    private ArcNetwork(IReadOnlyList<GridPoint[]> arcs, IReadOnlyList<int[]> references)
    {
        Arcs = arcs;
        References = references;
    }

    /// <summary>The arcs, in the order in which the paths first have them.</summary>
    public IReadOnlyList<GridPoint[]> Arcs { get; }

    /// <summary>For each path the arcs it consists of: an index into <see cref="Arcs"/>, or its bitwise complement for an arc that is run backwards.</summary>
    public IReadOnlyList<int[]> References { get; }

    /// <summary>Cuts paths into arcs.</summary>
    /// <param name="paths">Each of two points or more, without repeated neighbours; closed when it ends where it begins.</param>
    public static ArcNetwork Build(IReadOnlyList<GridPoint[]> paths)
    {
        var junctions = Junctions(paths);
        var arcs = new List<GridPoint[]>();
        var known = new Dictionary<GridPoint[], int>(ArcComparer.Instance);
        var references = new int[paths.Count][];
        for (var i = 0; i < paths.Count; i++)
            references[i] = [.. Cut(paths[i], junctions).Select(arc => Reference(arc, arcs, known))];
        return new ArcNetwork(arcs, references);
    }

    /// <summary>The same network with fewer points: arcs keep their ends, do not cross and come no nearer to another than they were cut.</summary>
    /// <param name="tolerance">How far a line may move, in grid steps.</param>
    /// <remarks>Douglas and Peucker's simplification with the checks of NetTopologySuite's <see cref="TopologyPreservingSimplifier"/> over all arcs at once.</remarks>
    public ArcNetwork Simplify(double tolerance)
    {
        var lines = Arcs.Select(arc => Grid.Factory.CreateLineString(Grid.Coordinates(arc))).ToArray();
        var simplified = TopologyPreservingSimplifier.Simplify(Grid.Factory.CreateMultiLineString(lines), tolerance);
        return new ArcNetwork([.. Enumerable.Range(0, Arcs.Count).Select(i => Grid.Points(simplified.GetGeometryN(i).Coordinates))], References);
    }

    /// <summary>The same network with each arc changed between its ends.</summary>
    public ArcNetwork Select(Func<GridPoint[], GridPoint[]> change) => new([.. Arcs.Select(change)], References);

    /// <summary>The points of a path put together again from its arcs.</summary>
    public GridPoint[] Path(int index)
    {
        var points = new List<GridPoint>();
        foreach (var reference in References[index])
        {
            var arc = reference >= 0 ? Arcs[reference] : Arcs[~reference].Reverse();
            points.AddRange(points.Count == 0 ? arc : arc.Skip(1));
        }

        return [.. points];
    }

    private static HashSet<GridPoint> Junctions(IReadOnlyList<GridPoint[]> paths)
    {
        var junctions = new HashSet<GridPoint>();
        var neighbours = new Dictionary<GridPoint, (GridPoint, GridPoint)>();
        foreach (var path in paths)
        {
            var closed = path[0] == path[^1];
            if (!closed) junctions.UnionWith([path[0], path[^1]]);
            for (var i = closed ? 0 : 1; i < path.Length - 1; i++)
            {
                var (before, after) = (path[i == 0 ? ^2 : i - 1], path[i + 1]);
                var pair = Compare(before, after) <= 0 ? (before, after) : (after, before);
                if (!neighbours.TryAdd(path[i], pair) && neighbours[path[i]] != pair) junctions.Add(path[i]);
            }
        }

        return junctions;
    }

    private static IEnumerable<GridPoint[]> Cut(GridPoint[] path, HashSet<GridPoint> junctions)
    {
        if (path[0] == path[^1]) path = Rotate(path, junctions);
        var start = 0;
        for (var i = 1; i < path.Length; i++)
        {
            if (i < path.Length - 1 && !junctions.Contains(path[i])) continue;
            yield return path[start..(i + 1)];
            start = i;
        }
    }

    /// <summary>Starts a ring at a junction or, without any, at its least point, so that equal rings begin equally.</summary>
    private static GridPoint[] Rotate(GridPoint[] ring, HashSet<GridPoint> junctions)
    {
        var start = Array.FindIndex(ring, junctions.Contains);
        if (start < 0) start = Array.IndexOf(ring, ring.Aggregate((least, point) => Compare(point, least) < 0 ? point : least));
        return start == 0 ? ring : [.. ring[start..], .. ring[1..(start + 1)]];
    }

    private static int Reference(GridPoint[] arc, List<GridPoint[]> arcs, Dictionary<GridPoint[], int> known)
    {
        var backwards = Compare(arc[0], arc[^1]) is var ends && (ends > 0 || (ends == 0 && Compare(arc[1], arc[^2]) > 0));
        var canonical = backwards ? [.. arc.Reverse()] : arc;
        if (!known.TryGetValue(canonical, out var index))
        {
            known.Add(canonical, index = arcs.Count);
            arcs.Add(canonical);
        }

        return backwards ? ~index : index;
    }

    private static int Compare(GridPoint a, GridPoint b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y);

    private sealed class ArcComparer : IEqualityComparer<GridPoint[]>
    {
        public static ArcComparer Instance { get; } = new();

        public bool Equals(GridPoint[]? x, GridPoint[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(GridPoint[] arc) => HashCode.Combine(arc.Length, arc[0], arc[^1], arc[arc.Length / 2]);
    }
}
