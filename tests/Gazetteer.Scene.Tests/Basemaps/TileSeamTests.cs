using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Tests.Basemaps;

public sealed class TileSeamTests
{
    private readonly Basemap _basemap = ShippedBasemap.Open();

    [Theory]
    [InlineData("N20E060", "N20E070", 70, double.NaN)]
    [InlineData("N30E060", "N30E070", 70, double.NaN)]
    [InlineData("N20E060", "N30E060", double.NaN, 30)]
    [InlineData("S10E030", "N00E030", double.NaN, 0)]
    [InlineData("S80W040", "S90W040", double.NaN, -80)]
    public void Lines_go_on_in_the_next_tile_where_they_end_in_this(string one, string other, double longitude, double latitude)
    {
        foreach (var layer in new[] { BasemapLayer.Coast, BasemapLayer.Borders, BasemapLayer.Admin1, BasemapLayer.Rivers, BasemapLayer.Shores })
            Assert.Equal(EndsOn(one, layer, longitude, latitude), EndsOn(other, layer, longitude, latitude));
    }

    [Fact]
    public void Coasts_do_not_run_along_the_edges_of_the_map()
    {
        var segments = from tile in _basemap.Levels[^1].Tiles
                       where tile.Bounds.East == 180 || tile.Bounds.West == -180 || tile.Bounds.South == -90
                       from coast in _basemap.Read(tile).Where(feature => feature.Layer == BasemapLayer.Coast)
                       from line in Parts(coast.Shape)
                       from pair in line.Coordinates.Zip(line.Coordinates.Skip(1))
                       where (Math.Abs(pair.First.X) == 180 && pair.First.X == pair.Second.X) || (pair.First.Y == -90 && pair.Second.Y == -90)
                       select tile.Name;
        Assert.Empty(segments);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_shape_of_every_tile_is_valid_and_within_its_tile()
    {
        foreach (var tile in _basemap.Levels[^1].Tiles)
        {
            var box = new Envelope(tile.Bounds.West, tile.Bounds.East, tile.Bounds.South, tile.Bounds.North);
            box.ExpandBy(1e-9);
            foreach (var feature in _basemap.Read(tile))
            {
                Assert.True(feature.Shape.IsValid, $"{tile.Name} {feature.Layer} {feature.Name}");
                Assert.True(box.Contains(feature.Shape.EnvelopeInternal), $"{tile.Name} {feature.Layer} {feature.Name}");
            }
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_land_of_all_tiles_is_the_land_of_the_countries()
    {
        foreach (var tile in _basemap.Levels[^1].Tiles)
        {
            var features = _basemap.Read(tile);
            var land = features.Where(feature => feature.Layer == BasemapLayer.Land).Sum(feature => feature.Shape.Area);
            var countries = features.Where(feature => feature.Layer == BasemapLayer.Countries).Sum(feature => feature.Shape.Area);
            Assert.Equal(countries, land, 1e-4);
        }
    }

    private SortedSet<double> EndsOn(string tile, BasemapLayer layer, double longitude, double latitude)
    {
        var ends = new SortedSet<double>();
        foreach (var feature in _basemap.Read(_basemap.FindTile(tile)!).Where(feature => feature.Layer == layer))
        {
            foreach (var end in Parts(feature.Shape).SelectMany(line => new[] { line.Coordinates[0], line.Coordinates[^1] }))
            {
                if (Math.Abs(end.X - longitude) < 1e-9) ends.Add(Math.Round(end.Y, 4));
                if (Math.Abs(end.Y - latitude) < 1e-9) ends.Add(Math.Round(end.X, 4));
            }
        }

        return ends;
    }

    private static IEnumerable<Geometry> Parts(Geometry shape) => Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN);
}
