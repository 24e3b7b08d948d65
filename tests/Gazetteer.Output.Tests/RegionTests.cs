using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Gazetteer.Mentions;
using Gazetteer.Output.Formats;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Resolution;
using Gazetteer.Text;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.Tests;

/// <summary>Regions in words leave as shapes, beside the names in them.</summary>
public sealed class RegionTests
{
    private static readonly Place Region = new()
    {
        Id = new PlaceId("region:offset/N/50000m/geonames:1161724"), Name = "50 km north of Chabahar", Feature = Feature.Parse("L", "RGN"), Point = new GeoPoint(60.643, 25.742), Source = "region",
    };

    private static readonly ExtractedDocument[] Documents = [Document()];

    [Fact]
    public void Csv_has_the_polygon_of_a_region_and_the_point_of_a_name()
    {
        var rows = MentionsCsv.Read(new StringReader(Encoding.UTF8.GetString(Samples.Write("csv", Documents)))).ToList();

        Assert.Equal(["region", "literal"], rows.Select(static r => r.MentionKind));
        Assert.StartsWith("POLYGON ((", rows[0].GeometryWkt, StringComparison.Ordinal);
        Assert.StartsWith("POINT (", rows[1].GeometryWkt, StringComparison.Ordinal);
    }

    [Fact]
    public void GeoJson_has_the_shape_as_geometry_and_the_point_as_a_property()
    {
        using var json = JsonDocument.Parse(Samples.Write("geojson", Documents));
        var feature = json.RootElement.GetProperty("features").EnumerateArray().Single(static f => f.GetProperty("properties").GetProperty("title").GetString() == "50 km north of Chabahar");

        Assert.Equal("MultiPolygon", feature.GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal(60.643, feature.GetProperty("properties").GetProperty("point").GetProperty("coordinates")[0].GetDouble());
    }

    [Fact]
    public void Kml_has_point_and_polygon()
    {
        XNamespace kml = "http://www.opengis.net/kml/2.2";
        var placemarks = XDocument.Load(new MemoryStream(Samples.Write("kml", Documents))).Descendants(kml + "MultiGeometry").ToList();

        Assert.Equal(["Point", "Polygon"], Assert.Single(placemarks).Elements().Select(static e => e.Name.LocalName));
    }

    [Fact]
    public void Tei_holds_the_name_within_the_region()
    {
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var outer = XDocument.Load(new MemoryStream(Samples.Write("tei", Documents))).Descendants(tei + "p").Elements(tei + "placeName").Single();

        Assert.Equal("50 km north of Chabahar", outer.Value);
        Assert.Equal("Chabahar", outer.Element(tei + "placeName")!.Value);
    }

    [Fact]
    public void A_GeoPackage_has_a_layer_of_areas()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("gazetteer-test-").FullName, "out.gpkg");
        File.WriteAllBytes(path, Samples.Write("gpkg", Documents));
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, in_words, uncertainty_m, (SELECT maxx > minx FROM rtree_areas_geom WHERE id = fid), (SELECT geometry_type_name FROM gpkg_geometry_columns WHERE table_name = 'areas') FROM areas";
        using var reader = command.ExecuteReader();

        Assert.True(reader.Read());
        Assert.Equal(("50 km north of Chabahar", 1L, 20_000.0, 1L, "MULTIPOLYGON"), (reader.GetString(0), reader.GetInt64(1), reader.GetDouble(2), reader.GetInt64(3), reader.GetString(4)));
        Assert.False(reader.Read());
    }

    private static ExtractedDocument Document()
    {
        const string Text = "A well 50 km north of Chabahar is dry.";
        var (region, name) = (Text.IndexOf("50", StringComparison.Ordinal), Text.IndexOf("Chabahar", StringComparison.Ordinal));
        return new ExtractedDocument(
            new SourceText { Name = "well.txt", Text = Text },
            [new ResolvedMention(new TextSpan(region, name + 8), MentionKind.Region, Region, 0.8, []),
                new ResolvedMention(new TextSpan(name, name + 8), MentionKind.Literal, Samples.Chabahar, 0.9, [])]);
    }
}
