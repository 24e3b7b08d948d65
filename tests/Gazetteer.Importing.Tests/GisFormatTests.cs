using System.IO.Compression;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Options;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.IO.Esri;

namespace Gazetteer.Importing.Tests;

/// <summary>Gazetteers in the formats of maps and of linked data, each with the places that it holds.</summary>
public sealed class GisFormatTests : ImportFixture
{
    private static readonly Polygon Square = new(new LinearRing([new(60, 25), new(61, 25), new(61, 26), new(60, 26), new(60, 25)]));

    [Theory]
    [InlineData("points", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Tis"},"geometry":{"type":"Point","coordinates":[60.61,25.36]}}]}""", "Tis 25.36,60.61")]
    [InlineData("one feature alone", """{"type":"Feature","properties":{"name":"Tis"},"geometry":{"type":"Point","coordinates":[60.61,25.36,12]}}""", "Tis 25.36,60.61")]
    [InlineData("names by language", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Tis","name:fa":"تیس","place":"village"},"geometry":{"type":"Point","coordinates":[60.61,25.36]}}]}""", "Tis 25.36,60.61 P.PPL (fa:تیس)")]
    [InlineData("an area", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"Dashtyari"},"geometry":{"type":"Polygon","coordinates":[[[60,25],[61,25],[61,26],[60,26],[60,25]]]}}]}""", "Dashtyari 25.5,60.5")]
    [InlineData("a line", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kaju","type":"river"},"geometry":{"type":"LineString","coordinates":[[60,25],[61,25],[62,25]]}}]}""", "Kaju 25,61 H.STM")]
    [InlineData("no geometry, columns instead", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Tis","lat":25.36,"lon":60.61},"geometry":null}]}""",
        "Tis 25.36,60.61")]
    [InlineData("another reference system", """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32641"}},"features":[{"type":"Feature","properties":{"name":"Tis"},"geometry":{"type":"Point","coordinates":[259489,2806960]}}]}""", "Tis 25.36,60.61")]
    [InlineData("newline-delimited", "{\"type\":\"Feature\",\"properties\":{\"name\":\"Tis\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[60.61,25.36]}}\n{\"type\":\"Feature\",\"properties\":{\"name\":\"Jask\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[57.77,25.64]}}\n", "Tis 25.36,60.61", "Jask 25.64,57.77")]
    public void GeoJson_is_read(string kind, string text, params string[] places)
    {
        Assert.True(Read(Write("places.geojson", text)).SequenceEqual(places), kind);
        Assert.Empty(Problems);
    }

    [Fact]
    public void A_placemark_whose_name_stands_among_its_data_has_it() => Assert.Equal(
        ["Fort One 26.2,62.1", "Tower 26.5,62.5"],
        Read(Write("forts.kml", """
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Fort One</name><Point><coordinates>62.1,26.2</coordinates></Point></Placemark>
            <Placemark><ExtendedData><Data name="Name"><value>Tower</value></Data></ExtendedData><Point><coordinates>62.5,26.5</coordinates></Point></Placemark></Document></kml>
            """)));

    [Theory]
    [InlineData("""
        {"type":"FeatureCollection","@context":"https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld","features":[{"@id":"http://example.org/1","type":"Feature",
        "properties":{"title":"Tis","ccodes":["IR"]},"when":{"timespans":[{"start":{"in":"1500"}}]},"names":[{"toponym":"Tis"},{"toponym":"تیس","lang":"fa"}],"types":[{"identifier":"aat:300008347","label":"inhabited place"},{"label":"town"}],
        "geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[60.61,25.36],"when":{"timespans":[]}}]}}]}
        """)]
    public void Linked_places_are_read_with_names_kinds_and_country(string text) => Assert.Equal(["Tis 25.36,60.61 IR P.PPL (fa:تیس)"], Read(Write("lp.json", text)));

    [Fact]
    public void Linked_places_as_a_table_take_the_point_or_the_shape()
    {
        var path = Write("lp.tsv", "id\ttitle\ttitle_source\tstart\tccodes\tvariants\ttypes\tmatches\tlon\tlat\tgeowkt\n1\tTis\tItinerary\t1500\tIR\tTiz;Tiis\ttown\twd:Q12;gn:7\t60.61\t25.36\t\n2\tJask\tItinerary\t1500\tIR\t\tport\t\t\t\tPOINT (57.77 25.64)\n");

        Assert.Equal(["Tis 25.36,60.61 IR P.PPL (Tiz; Tiis)", "Jask 25.64,57.77 IR S.PRT"], Read(path));
        Assert.Equal("Q12", new GazetteerImporter(new ImportOptions(), Problems.Add).ReadPlaces(path).First().Place.Wikidata);
    }

    [Theory]
    [InlineData("query.csv", "item,itemLabel,itemAltLabel,coord\nhttp://www.wikidata.org/entity/Q12,Tis,\"Tiz, Tiis\",Point(60.61 25.36)\n", "Tis 25.36,60.61 (Tiz; Tiis)")]
    [InlineData("query.tsv", "?item\t?itemLabel\t?coord\n<http://www.wikidata.org/entity/Q12>\t\"Tis\"@en\t\"Point(60.61 25.36)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\n",
        "Tis 25.36,60.61")]
    [InlineData("query.json", """[{"item":"http://www.wikidata.org/entity/Q12","itemLabel":"Tis","coord":"Point(60.61 25.36)","countryLabel":"Iran"}]""", "Tis 25.36,60.61 IR")]
    [InlineData("sparql.json", """{"head":{"vars":["item","itemLabel","coord"]},"results":{"bindings":[{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q12"},"itemLabel":{"xml:lang":"en","type":"literal","value":"Tis"},"coord":{"datatype":"http://www.opengis.net/ont/geosparql#wktLiteral","type":"literal","value":"Point(60.61 25.36)"}}]}}""", "Tis 25.36,60.61")]
    [InlineData("entity.json", """{"entities":{"Q12":{"type":"item","id":"Q12","labels":{"en":{"language":"en","value":"Tis"},"fa":{"language":"fa","value":"تیس"}},"aliases":{"en":[{"language":"en","value":"Tiz"}]},"claims":{"P625":[{"mainsnak":{"datavalue":{"value":{"latitude":25.36,"longitude":60.61,"globe":"http://www.wikidata.org/entity/Q2"}}}}]}}}}""", "Tis 25.36,60.61 (en:Tis; fa:تیس; en:Tiz)")]
    [InlineData("dump.json", "[\n{\"type\":\"item\",\"id\":\"Q12\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Tis\"}},\"claims\":{\"P625\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"latitude\":25.36,\"longitude\":60.61}}}}]}},\n]\n", "Tis 25.36,60.61 (en:Tis)")]
    public void Wikidata_is_read_as_table_answer_and_entity(string file, string text, string place)
    {
        Assert.Equal([place], Read(Write(file, text)));
        Assert.Equal("Q12", Assert.Single(new GazetteerImporter(new ImportOptions(), Problems.Add).ReadPlaces(Path.Combine(Folder, file))).Place.Wikidata);
    }

    [Theory]
    [InlineData("osmnames.tsv", "name\talternative_names\tosm_type\tosm_id\tclass\ttype\tlon\tlat\tcountry_code\tdisplay_name\twest\tsouth\teast\tnorth\twikidata\nTis\tTiz,Tiis\tnode\t123\tplace\tvillage\t60.61\t25.36\tir\tTis, Iran\t60.6\t25.3\t60.7\t25.4\tQ12\n", "Tis 25.36,60.61 IR P.PPL (Tiz; Tiis)")]
    [InlineData("overpass.json", """{"version":0.6,"elements":[{"type":"node","id":1,"lat":25.36,"lon":60.61,"tags":{"name":"Tis","name:fa":"تیس","place":"village"}}]}""",
        "Tis 25.36,60.61 P.PPL (fa:تیس)")]
    [InlineData("overpass-ways.json", """{"elements":[{"type":"way","id":1,"center":{"lat":25.36,"lon":60.61},"tags":{"name":"Tis","place":"village"}}]}""", "Tis 25.36,60.61 P.PPL")]
    [InlineData("map.osm", """<?xml version="1.0"?><osm version="0.6"><node id="1" lat="25.36" lon="60.61"><tag k="name" v="Tis"/><tag k="place" v="village"/></node><node id="2" lat="1" lon="2"/></osm>""", "Tis 25.36,60.61 P.PPL")]
    [InlineData("way.osm", """<osm><node id="1" lat="25" lon="60"/><node id="2" lat="25" lon="61"/><node id="3" lat="26" lon="61"/><way id="9"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="name" v="Field"/></way></osm>""", "Field 25.3333,60.6667")]
    public void OpenStreetMap_is_read_in_its_forms(string file, string text, string place)
    {
        Assert.Equal([place], Read(Write(file, text)));
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("objects.json", """[{"name":"Tis","lat":25.36,"lng":60.61}]""")]
    [InlineData("nested.json", """{"data":{"places":[{"title":"Tis","location":{"lat":"25.36","lon":"60.61"}}]}}""")]
    [InlineData("pairs.json", """{"results":[{"label":"Tis","coordinates":[60.61,25.36]}]}""")]
    [InlineData("rows.json", """[["name","lat","lon"],["Tis",25.36,60.61]]""")]
    [InlineData("keys.json", """{"a":{"name":"Tis","latitude":25.36,"longitude":60.61},"b":{"name":"","latitude":1,"longitude":1}}""")]
    [InlineData("lines.jsonl", "{\"name\":\"Tis\",\"lat\":25.36,\"lon\":60.61}\n{\"name\":\"Bad\"\n")]
    [InlineData("pleiades.json", """{"@graph":[{"title":"Tis","reprPoint":[60.61,25.36],"names":[{"romanized":"Tis","language":"la"}]}]}""")]
    public void Json_of_other_kinds_is_read_where_it_names_places_and_positions(string file, string text) =>
        Assert.StartsWith("Tis 25.36,60.61", Assert.Single(Read(Write(file, text))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark><name>Tis</name><Point><coordinates>60.61,25.36,0</coordinates></Point></Placemark></Folder></Document></kml>""", "Tis 25.36,60.61")]
    [InlineData("""<kml><Placemark><name>Tis</name><ExtendedData><Data name="name:fa"><value>تیس</value></Data><Data name="type"><value>village</value></Data></ExtendedData><Point><coordinates> 60.61,25.36 </coordinates></Point></Placemark></kml>""", "Tis 25.36,60.61 P.PPL (fa:تیس)")]
    [InlineData("""<kml><Placemark><name>Area</name><Polygon><outerBoundaryIs><LinearRing><coordinates>60,25 61,25 61,26 60,26 60,25</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>""", "Area 25.5,60.5")]
    [InlineData("""<kml><Placemark><name>Both</name><MultiGeometry><Point><coordinates>1,2</coordinates></Point><Polygon><outerBoundaryIs><LinearRing><coordinates>60,25 61,25 61,26 60,26 60,25</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark></kml>""", "Both 25.5,60.5")]
    public void Kml_is_read_and_kmz(string text, string place)
    {
        var path = Write("doc.kml", text);
        var kmz = Path.Combine(Folder, "places.kmz");
        using (var archive = ZipFile.Open(kmz, ZipArchiveMode.Create)) archive.CreateEntryFromFile(path, "doc.kml");

        Assert.Equal([place], Read(path));
        Assert.Equal([place], Read(kmz));
    }

    [Fact]
    public void Gpx_is_read_with_waypoints_routes_and_tracks()
    {
        var path = Write("tour.gpx", """
            <?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>Tour</name></metadata>
            <wpt lat="25.36" lon="60.61"><ele>3</ele><name>Tis</name><type>village</type></wpt>
            <rte><name>Way</name><rtept lat="25" lon="60"/><rtept lat="25" lon="61"/><rtept lat="25" lon="62"/></rte>
            <trk><name>Track</name><trkseg><trkpt lat="26" lon="60"/><trkpt lat="26" lon="61"/><trkpt lat="26" lon="62"/></trkseg></trk></gpx>
            """.Trim());

        Assert.Equal(["Tis 25.36,60.61 P.PPL", "Way 25,61", "Track 26,61"], Read(path));
    }

    [Theory]
    [InlineData("<rte><rtept lat=\"25\" lon=\"60\"><name>Tis</name></rtept><rtept lat=\"25\" lon=\"61\"/><rtept lat=\"25\" lon=\"62\"><name>Jask</name></rtept></rte>", "Tis 25,60", "Jask 25,62")]
    [InlineData("<wpt lat=\"25\" lon=\"60\"><name>Tis</name></wpt><rte><name>Way</name><rtept lat=\"25\" lon=\"60\"><name>Tis</name></rtept><rtept lat=\"25\" lon=\"62\"><name>Jask</name></rtept></rte>", "Tis 25,60", "Way 25,61", "Jask 25,62")]
    public void The_named_points_that_a_route_calls_at_are_places_each_once(string content, params string[] places) =>
        Assert.Equal(places, Read(Write("route.gpx", $"<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\">{content}</gpx>")));

    [Theory]
    [InlineData("""{"type":"Topology","objects":{"a":{"type":"Point","coordinates":[60.8,29.4],"properties":{"name":"Tis"}}},"arcs":[]}""")]
    [InlineData("""{ "arcs": [[[60, 25], [1, 1]]], "objects": {}, "type": "Topology" }""")]
    public void TopoJson_is_refused_with_what_to_do(string text) =>
        Assert.Contains("save it as GeoJSON", Assert.Throws<FormatException>(() => Read(Write("shapes.json", text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_shapefile_is_read_beside_its_parts_or_zipped(bool isZipped)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "layer")).FullName;
        Feature[] features = [new(new Point(60.61, 25.36), new AttributesTable { { "NAME", "Tis" }, { "NAME_FA", "تیس" } })];
        Shapefile.WriteAllFeatures(features, Path.Combine(folder, "towns.shp"), encoding: System.Text.Encoding.UTF8);
        var path = Path.Combine(folder, "towns.shp");
        if (isZipped) ZipFile.CreateFromDirectory(folder, path = Path.Combine(Folder, "towns.zip"));

        Assert.Equal(["Tis 25.36,60.61 (fa:تیس)"], Read(path));
    }

    [Fact]
    public void A_shapefile_without_its_attributes_is_refused_with_the_reason()
    {
        Shapefile.WriteAllFeatures([new Feature(new Point(1, 2), new AttributesTable { { "NAME", "Tis" } })], Path.Combine(Folder, "towns.shp"));
        File.Delete(Path.Combine(Folder, "towns.dbf"));

        Assert.Contains(".dbf", Assert.Throws<FormatException>(() => Read(Path.Combine(Folder, "towns.shp"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4326, 60.61, 25.36)]
    [InlineData(32641, 259489, 2806960)]
    public void A_GeoPackage_is_read_in_its_reference_system(int code, double x, double y)
    {
        var path = Path.Combine(Folder, "places.gpkg");
        using (var database = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            database.Open();
            Execute(database, "CREATE TABLE gpkg_contents(table_name TEXT, data_type TEXT, srs_id INTEGER); CREATE TABLE gpkg_geometry_columns(table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER)");
            Execute(database, "CREATE TABLE gpkg_spatial_ref_sys(srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT); CREATE TABLE towns(fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, population INTEGER)");
            Execute(database, $"INSERT INTO gpkg_contents VALUES('towns','features',{code}); INSERT INTO gpkg_geometry_columns VALUES('towns','geom','POINT',{code},0,0); INSERT INTO gpkg_spatial_ref_sys VALUES('x',{code},'EPSG',{code},'')");
            Execute(database, "INSERT INTO towns VALUES(7, @shape, 'Tis', 5000)", new GeoPackageGeoWriter().Write(new Point(x, y) { SRID = code }));
        }

        Assert.Equal(["Tis 25.36,60.61"], Read(path));
        Assert.Equal(("user:7", 5000L), new GazetteerImporter(new ImportOptions(), Problems.Add).ReadPlaces(path).Select(static p => (p.Place.Id.Value, p.Place.Population)).Single());
    }

    [Fact]
    public void Areas_keep_their_shape_and_their_box()
    {
        var path = Write("areas.csv", "name,geom\nDashtyari,\"POLYGON ((60 25, 61 25, 61 26, 60 26, 60 25))\"\nTis,POINT (60.61 25.36)\n");
        var gazetteers = new UserGazetteers(Path.Combine(Folder, "kept"));

        GazetteerImport.Run(gazetteers, [path], new ImportOptions(), new GazetteerAbout(), Problems.Add, cancellation: TestContext.Current.CancellationToken);

        var files = Assert.Single(gazetteers.List(Problems.Add)).Files;
        Assert.Equal(new Places.GeoBounds(60, 25, 61, 26), new GazetteerCsvReader(Problems.Add).ReadPlaces(files.Places).First().Bounds);
        using var shapes = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Path.GetDirectoryName(files.Places)!, "shapes.csv.gz")), CompressionMode.Decompress));
        Assert.Equal(["place_id,geometry_wkt", $"user:2,\"{new WKTWriter().Write(Square)}\""], shapes.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Execute(SqliteConnection database, string statement, byte[]? shape = null)
    {
        using var command = database.CreateCommand();
        command.CommandText = statement;
        if (shape is not null) command.Parameters.AddWithValue("@shape", shape);
        command.ExecuteNonQuery();
    }
}
