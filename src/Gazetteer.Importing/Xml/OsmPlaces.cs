using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Gazetteer.Importing.Sources;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Xml;

/// <summary>Reads the named nodes and ways of OpenStreetMap's XML; relations are left out.</summary>
internal static class OsmPlaces
{
    private const int LeastRing = 4;

    /// <summary>What has a name in the file, in its order.</summary>
    public static IEnumerable<SourceRow> Read(XmlReader xml, GrowingColumns columns)
    {
        var nodes = new Dictionary<string, Coordinate>(StringComparer.Ordinal);
        var number = 0;
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "node" or "way" })
            {
                xml.Read();
                continue;
            }

            var element = (XElement)XNode.ReadFrom(xml);
            if (element.Name.LocalName == "node" && PositionOf(element) is { } at) nodes[(string?)element.Attribute("id") ?? ""] = at;
            if (element.Elements("tag").Any(static tag => (string?)tag.Attribute("k") == "name")) yield return Of(element, nodes, columns, ++number);
        }
    }

    private static SourceRow Of(XElement element, Dictionary<string, Coordinate> nodes, GrowingColumns columns, int number)
    {
        columns.Begin();
        columns.Put("id", $"{element.Name.LocalName}/{(string?)element.Attribute("id")}");
        foreach (var tag in element.Elements("tag")) columns.Put((string?)tag.Attribute("k") ?? "", (string?)tag.Attribute("v"));
        var line = element.Elements("nd").Select(nd => nodes.GetValueOrDefault((string?)nd.Attribute("ref") ?? "")).OfType<Coordinate>().ToArray();
        Geometry? shape = line.Length switch
        {
            0 => PositionOf(element) is { } at ? new Point(at) : null,
            1 => new Point(line[0]),
            _ when line.Length >= LeastRing && line[0].Equals2D(line[^1]) => new Polygon(new LinearRing(line)),
            _ => new LineString(line),
        };
        return new SourceRow(columns.Take(), number, shape);
    }

    private static Coordinate? PositionOf(XElement element) =>
        double.TryParse((string?)element.Attribute("lon"), CultureInfo.InvariantCulture, out var longitude)
            && double.TryParse((string?)element.Attribute("lat"), CultureInfo.InvariantCulture, out var latitude)
            ? new Coordinate(longitude, latitude) : null;
}
