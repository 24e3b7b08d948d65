using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Gazetteer.Importing.Sources;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Xml;

/// <summary>Reads the waypoints, routes with the named points that they call at, and tracks of GPX 1.0 and 1.1.</summary>
internal static class GpxPlaces
{
    /// <summary>What has a name in the file, in its order.</summary>
    public static IEnumerable<SourceRow> Read(XmlReader xml, GrowingColumns columns)
    {
        var number = 0;
        var seen = new HashSet<(string?, string?, string?)>();
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "wpt" or "rte" or "trk" })
            {
                xml.Read();
                continue;
            }

            foreach (var element in PlacesOf((XElement)XNode.ReadFrom(xml)))
            {
                // A route calls at waypoints of the same file.
                if (element.Name.LocalName is not ("wpt" or "rtept") || seen.Add(KeyOf(element))) yield return Of(element, columns, ++number);
            }
        }
    }

    /// <summary>What of an element are places: itself, unless it is a route that only its points give names to, and the named points of a route.</summary>
    private static IEnumerable<XElement> PlacesOf(XElement element)
    {
        var calls = element.Name.LocalName == "rte" ? element.Elements().Where(static e => e.Name.LocalName == "rtept" && NameOf(e) is { Length: > 0 }).ToList() : [];
        return calls.Count > 0 && NameOf(element) is null or "" ? calls : calls.Prepend(element);
    }

    private static (string?, string?, string?) KeyOf(XElement element) => (NameOf(element), (string?)element.Attribute("lon"), (string?)element.Attribute("lat"));

    private static string? NameOf(XElement element) => element.Elements().FirstOrDefault(static e => e.Name.LocalName == "name")?.Value.Trim();

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
        if (element.Name.LocalName is "wpt" or "rtept") return new Point(PositionOf(element));
        var points = element.Descendants().Where(static e => e.Name.LocalName is "rtept" or "trkpt").Select(PositionOf).ToArray();
        return points.Length switch { 0 => null, 1 => new Point(points[0]), _ => new LineString(points) };
    }

    private static Coordinate PositionOf(XElement element) => new(Number(element, "lon"), Number(element, "lat"));

    private static double Number(XElement element, string attribute) => double.Parse((string?)element.Attribute(attribute) ?? "", CultureInfo.InvariantCulture);
}
