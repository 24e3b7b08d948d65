using System.Text.Encodings.Web;
using System.Text.Json;
using Gazetteer.Composer.Basemaps.Grids;
using Gazetteer.Scene.Basemaps;
using NetTopologySuite.Geometries;

namespace Gazetteer.Composer.Basemaps;

/// <summary>Writes features as quantised TopoJSON (github.com/topojson/topojson-specification): one object a layer, each shared line once.</summary>
/// <remarks>The same features in the same order give the same bytes.</remarks>
internal sealed class TopologyWriter
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Utf8JsonWriter _json;
    private readonly ArcNetwork _network;
    private int _path;

    private TopologyWriter(Utf8JsonWriter json, ArcNetwork network)
    {
        _json = json;
        _network = network;
    }

    /// <summary>Writes one topology.</summary>
    /// <param name="output">Left open.</param>
    /// <param name="features">Lines and polygons in steps of the grid.</param>
    /// <param name="grid">The grid, which becomes the topology's transform.</param>
    public static void Write(Stream output, IReadOnlyList<GridFeature> features, Grid grid)
    {
        var ordered = features.OrderBy(feature => feature.Layer).ToArray();
        var network = ArcNetwork.Build([.. ordered.SelectMany(feature => Paths(feature.Shape))]);
        using var json = new Utf8JsonWriter(output, _options);
        new TopologyWriter(json, network).Write(ordered, grid);
    }

    /// <summary>The paths of a shape, in the order in which <see cref="WriteArcs"/> refers to them.</summary>
    private static IEnumerable<GridPoint[]> Paths(Geometry shape) => shape switch
    {
        GeometryCollection many => many.Geometries.SelectMany(Paths),
        Polygon polygon => Rings(polygon).Select(ring => Grid.Points(ring.Coordinates)),
        _ => [Grid.Points(shape.Coordinates)],
    };

    private static IEnumerable<LineString> Rings(Polygon polygon) => polygon.InteriorRings.Prepend(polygon.ExteriorRing);

    private void Write(GridFeature[] features, Grid grid)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "Topology");
        _json.WriteStartObject("transform");
        WritePair("scale", grid.StepDegrees);
        WritePair("translate", 0);
        _json.WriteEndObject();
        _json.WriteStartObject("objects");
        foreach (var layer in features.GroupBy(feature => feature.Layer)) WriteLayer(layer.Key, layer);
        _json.WriteEndObject();
        WriteArcs();
        _json.WriteEndObject();
    }

    private void WritePair(string name, double value)
    {
        _json.WriteStartArray(name);
        _json.WriteNumberValue(value);
        _json.WriteNumberValue(value);
        _json.WriteEndArray();
    }

    private void WriteLayer(BasemapLayer layer, IEnumerable<GridFeature> features)
    {
        _json.WriteStartObject(BasemapFormat.NameOf(layer));
        _json.WriteString("type", "GeometryCollection");
        _json.WriteStartArray("geometries");
        foreach (var feature in features) WriteFeature(feature);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteFeature(GridFeature feature)
    {
        _json.WriteStartObject();
        _json.WriteString("type", feature.Shape.GeometryType);
        WriteProperties(feature);
        _json.WritePropertyName("arcs");
        WriteReferences(feature.Shape);
        _json.WriteEndObject();
    }

    private void WriteProperties(GridFeature feature)
    {
        if (feature.Name.Length == 0 && feature.Country.IsNone && feature.Rank is null && feature.Status == BorderStatus.None) return;
        _json.WriteStartObject("properties");
        if (!feature.Country.IsNone) _json.WriteString("iso", feature.Country.ToString());
        if (feature.Name.Length > 0) _json.WriteString("name", feature.Name);
        if (feature.Rank is { } rank) _json.WriteNumber("rank", rank);
        if (feature.Status != BorderStatus.None) _json.WriteString("status", BasemapFormat.NameOf(feature.Status));
        _json.WriteEndObject();
    }

    private void WriteReferences(Geometry shape)
    {
        if (shape is LineString)
        {
            WriteReferences(_network.References[_path++]);
            return;
        }

        _json.WriteStartArray();
        if (shape is Polygon polygon) foreach (var ring in Rings(polygon)) WriteReferences(ring);
        else foreach (var part in ((GeometryCollection)shape).Geometries) WriteReferences(part);
        _json.WriteEndArray();
    }

    private void WriteReferences(int[] references)
    {
        _json.WriteStartArray();
        foreach (var reference in references) _json.WriteNumberValue(reference);
        _json.WriteEndArray();
    }

    private void WriteArcs()
    {
        _json.WriteStartArray("arcs");
        foreach (var arc in _network.Arcs)
        {
            _json.WriteStartArray();
            var last = default(GridPoint);
            foreach (var point in arc)
            {
                _json.WriteStartArray();
                _json.WriteNumberValue(point.X - last.X);
                _json.WriteNumberValue(point.Y - last.Y);
                _json.WriteEndArray();
                last = point;
            }

            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }
}
