using System.Text.Json;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;

namespace Gazetteer.Output.Formats;

/// <summary>Mentions as W3C Web Annotations (Recommendation of 2017): each points at its words by quotation and by position, its body is the place.</summary>
public static class WebAnnotations
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>Writes a collection with one page; documents are asked for one by one and not kept.</summary>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        using var json = Json.Open(stream);
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", Identifiers.Urn($"{options.Title}#collection"));
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", options.Title);
        json.WriteStartObject("first");
        json.WriteString("id", Identifiers.Urn($"{options.Title}#page"));
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (var document in documents)
        {
            foreach (var row in MentionRows.Of(document, options)) Write(json, document.Source.Language, row);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string language, MentionRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", Identifiers.Urn(row.MentionId));
        json.WriteString("type", "Annotation");
        WriteReviewer(json, row);
        json.WriteString("motivation", row.PlaceId.Length > 0 ? "identifying" : "tagging");
        json.WriteStartArray("body");
        WriteBody(json, row);
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", Identifiers.OfDocument(row.Document));
        json.WriteUnlessEmpty("language", language);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", row.Text);
        json.WriteString("prefix", row.ContextBefore);
        json.WriteString("suffix", row.ContextAfter);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", row.Start);
        json.WriteNumber("end", row.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Who decided, where a person did (Web Annotation Data Model, 3.3.1, "Lifecycle information").</summary>
    private static void WriteReviewer(Utf8JsonWriter json, MentionRow row)
    {
        json.WriteUnlessEmpty("modified", row.ReviewedAt);
        if (row.ReviewedBy.Length == 0) return;
        json.WriteStartObject("creator");
        json.WriteString("type", "Person");
        json.WriteString("nickname", row.ReviewedBy);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, MentionRow row)
    {
        json.WriteStartObject();
        if (row.PlaceId.Length > 0)
        {
            json.WriteString("type", "SpecificResource");
            json.WriteString("purpose", "identifying");
            json.WriteString("source", Identifiers.Of(new Places.PlaceId(row.PlaceId)));
        }
        else
        {
            json.WriteString("type", "TextualBody");
            json.WriteString("purpose", "tagging");
            json.WriteString("value", "place without a decided location");
        }

        json.WriteEndObject();
        if (row.Explanation.Length == 0) return;
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "commenting");
        json.WriteString("format", "text/plain");
        json.WriteString("value", row.Explanation);
        json.WriteEndObject();
    }
}
