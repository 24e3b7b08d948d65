using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Gazetteer.Output.Maps;
using Gazetteer.Output.Rows;
using Gazetteer.Pictures.Writing;
using Gazetteer.Pipeline;
using Gazetteer.Scene;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Reports;

/// <summary>One page that opens without a network: map, table of places, documents, and every place with its passages, which are folded.</summary>
/// <remarks>Written as XML, so it is well-formed; a content security policy in it forbids everything but its own styles and its one script, which moves the map and unfolds
/// passages, and is not needed.</remarks>
public static class HtmlReport
{
    private static readonly string Script = Resource("report.js");
    private static readonly string Policy = $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'; base-uri 'none'; form-action 'none'";

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
        html.WriteStartElement("main");
        html.WriteElementString("h1", Formats.XmlText.Clean(context.Options.Title));
        Paragraph(html, "soft", $"{Count(places.Length, "place")}, {Count(places.Sum(static p => p.Mentions), "mention")}, {Count(all.Count, "document")}. Written by Gazetteer on {Identifiers.Of(context.Options.Today)}.");
        html.WriteStartElement("figure");
        SvgWriter.Write(MapPicture.Within(Atlas.Of(all, context.Options.AllKinds), context, static place => $"#{Anchor(place.Value)}"), html);
        html.WriteEndElement();
        PlaceTable.Write(html, places, context.Names);
        WriteDocuments(html, all, context.Options);
        html.WriteElementString("h2", "Passages");
        html.WriteStartElement("button");
        Attributes(html, ("type", "button"), ("id", "unfold"), ("hidden", "hidden"), ("aria-pressed", "false"));
        html.WriteString("Unfold all");
        html.WriteEndElement();
        foreach (var place in places) WritePlace(html, place, context.Names);
        html.WriteEndElement();
        html.WriteStartElement("script");
        html.WriteRaw(Script);
        html.WriteEndElement();
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
        html.WriteString(Formats.XmlText.Clean(text));
        html.WriteEndElement();
    }

    /// <summary>Names run their own way amid text that may run the other: a path beside Persian would be read from its end.</summary>
    private static void WriteIsolated(XmlWriter html, string text) => html.WriteElementString("bdi", Formats.XmlText.Clean(text));

    private static void WriteHead(XmlWriter html, string title)
    {
        html.WriteStartElement("head");
        Meta(html, ("charset", "utf-8"));
        Meta(html, ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        Meta(html, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Meta(html, ("name", "generator"), ("content", "Gazetteer"));
        html.WriteElementString("title", Formats.XmlText.Clean(title));
        html.WriteStartElement("style");

        // HTML reads style sheets as they stand: nothing in it may be escaped, and nothing in it needs to be.
        html.WriteRaw(Resource("report.css"));
        html.WriteEndElement();
        html.WriteEndElement();
    }

    private static void Meta(XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.WriteStartElement("meta");
        Attributes(html, attributes);
        html.WriteEndElement();
    }

    private static void Attributes(XmlWriter html, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) html.WriteAttributeString(name, value);
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
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
        html.WriteStartElement("details");
        html.WriteAttributeString("id", Anchor(summary.Place.Id.Value));
        html.WriteStartElement("summary");
        html.WriteElementString("h3", Formats.XmlText.Clean(names.FullName(summary.Place)));
        html.WriteString($" {FeatureWords.Of(summary.Place.Feature)} · {Count(summary.Mentions, "mention")} in {Count(summary.Documents.Length, "document")}");
        html.WriteEndElement();
        foreach (var quote in summary.Quotes)
        {
            html.WriteStartElement("blockquote");
            html.WriteAttributeString("dir", "auto");
            html.WriteString(Formats.XmlText.Clean(quote.ContextBefore));
            html.WriteElementString("mark", Formats.XmlText.Clean(quote.Text));
            html.WriteString(Formats.XmlText.Clean(quote.ContextAfter));
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
