using System.IO.Compression;
using System.Text;
using Gazetteer.Scene.Basemaps;

namespace Gazetteer.Scene.Tests.Basemaps;

public sealed class DamagedBasemapTests : IDisposable
{
    private const string Index = """
        {"version":1,"attribution":"Natural Earth","labels":"labels.geojson.gz","levels":[{"name":"world","finestMetresPerPixel":0,
        "tiles":[{"name":"world","path":"world.topojson.gz","bounds":[-180,-90,180,90],"bytes":1}]}]}
        """;

    private const string Tile = """
        {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[0,0]},"objects":{
        "land":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[-1,1]]}]},
        "borders":{"type":"GeometryCollection","geometries":[{"type":"MultiLineString","properties":{"status":"agreed"},"arcs":[[0]]}]}},
        "arcs":[[[10,0],[0,10]],[[10,0],[-10,0],[0,10],[10,0]]]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("basemap").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_without_an_index_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Basemap.Open(_folder));
        Assert.Contains(_folder, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("""{"version":"1"}""")]
    [InlineData("""{"version":99}""")]
    public void A_file_that_is_no_index_is_named(string index)
    {
        File.WriteAllText(Path.Combine(_folder, "index.json"), index);
        Assert.Contains(_folder, Assert.Throws<InvalidDataException>(() => Basemap.Open(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tile_gives_the_shapes_of_its_arcs()
    {
        var features = Read(Encoding.UTF8.GetBytes(Tile));
        Assert.Equal(["POLYGON ((1 1, 1 0, 0 0, 0 1, 1 1))", "MULTILINESTRING ((1 0, 1 1))"], features.Select(feature => feature.Shape.ToText()));
        Assert.Equal(BorderStatus.Agreed, features[1].Status);
    }

    [Fact]
    public void A_damaged_tile_is_named_and_never_crashes()
    {
        var random = new Random(1);
        var tile = Encoding.UTF8.GetBytes(Tile);
        for (var round = 0; round < 3_000; round++)
        {
            var damaged = (byte[])tile.Clone();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(32, 127);
            var error = Record.Exception(() => Read(damaged));
            Assert.True(error is null || (error is InvalidDataException && error.Message.Contains("world.topojson.gz", StringComparison.Ordinal)), $"{error}\n{Encoding.UTF8.GetString(damaged)}");
        }
    }

    [Fact]
    public void A_tile_that_is_not_gzip_is_named()
    {
        var basemap = Open();
        File.WriteAllText(Path.Combine(_folder, "world.topojson.gz"), Tile);
        Assert.Contains("world.topojson.gz", Assert.Throws<InvalidDataException>(() => basemap.Read(basemap.FindTile("world")!)).Message, StringComparison.Ordinal);
    }

    private Basemap Open()
    {
        File.WriteAllText(Path.Combine(_folder, "index.json"), Index);
        return Basemap.Open(_folder);
    }

    private BasemapFeature[] Read(byte[] tile)
    {
        var basemap = Open();
        using (var gzip = new GZipStream(File.Create(Path.Combine(_folder, "world.topojson.gz")), CompressionLevel.Fastest)) gzip.Write(tile);
        return [.. basemap.Read(basemap.FindTile("world")!)];
    }
}
