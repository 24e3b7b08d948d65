using System.IO.Compression;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Places;
using Gazetteer.Regions;
using Gazetteer.Regions.Outlines;

namespace Gazetteer.Tests.Regions;

/// <summary>Shapes that places of the user's own gazetteers came with.</summary>
public sealed class OwnShapeTests : IDisposable
{
    private const string Square = "POLYGON ((61 27, 62 27, 62 28, 61 28, 61 27))";
    private readonly string _folder = Directory.CreateTempSubdirectory("own-shapes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Square, FootprintKind.Polygon, 1, 5)]
    [InlineData("polygon((61 27,62 27,62 28,61 28,61 27),(61.4 27.4,61.4 27.6,61.6 27.6,61.6 27.4,61.4 27.4))", FootprintKind.Polygon, 2, 10)]
    [InlineData("MULTIPOLYGON (((61 27, 62 27, 62 28, 61 27)), ((-5e-1 1, 0 1, 0 2, -0.5 1)))", FootprintKind.Polygon, 2, 8)]
    [InlineData("LINESTRING (61 27, 62 27.5, 63 27)", FootprintKind.Line, 1, 3)]
    [InlineData("MULTILINESTRING ((61 27, 62 27), (63 27, 64 27, 65 27))", FootprintKind.Line, 2, 5)]
    [InlineData("GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (61 27, 62 27), POLYGON ((61 27, 62 27, 62 28, 61 27)))", FootprintKind.Polygon, 1, 4)]
    public void Polygons_and_lines_are_the_ground_of_their_place(string wkt, FootprintKind kind, int parts, int points)
    {
        var shape = WktFootprint.Read(wkt)!;
        Assert.Equal((kind, parts, points), (shape.Kind, shape.Parts.Length, shape.Parts.Sum(static p => p.Length)));
    }

    [Theory]
    [InlineData("POINT (61 27)")]
    [InlineData("MULTIPOINT ((61 27), (62 27))")]
    [InlineData("POLYGON EMPTY")]
    [InlineData("POLYGON ((61 27, 62 27")]
    [InlineData("POLYGON ((61 x, 62 27, 61 28, 61 27))")]
    [InlineData("CIRCLE (61 27)")]
    [InlineData("")]
    public void What_has_no_ground_or_is_not_understood_has_no_shape(string wkt) => Assert.Null(WktFootprint.Read(wkt));

    [Theory]
    [InlineData(Square)]
    [InlineData("POLYGON ((61 27, 61 28, 62 28, 62 27, 61 27))")]
    public void Whichever_way_round_a_ring_was_written_it_runs_counterclockwise(string wkt) =>
        Assert.Equal([new(61, 27), new(62, 27), new(62, 28), new(61, 28), new GeoPoint(61, 27)], WktFootprint.Read(wkt)!.Parts[0]);

    [Fact]
    public void The_shape_of_a_place_is_found_and_others_have_none()
    {
        var footprints = Footprints(("own:1", Square), ("own:2", "POINT (1 1)"));
        Assert.Equal(FootprintKind.Polygon, footprints.ShapeOf(At("own:1"))?.Kind);
        Assert.Null(footprints.ShapeOf(At("own:2")));
        Assert.Null(footprints.ShapeOf(At("test:1")));
    }

    [Fact]
    public void Files_that_are_gone_or_damaged_leave_places_without_shapes()
    {
        var files = Files(("own:1", Square));
        File.WriteAllText(files.Shapes, "no gzip");
        Assert.Null(new Footprints(new PlaceIndexBuilder().Build(), own: [files]).ShapeOf(At("own:1")));
        File.Delete(files.Shapes);
        Assert.Null(new Footprints(new PlaceIndexBuilder().Build(), own: [files]).ShapeOf(At("own:1")));
    }

    private static Place At(string id) => new() { Id = new PlaceId(id), Name = id, Point = new GeoPoint(61.5, 27.5), Feature = Feature.Unknown };

    private Footprints Footprints(params (string Id, string Wkt)[] shapes) => new(new PlaceIndexBuilder().Build(), own: [Files(shapes)]);

    private GazetteerFiles Files(params (string Id, string Wkt)[] shapes)
    {
        var files = new GazetteerFiles(Path.Combine(_folder, "places.csv.gz"), Path.Combine(_folder, "names.csv.gz"));
        using var stream = new GZipStream(File.Create(files.Shapes), CompressionLevel.Fastest);
        using var text = new StreamWriter(stream);
        text.Write("place_id,geometry_wkt\n");
        foreach (var (id, wkt) in shapes) text.Write($"{id},\"{wkt}\"\n");
        return files;
    }
}
