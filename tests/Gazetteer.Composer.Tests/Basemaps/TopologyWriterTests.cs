using System.Text;
using Gazetteer.Composer.Basemaps;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Places;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.IO;

namespace Gazetteer.Composer.Tests.Basemaps;

public sealed class TopologyWriterTests
{
    [Fact]
    public void Neighbours_share_the_arc_between_them()
    {
        var text = Write(
            Feature(BasemapLayer.Countries, "POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))") with { Country = new CountryCode("IR"), Name = "Iran" },
            Feature(BasemapLayer.Borders, "LINESTRING (10 0, 10 10)") with { Status = BorderStatus.Agreed });
        Assert.Equal(
            """
            {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[0,0]},"objects":{
            "countries":{"type":"GeometryCollection","geometries":[{"type":"Polygon","properties":{"iso":"IR","name":"Iran"},"arcs":[[-1,1]]}]},
            "borders":{"type":"GeometryCollection","geometries":[{"type":"LineString","properties":{"status":"agreed"},"arcs":[0]}]}},
            "arcs":[[[10,0],[0,10]],[[10,0],[-10,0],[0,10],[10,0]]]}
            """.ReplaceLineEndings(""), text);
    }

    [Fact]
    public void The_same_features_give_the_same_bytes()
    {
        GridFeature[] features = [Feature(BasemapLayer.Lakes, "POLYGON ((0 0, 0 9, 9 9, 0 0))") with { Rank = 3 }, Feature(BasemapLayer.Coast, "MULTILINESTRING ((1 1, 2 2), (3 3, 4 4))")];
        Assert.Equal(Write(features), Write(features));
    }

    private static GridFeature Feature(BasemapLayer layer, string shape) => new(layer, new WKTReader().Read(shape));

    private static string Write(params GridFeature[] features)
    {
        using var output = new MemoryStream();
        TopologyWriter.Write(output, features, new Grid(10));
        return Encoding.UTF8.GetString(output.ToArray());
    }

}
