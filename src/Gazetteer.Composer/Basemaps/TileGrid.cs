using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Square tiles of whole degrees that cover the Earth from 180° west and 90° south.</summary>
/// <param name="Grid">The grid of the coordinates.</param>
/// <param name="Degrees">Side of a tile; a divisor of 90.</param>
internal sealed record TileGrid(Grid Grid, int Degrees)
{
    private int Side => Degrees * Grid.StepsPerDegree;

    /// <summary>Every tile, from the south-west, row by row.</summary>
    public IEnumerable<GeoBounds> Tiles() =>
        from south in Enumerable.Range(0, 180 / Degrees).Select(row => -90 + (row * Degrees))
        from west in Enumerable.Range(0, 360 / Degrees).Select(column => -180 + (column * Degrees))
        select new GeoBounds(west, south, west + Degrees, south + Degrees);

    /// <summary>The name of a tile: its south-western corner, such as <c>N20E060</c>.</summary>
    public static string NameOf(GeoBounds tile) =>
        $"{(tile.South < 0 ? 'S' : 'N')}{Math.Abs(tile.South):00}{(tile.West < 0 ? 'W' : 'E')}{Math.Abs(tile.West):000}";

    /// <summary>The tile as a box in grid steps.</summary>
    public Envelope Box(GeoBounds tile) =>
        new(tile.West * Grid.StepsPerDegree, tile.East * Grid.StepsPerDegree, tile.South * Grid.StepsPerDegree, tile.North * Grid.StepsPerDegree);

    /// <summary>Adds a point wherever a path crosses the edge of a tile, so that whatever is cut there, on either side, ends at the same point.</summary>
    public GridPoint[] MarkCrossings(GridPoint[] path)
    {
        var marked = new List<GridPoint> { path[0] };
        foreach (var (a, b) in path.Zip(path.Skip(1)))
        {
            var crossings = Crossings(a.X, b.X).Select(x => (Share: Share(a.X, b.X, x), Point: new GridPoint(x, Between(a.Y, b.Y, Share(a.X, b.X, x)))))
                .Concat(Crossings(a.Y, b.Y).Select(y => (Share: Share(a.Y, b.Y, y), Point: new GridPoint(Between(a.X, b.X, Share(a.Y, b.Y, y)), y))));
            foreach (var point in crossings.OrderBy(crossing => crossing.Share).Select(crossing => crossing.Point).Append(b))
                if (marked[^1] != point) marked.Add(point);
        }

        return [.. marked];
    }

    private IEnumerable<int> Crossings(int from, int to)
    {
        var (low, high) = from < to ? (from, to) : (to, from);
        for (var edge = ((int)Math.Floor((double)low / Side) + 1) * Side; edge < high; edge += Side) yield return edge;
    }

    private static double Share(int from, int to, int edge) => (double)(edge - from) / (to - from);

    private static int Between(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));
}
