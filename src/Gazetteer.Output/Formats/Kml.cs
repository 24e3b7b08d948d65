using System.Globalization;
using System.Text;
using System.Xml;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;
using NetTopologySuite.Geometries;

namespace Gazetteer.Output.Formats;

/// <summary>Places as KML 2.2 (OGC 07-147r2): one placemark a place, its quotations in the balloon, its columns as extended data.</summary>
public static class Kml
{
    private const string Namespace = "http://www.opengis.net/kml/2.2";
    private const string Schema = "places";

    /// <summary>Columns of the extended data: name, KML type, value.</summary>
    private static readonly (string Name, string Type, Func<PlaceSummary, string> Value)[] Fields =
    [
        ("place_id", "string", static p => p.Place.Id.Value),
        ("feature_class", "string", static p => p.Place.Feature.ClassLetter),
        ("feature_code", "string", static p => p.Place.Feature.Code),
        ("country_code", "string", static p => p.Place.Country.ToString()),
        ("mentions", "int", static p => p.Mentions.ToString(CultureInfo.InvariantCulture)),
        ("documents", "int", static p => p.Documents.Length.ToString(CultureInfo.InvariantCulture)),
        ("mean_confidence", "double", static p => p.MeanConfidence.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Writes a document with a folder of placemarks.</summary>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var places = PlaceSummaries.Of(documents, options);
        using var xml = XmlText.Open(stream, indented: true);
        xml.WriteStartElement("kml", Namespace);
        xml.WriteStartElement("Document", Namespace);
        Element(xml, "name", options.Title);
        if (DataCredit.Sentence(places.Select(static p => p.Place.Id), options.OwnGazetteers) is { Length: > 0 } credit) Element(xml, "description", credit);
        WriteSchema(xml);
        xml.WriteStartElement("Folder", Namespace);
        Element(xml, "name", "Places");
        foreach (var place in places) Write(xml, place, options);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSchema(XmlWriter xml)
    {
        xml.WriteStartElement("Schema", Namespace);
        xml.WriteAttributeString("name", Schema);
        xml.WriteAttributeString("id", Schema);
        foreach (var (name, type, _) in Fields)
        {
            xml.WriteStartElement("SimpleField", Namespace);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("name", name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, PlaceSummary place, ExportOptions options)
    {
        var colour = options.ColourOf(place.Place.Id);
        var shape = PlaceShapes.Of(place.Place, options);
        xml.WriteStartElement("Placemark", Namespace);
        Element(xml, "name", place.Place.Name);
        Element(xml, "description", Description(place));
        if (colour.Length > 0) WriteColour(xml, colour);
        xml.WriteStartElement("ExtendedData", Namespace);
        xml.WriteStartElement("SchemaData", Namespace);
        xml.WriteAttributeString("schemaUrl", $"#{Schema}");
        foreach (var (name, _, value) in Fields)
        {
            xml.WriteStartElement("SimpleData", Namespace);
            xml.WriteAttributeString("name", name);
            xml.WriteString(XmlText.Clean(value(place)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        if (shape is not null) xml.WriteStartElement("MultiGeometry", Namespace);
        xml.WriteStartElement("Point", Namespace);
        Element(xml, "coordinates", Coordinates(place.Place.Point));
        xml.WriteEndElement();
        if (shape is not null) WritePolygons(xml, shape);
        xml.WriteEndElement();
    }

    /// <summary>The polygons of a place beside its point, and the end of both.</summary>
    private static void WritePolygons(XmlWriter xml, Geometry shape)
    {
        foreach (var polygon in Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>())
        {
            xml.WriteStartElement("Polygon", Namespace);
            WriteRing(xml, "outerBoundaryIs", polygon.ExteriorRing);
            foreach (var hole in polygon.InteriorRings) WriteRing(xml, "innerBoundaryIs", hole);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRing(XmlWriter xml, string boundary, LineString ring)
    {
        xml.WriteStartElement(boundary, Namespace);
        xml.WriteStartElement("LinearRing", Namespace);
        Element(xml, "coordinates", string.Join(' ', ring.Coordinates.Select(static at => string.Create(CultureInfo.InvariantCulture, $"{at.X},{at.Y}"))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>KML writes opacity, blue, green and red.</summary>
    private static void WriteColour(XmlWriter xml, string colour)
    {
        xml.WriteStartElement("Style", Namespace);
        xml.WriteStartElement("IconStyle", Namespace);
        Element(xml, "color", $"ff{colour[5..7]}{colour[3..5]}{colour[1..3]}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Coordinates(GeoPoint point) => string.Create(CultureInfo.InvariantCulture, $"{point.Longitude},{point.Latitude}");

    /// <summary>Balloons show HTML.</summary>
    private static string Description(PlaceSummary place)
    {
        var html = new StringBuilder($"<p>{place.Mentions} mentions in {place.Documents.Length} documents</p>");
        foreach (var quote in place.Quotes)
            html.Append($"<p dir=\"auto\">{Escape(quote.ContextBefore)}<b>{Escape(quote.Text)}</b>{Escape(quote.ContextAfter)}<br/><i>{Escape(quote.Document)}{(quote.Reviewed.Length > 0 ? $" · {Escape(quote.Reviewed)}" : "")}</i></p>");
        return html.ToString();
    }

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Clean(text));
}
