using System.Text;
using System.Xml;
using Gazetteer.Output.Maps;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Reports;

/// <summary>One page that opens without a network and without scripts: map, table of places, and every place with its passages.</summary>
/// <remarks>Written as XML, so it is well-formed; a content security policy in it forbids everything but its own styles.</remarks>
public static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the report of the documents.</summary>
    /// <exception cref="IOException">The base map is missing.</exception>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        var all = documents.ToList();
        var places = PlaceSummaries.Of(all, context.Options);
        stream.Write("<!DOCTYPE html>\n"u8);
        using var html = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, CloseOutput = false });
        html.WriteStartElement("html");
        html.WriteAttributeString("lang", "en");
        WriteHead(html, context.Options.Title);
        html.WriteStartElement("body");
        html.WriteElementString("h1", SvgMap.Safe(context.Options.Title));
        Paragraph(html, "soft", $"{Count(places.Length, "place")}, {Count(places.Sum(static p => p.Mentions), "mention")}, {Count(all.Count, "document")}. Written by Gazetteer on {Identifiers.Of(context.Options.Today)}.");
        html.WriteStartElement("figure");
        SvgMap.Write(html, Atlas.Of(all, context.Options.AllKinds), context, c => $"#{Anchor(c.Place.Value)}");
        html.WriteEndElement();
        PlaceTable.Write(html, places, context.Names);
        WriteDocuments(html, all, context.Options);
        html.WriteElementString("h2", "Passages");
        foreach (var place in places) WritePlace(html, place, context.Names);
        html.WriteEndElement();
        html.WriteEndElement();
    }

    /// <summary>Fragment of a place's section.</summary>
    internal static string Anchor(string place) => "place-" + Uri.EscapeDataString(place).Replace('%', '_');

    internal static string Count(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";

    internal static void Paragraph(XmlWriter html, string style, string text)
    {
        html.WriteStartElement("p");
        html.WriteAttributeString("class", style);
        html.WriteString(SvgMap.Safe(text));
        html.WriteEndElement();
    }

    /// <summary>Names run their own way amid text that may run the other: a path beside Persian would be read from its end.</summary>
    private static void WriteIsolated(XmlWriter html, string text) => html.WriteElementString("bdi", SvgMap.Safe(text));

    private static void WriteHead(XmlWriter html, string title)
    {
        html.WriteStartElement("head");
        Meta(html, ("charset", "utf-8"));
        Meta(html, ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        Meta(html, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Meta(html, ("name", "generator"), ("content", "Gazetteer"));
        html.WriteElementString("title", SvgMap.Safe(title));
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!;
        using var styles = new StreamReader(stream);
        html.WriteStartElement("style");

        // HTML reads style sheets as they stand: nothing in it may be escaped, and nothing in it needs to be.
        html.WriteRaw(styles.ReadToEnd());
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void Meta(XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement("meta");
        SvgMap.Attributes(html, attributes);
        html.WriteEndElement();
    }

    private static void WriteDocuments(XmlWriter html, List<ExtractedDocument> documents, ExportOptions options)
    {
        html.WriteElementString("h2", "Documents");
        html.WriteStartElement("ul");
        foreach (var document in documents)
        {
            html.WriteStartElement("li");
            var source = document.Source;
            var date = source.Date is { } day ? $", {Identifiers.Of(day)}" : "";
            WriteIsolated(html, source.Title.Length > 0 ? source.Title : source.Name);
            html.WriteString($"{date}: {Count(document.Mentions.Count(options.Includes), "mention")} (");
            WriteIsolated(html, source.Name);
            html.WriteString(")");
            html.WriteEndElement();
        }

        html.WriteFullEndElement();
    }

    private static void WritePlace(XmlWriter html, PlaceSummary summary, PlaceDirectory names)
    {
        html.WriteStartElement("section");
        html.WriteAttributeString("id", Anchor(summary.Place.Id.Value));
        html.WriteElementString("h3", SvgMap.Safe(names.FullName(summary.Place)));
        Paragraph(html, "soft", $"{FeatureWords.Of(summary.Place.Feature)} · {Count(summary.Mentions, "mention")} in {Count(summary.Documents.Length, "document")}");
        foreach (var quote in summary.Quotes)
        {
            html.WriteStartElement("blockquote");
            html.WriteAttributeString("dir", "auto");
            html.WriteString(SvgMap.Safe(quote.ContextBefore));
            html.WriteElementString("mark", SvgMap.Safe(quote.Text));
            html.WriteString(SvgMap.Safe(quote.ContextAfter));
            html.WriteStartElement("div");
            html.WriteAttributeString("class", "soft");
            WriteIsolated(html, quote.Document);
            if (quote.Part.Length > 0)
            {
                html.WriteString(", ");
                WriteIsolated(html, quote.Part);
            }

            if (quote.Reviewed.Length > 0)
            {
                html.WriteString(" · ");
                WriteIsolated(html, quote.Reviewed);
            }

            html.WriteEndElement();
            html.WriteEndElement();
        }

        if (summary.Mentions > summary.Quotes.Length) Paragraph(html, "soft", $"and {Count(summary.Mentions - summary.Quotes.Length, "more mention")}");
        html.WriteEndElement();
    }
}
