using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Gazetteer.Gazetteers;
using Gazetteer.Importing.Sources;
using NetTopologySuite.Geometries;

namespace Gazetteer.Importing.Xml;

/// <summary>Reads the placemarks of KML (OGC 12-007r2), with what they tell of themselves beyond their names.</summary>
internal static class KmlPlaces
{
    private const int LeastRing = 4;

    private static readonly GeometryFactory Factory = GeometryFactory.Default;

    /// <summary>The placemarks, in the order of the file.</summary>
    public static IEnumerable<SourceRow> Read(XmlReader xml, GrowingColumns columns)
    {
        var number = 0;
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Placemark" }) yield return Of((XElement)XNode.ReadFrom(xml), columns, ++number);
            else xml.Read();
        }
    }

    private static SourceRow Of(XElement placemark, GrowingColumns columns, int number)
    {
        columns.Begin();
        columns.Put("name", Child(placemark, "name")?.Value.Trim());
        columns.Put("description", Child(placemark, "description")?.Value.Trim());
        columns.Put("id", (string?)placemark.Attribute("id"));
        foreach (var data in placemark.Descendants().Where(static e => e.Name.LocalName is "Data" or "SimpleData"))
        {
            var text = data.Name.LocalName == "SimpleData" ? data.Value : Child(data, "value")?.Value;
            columns.PutFirst((string?)data.Attribute("name") ?? "", text?.Trim());
        }

        try
        {
            var shapes = Shapes(placemark).ToList();
            return new SourceRow(columns.Take(), number, shapes.Count switch { 0 => null, 1 => shapes[0], _ => Factory.BuildGeometry(shapes) });
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return new SourceRow(columns.Take(), number, Fault: $"its shape cannot be read: {error.Message.Split('\n')[0]}");
        }
    }

    private static IEnumerable<Geometry> Shapes(XElement element)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "Point" when Coordinates(child) is { Length: > 0 } at:
                    yield return Factory.CreatePoint(at[0]);
                    break;
                case "LineString" or "LinearRing" when Coordinates(child) is { Length: > 1 } line:
                    yield return Factory.CreateLineString(line);
                    break;
                case "Polygon" when Ring(Child(child, "outerBoundaryIs")) is { } shell:
                    yield return Factory.CreatePolygon(shell, [.. child.Elements().Where(static e => e.Name.LocalName == "innerBoundaryIs").Select(Ring).OfType<LinearRing>()]);
                    break;
                case "Track":
                    yield return Factory.CreateLineString([.. child.Elements().Where(static e => e.Name.LocalName == "coord").Select(static e => Parse(e.Value, ' '))]);
                    break;
                case "MultiGeometry" or "MultiTrack":
                    foreach (var shape in Shapes(child)) yield return shape;
                    break;
                default:
                    break;
            }
        }
    }

    private static LinearRing? Ring(XElement? boundary)
    {
        if (boundary is null || Child(boundary, "LinearRing") is not { } ring || Coordinates(ring) is not { Length: >= LeastRing - 1 } points) return null;
        return Factory.CreateLinearRing(points[0].Equals2D(points[^1]) && points.Length >= LeastRing ? points : [.. points, points[0]]);
    }

    private static Coordinate[] Coordinates(XElement shape) =>
        [.. (Child(shape, "coordinates")?.Value ?? "").Replace(", ", ",", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(static tuple => Parse(tuple, ','))];

    private static Coordinate Parse(string tuple, char separator)
    {
        var numbers = tuple.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length < 2) throw new FormatException($"'{CellText.Quote(tuple)}' is no position");
        return new Coordinate(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}
