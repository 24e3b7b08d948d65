using System.IO.Compression;
using System.Text;
using Gazetteer.Gazetteers;
using Gazetteer.Indexing;
using Gazetteer.Output.Rows;
using Gazetteer.Places;
using Gazetteer.Regions;

namespace Gazetteer.Output.Tests;

/// <summary>Places of the user's own gazetteers leave with the shapes that they came with.</summary>
public sealed class OwnShapeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("own-shapes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("POLYGON ((61 27, 61.4 27, 61.4 27.5, 61 27))", "POLYGON ((61 27, 61.4 27, 61.4 27.5, 61 27))")]
    [InlineData("POLYGON ((61 27, 61.0004 27, 61.0004 27.0005, 61 27))", "POLYGON ((61 27, 61.0004 27, 61.0004 27.0005, 61 27))")]
    [InlineData("POINT (61 27)", null)]
    public void A_table_has_the_polygon_of_a_field_however_small(string came, string? leaves)
    {
        var files = new GazetteerFiles(Path.Combine(_folder, "places.csv.gz"), Path.Combine(_folder, "names.csv.gz"));
        using (var gzip = new GZipStream(File.Create(files.Shapes), CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes($"place_id,geometry_wkt\nown:1,\"{came}\"\n"));
        var place = new Place { Id = new PlaceId("own:1"), Name = "Field", Feature = Feature.Unknown, Point = new GeoPoint(61.0002, 27.0001) };
        var footprints = new Footprints(new PlaceIndexBuilder().Build(), own: [files]);

        Assert.Equal(leaves, PlaceShapes.TextOf(place, new ExportOptions { Footprints = footprints, OwnGazetteers = new Dictionary<string, GazetteerAbout> { ["own"] = new() } }));

        // Those of the program, such as countries, are points in tables.
        Assert.Null(PlaceShapes.TextOf(place, new ExportOptions { Footprints = footprints }));
    }
}
