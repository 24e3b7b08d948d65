using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps.Grids;

/// <summary>The grid that a level of the base map lies on.</summary>
/// <param name="StepsPerDegree">Grid steps in one degree of either axis.</param>
/// <remarks>
/// Geometries between reading and writing have grid steps as coordinates: whole numbers, which doubles hold and overlay operations
/// return exactly as long as lines meet at vertices only.
/// </remarks>
internal readonly record struct Grid(int StepsPerDegree)
{
    /// <summary>Makes geometries whose coordinates are grid steps.</summary>
    public static GeometryFactory Factory { get; } = new(new PrecisionModel(PrecisionModels.Floating), 0);

    /// <summary>Size of a step in degrees.</summary>
    public double StepDegrees => 1.0 / StepsPerDegree;

    /// <summary>The grid point nearest to a place.</summary>
    public GridPoint Snap(double longitude, double latitude) =>
        new((int)Math.Round(longitude * StepsPerDegree), (int)Math.Round(latitude * StepsPerDegree));

    /// <summary>The points of a path on this grid, without repeated neighbours.</summary>
    public GridPoint[] Snap(IEnumerable<Coordinate> path)
    {
        var points = new List<GridPoint>();
        foreach (var coordinate in path)
        {
            var point = Snap(coordinate.X, coordinate.Y);
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        }

        return [.. points];
    }

    /// <summary>The same path on a coarser grid, without repeated neighbours.</summary>
    /// <param name="path">Points on a grid of <paramref name="from"/>.</param>
    /// <param name="from">The finer grid.</param>
    public GridPoint[] Coarsen(GridPoint[] path, Grid from)
    {
        var step = from.StepDegrees;
        return Snap(path.Select(point => new Coordinate(point.X * step, point.Y * step)));
    }

    /// <summary>Whether the segment runs along the 180th meridian or through a pole: an edge of the map, not of land.</summary>
    public bool IsMapEdge(GridPoint a, GridPoint b) =>
        (a.X == b.X && Math.Abs(a.X) == 180 * StepsPerDegree) || (a.Y == b.Y && Math.Abs(a.Y) == 90 * StepsPerDegree);

    /// <summary>Coordinates of a path in grid steps.</summary>
    public static Coordinate[] Coordinates(GridPoint[] path) => [.. path.Select(point => new Coordinate(point.X, point.Y))];

    /// <summary>Grid points of coordinates in grid steps, without repeated neighbours.</summary>
    public static GridPoint[] Points(Coordinate[] coordinates) => new Grid(1).Snap(coordinates);
}
