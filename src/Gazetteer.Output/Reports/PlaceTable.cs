using System.Globalization;
using System.Xml;
using Gazetteer.Output.Rows;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Reports;

/// <summary>The table that is the map's full equivalent for those who do not see it.</summary>
internal static class PlaceTable
{
    private static readonly (string Title, bool IsNumber)[] Columns = [("Place", false), ("Kind", false), ("Country", false), ("Mentions", true), ("Documents", true), ("Position", true)];

    /// <summary>Writes one row a place.</summary>
    public static void Write(XmlWriter html, IEnumerable<PlaceSummary> places, PlaceDirectory names)
    {
        html.WriteElementString("h2", "Places");
        html.WriteStartElement("table");
        html.WriteStartElement("thead");
        html.WriteStartElement("tr");
        foreach (var (title, isNumber) in Columns) Cell(html, "th", title, isNumber);
        html.WriteEndElement();
        html.WriteEndElement();
        html.WriteStartElement("tbody");
        foreach (var place in places) Row(html, place, names);
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void Row(XmlWriter html, PlaceSummary summary, PlaceDirectory names)
    {
        html.WriteStartElement("tr");
        html.WriteStartElement("td");
        html.WriteStartElement("a");
        html.WriteAttributeString("href", $"#{HtmlReport.Anchor(summary.Place.Id.Value)}");
        html.WriteString(Formats.XmlText.Clean(summary.Place.Name));
        html.WriteEndElement();
        if (names.NativeName(summary.Place) is { Length: > 0 } native)
        {
            html.WriteString(" ");
            html.WriteElementString("bdi", Formats.XmlText.Clean(native));
        }

        html.WriteEndElement();
        Cell(html, "td", FeatureWords.Of(summary.Place.Feature), false);
        Cell(html, "td", names.CountryName(summary.Place.Country), false);
        Cell(html, "td", summary.Mentions.ToString("N0", CultureInfo.InvariantCulture), true);
        Cell(html, "td", summary.Documents.Length.ToString("N0", CultureInfo.InvariantCulture), true);
        Cell(html, "td", Position(summary.Place.Point), true);
        html.WriteEndElement();
    }

    private static string Position(GeoPoint point) => string.Create(
        CultureInfo.InvariantCulture, $"{Math.Abs(point.Longitude):0.###}° {(point.Longitude < 0 ? 'W' : 'E')}, {Math.Abs(point.Latitude):0.###}° {(point.Latitude < 0 ? 'S' : 'N')}");

    private static void Cell(XmlWriter html, string element, string text, bool isNumber)
    {
        html.WriteStartElement(element);
        if (isNumber) html.WriteAttributeString("class", "number");
        html.WriteString(Formats.XmlText.Clean(text));

        // HTML has no empty cells in one tag.
        html.WriteFullEndElement();
    }
}
