using Gazetteer.Composer.Basemaps.Grids;

namespace Gazetteer.Composer.Basemaps;

/// <summary>How one level of the base map is made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FinestMetresPerPixel">The finest resolution, at the equator, at which it is to be drawn: about where its tolerance is a pixel.</param>
/// <param name="Grid">The grid its coordinates lie on.</param>
/// <param name="ToleranceDegrees">How far simplifying may move a line.</param>
/// <param name="LeastIslandDegrees">Side of the square that an island or lake must equal in area; 0 keeps all.</param>
/// <param name="HighestRiverRank">The highest of Natural Earth's scale ranks of a river that is drawn.</param>
/// <param name="LeastAdmin1Km2">The median area of a country's first-order units from which their lines are drawn.</param>
internal sealed record LevelPlan(
    string Name, double FinestMetresPerPixel, Grid Grid, double ToleranceDegrees, double LeastIslandDegrees, int HighestRiverRank, double LeastAdmin1Km2)
{
    /// <summary>The tiles it is cut into, or nothing for one file.</summary>
    public TileGrid? Tiles { get; init; }

    /// <summary>The whole world at a glance.</summary>
    public static LevelPlan Overview { get; } = new("overview", 20_000, new Grid(100), 0.15, 0.4, 2, double.PositiveInfinity);

    /// <summary>Continents.</summary>
    public static LevelPlan World { get; } = new("world", 3_000, new Grid(1_000), 0.035, 0.12, 6, 20_000);

    /// <summary>Countries and nearer.</summary>
    public static LevelPlan Region { get; } = new("region", 0, new Grid(10_000), 0.001, 0, 12, 0) { Tiles = new TileGrid(new Grid(10_000), 10) };

    /// <summary>The last change to a path: points on the edges of tiles.</summary>
    public GridPoint[] Finish(GridPoint[] path) => Tiles?.MarkCrossings(path) ?? path;
}
