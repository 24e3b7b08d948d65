using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Gazetteer.Importing.Sources;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Xml;

/// <summary>Reads the waypoints, routes and tracks of GPX 1.0 and 1.1.</summary>
internal static class GpxPlaces
{
    /// <summary>What has a name in the file, in its order.</summary>
    public static IEnumerable<SourceRow> Read(XmlReader xml, GrowingColumns columns)
    {
        var number = 0;
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "wpt" or "rte" or "trk" }) yield return Of((XElement)XNode.ReadFrom(xml), columns, ++number);
            else xml.Read();
        }
    }

    private static SourceRow Of(XElement element, GrowingColumns columns, int number)
    {
        columns.Begin();
        foreach (var child in element.Elements().Where(static child => !child.HasElements)) columns.PutFirst(child.Name.LocalName == "sym" ? "category" : child.Name.LocalName, child.Value.Trim());
        try
        {
            return new SourceRow(columns.Take(), number, ShapeOf(element));
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return new SourceRow(columns.Take(), number, Fault: "its position cannot be read");
        }
    }

    private static Geometry? ShapeOf(XElement element)
    {
        if (element.Name.LocalName == "wpt") return new Point(PositionOf(element));
        var points = element.Descendants().Where(static e => e.Name.LocalName is "rtept" or "trkpt").Select(PositionOf).ToArray();
        return points.Length switch { 0 => null, 1 => new Point(points[0]), _ => new LineString(points) };
    }

    private static Coordinate PositionOf(XElement element) => new(Number(element, "lon"), Number(element, "lat"));

    private static double Number(XElement element, string attribute) => double.Parse((string?)element.Attribute(attribute) ?? "", CultureInfo.InvariantCulture);
}
