using System.Collections.Immutable;
using System.Text.Json;
using Gazetteer.Places;
using NetTopologySuite.Geometries;

namespace Gazetteer.Scene.Basemaps;

/// <summary>Reads the quantised TopoJSON of the base map (github.com/topojson/topojson-specification): one object a layer, arcs in steps from the last point.</summary>
internal sealed class TopologyReader
{
    private const int Wgs84 = 4326;
    private static readonly GeometryFactory _factory = new(new PrecisionModel(PrecisionModels.Floating), Wgs84);
    private readonly Coordinate[][] _arcs;

    private TopologyReader(JsonElement topology)
    {
        var scale = topology.GetProperty("transform").GetProperty("scale");
        _arcs = [.. topology.GetProperty("arcs").EnumerateArray().Select(arc => Arc(arc, scale[0].GetDouble(), scale[1].GetDouble()))];
    }

    public static ImmutableArray<BasemapFeature> Read(JsonElement topology)
    {
        var reader = new TopologyReader(topology);
        var objects = topology.GetProperty("objects");
        var features = ImmutableArray.CreateBuilder<BasemapFeature>();
        foreach (var layer in Enum.GetValues<BasemapLayer>())
        {
            if (!objects.TryGetProperty(BasemapFormat.NameOf(layer), out var collection)) continue;
            foreach (var geometry in collection.GetProperty("geometries").EnumerateArray()) features.Add(reader.Feature(layer, geometry));
        }

        return features.DrainToImmutable();
    }

    private static Coordinate[] Arc(JsonElement steps, double scaleX, double scaleY)
    {
        var points = new Coordinate[steps.GetArrayLength()];
        var (x, y, at) = (0L, 0L, 0);
        foreach (var step in steps.EnumerateArray())
        {
            x += step[0].GetInt64();
            y += step[1].GetInt64();
            points[at++] = new Coordinate(x * scaleX, y * scaleY);
        }

        return points;
    }

    private BasemapFeature Feature(BasemapLayer layer, JsonElement geometry)
    {
        JsonElement properties = default;
        var hasProperties = geometry.TryGetProperty("properties", out properties);
        string Text(string name) => hasProperties && properties.TryGetProperty(name, out var value) ? value.GetString()! : "";
        return new BasemapFeature(
            layer, Shape(geometry), Text("name"), new CountryCode(Text("iso")),
            hasProperties && properties.TryGetProperty("rank", out var rank) ? rank.GetInt32() : 0,
            BasemapFormat.StatusOf(Text("status")));
    }

    private Geometry Shape(JsonElement geometry)
    {
        var arcs = geometry.GetProperty("arcs");
        return geometry.GetProperty("type").GetString() switch
        {
            "LineString" => Line(arcs),
            "MultiLineString" => _factory.CreateMultiLineString([.. arcs.EnumerateArray().Select(Line)]),
            "Polygon" => Polygon(arcs),
            "MultiPolygon" => _factory.CreateMultiPolygon([.. arcs.EnumerateArray().Select(Polygon)]),
            var other => throw new InvalidDataException($"a geometry of type '{other}'"),
        };
    }

    private LineString Line(JsonElement references) => _factory.CreateLineString(Path(references));

    private Polygon Polygon(JsonElement rings)
    {
        var parts = rings.EnumerateArray().Select(ring => _factory.CreateLinearRing(Path(ring))).ToArray();
        return _factory.CreatePolygon(parts[0], parts[1..]);
    }

    /// <summary>Arcs end to end. A negative reference is the complement of the arc that is run backwards.</summary>
    private Coordinate[] Path(JsonElement references)
    {
        var points = new List<Coordinate>();
        foreach (var element in references.EnumerateArray())
        {
            var reference = element.GetInt32();
            IEnumerable<Coordinate> arc = reference >= 0 ? _arcs[reference] : _arcs[~reference].Reverse();
            points.AddRange(points.Count == 0 ? arc : arc.Skip(1));
        }

        return [.. points.Select(point => point.Copy())];
    }
}
