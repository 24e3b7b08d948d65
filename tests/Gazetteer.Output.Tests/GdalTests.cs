using Gazetteer.Tests.Tools;

namespace Gazetteer.Output.Tests;

/// <summary>GDAL, which QGIS reads with, reads what is written, without a warning.</summary>
[Trait("Category", "Tools")]
public sealed class GdalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("geojson", "places.geojson")]
    [InlineData("kml", "places.kml")]
    public void Places_are_read_with_their_positions(string format, string file)
    {
        var output = Info(file, format, "-al");
        Assert.Contains("Feature Count: 5", output, StringComparison.Ordinal);
        Assert.Contains("POINT (62.32541 25.12163)", output.Replace("POINT Z", "POINT").Replace(" 0)", ")"), StringComparison.Ordinal);
        Assert.Contains("Makran <coast> & \"more\"", output.Replace("\\\"", "\""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_geopackage_has_its_layers_its_index_and_right_metadata()
    {
        var output = Info("all.gpkg", "gpkg", "-al");
        Assert.Contains("Layer name: places", output, StringComparison.Ordinal);
        Assert.Contains("Layer name: mentions", output, StringComparison.Ordinal);
        Assert.Contains("Layer name: documents", output, StringComparison.Ordinal);
        Assert.Contains("Feature Count: 11", output, StringComparison.Ordinal);
        Assert.Contains("POINT (178.44149 -18.14161)", output, StringComparison.Ordinal);
        Assert.Contains("چابهار", output, StringComparison.Ordinal);
        Assert.Contains("EPSG\",4326", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_geopackage_is_searched_and_changed_by_its_index()
    {
        DebianPrograms.Require("ogrinfo");
        var path = _folder.Write("all.gpkg", Samples.Write("gpkg"));
        var (found, errors) = DebianPrograms.Run("ogrinfo", _folder.Path, "-ro", path, "-sql",
            "SELECT HasSpatialIndex('places', 'geom') AS indexed, count(*) AS n FROM places JOIN rtree_places_geom r ON r.id = fid WHERE r.minx > 170");
        Assert.Equal("", errors);
        Assert.Contains("indexed (Integer) = 1", found, StringComparison.Ordinal);
        Assert.Contains("n (Integer) = 1", found, StringComparison.Ordinal);
        DebianPrograms.Run("ogrinfo", _folder.Path, path, "-sql", "DELETE FROM places WHERE name = 'Suva'");
        Assert.Contains("n (Integer) = 4", DebianPrograms.Run("ogrinfo", _folder.Path, "-ro", path, "-sql", "SELECT count(*) AS n FROM rtree_places_geom").Output, StringComparison.Ordinal);
    }

    /// <summary>GDAL's own check of the standard's requirements: identifiers, systems of reference, contents, geometry blobs, index, triggers and extensions.</summary>
    [Fact]
    public void A_geopackage_meets_the_requirements_of_its_standard()
    {
        const string Module = "osgeo_utils.samples.validate_gpkg";
        var python = DebianPrograms.RequirePython(Module, "python3-gdal");
        var (output, errors) = DebianPrograms.Run(python, _folder.Path, "-m", Module, "-k", _folder.Write("all.gpkg", Samples.Write("gpkg")));
        Assert.Equal(("", ""), (output, errors));
    }

    [Fact]
    public void The_csv_is_a_layer_of_points()
    {
        DebianPrograms.Require("ogrinfo");
        var path = _folder.Write("mentions.csv", Samples.Write("csv"));
        var (output, errors) = DebianPrograms.Run("ogrinfo", _folder.Path, "-ro", "-al", "-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude", path);
        Assert.Equal("", errors);
        Assert.Contains("POINT (60.643 25.2919)", output, StringComparison.Ordinal);
    }

    private string Info(string file, string format, params string[] arguments)
    {
        DebianPrograms.Require("ogrinfo");
        var path = _folder.Write(file, Samples.Write(format));
        var (output, errors) = DebianPrograms.Run("ogrinfo", _folder.Path, ["-ro", .. arguments, path]);
        Assert.Equal("", errors);
        Assert.DoesNotContain("Warning", output, StringComparison.Ordinal);
        return output;
    }
}
