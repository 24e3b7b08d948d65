using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Places;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class TileGridTests
{
    private readonly TileGrid _tiles = new(new Grid(100), 10);

    [Fact]
    public void Tiles_cover_the_Earth_once()
    {
        Assert.Equal(36 * 18, _tiles.Tiles().Count());
        Assert.Equal(360.0 * 180, _tiles.Tiles().Sum(tile => (tile.East - tile.West) * (tile.North - tile.South)));
    }

    [Theory]
    [InlineData(60, 20, "N20E060")]
    [InlineData(-180, -90, "S90W180")]
    [InlineData(0, -10, "S10E000")]
    public void A_tile_is_named_by_its_south_western_corner(double west, double south, string name) =>
        Assert.Equal(name, TileGrid.NameOf(new GeoBounds(west, south, west + 10, south + 10)));

    [Fact]
    public void A_path_gets_a_point_on_each_edge_that_it_crosses_in_the_order_of_the_path()
    {
        var marked = _tiles.MarkCrossings([new GridPoint(2100, 500), new GridPoint(-100, 1600)]);
        Assert.Equal([new(2100, 500), new(2000, 550), new(1100, 1000), new(1000, 1050), new(0, 1550), new(-100, 1600)], marked);
    }

    [Fact]
    public void A_path_back_gets_the_same_points()
    {
        GridPoint[] path = [new(2103, 517), new(-111, 1637), new(-950, -2222)];
        Assert.Equal(_tiles.MarkCrossings(path), _tiles.MarkCrossings([.. path.Reverse()]).Reverse());
    }

    [Fact]
    public void A_path_that_begins_on_an_edge_gets_no_second_point_there() =>
        Assert.Equal([new(1000, 0), new(1500, 0)], _tiles.MarkCrossings([new GridPoint(1000, 0), new GridPoint(1500, 0)]));
}
