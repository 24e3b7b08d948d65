using System.Text.Json;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Formats;

/// <summary>
/// Places as GeoJSON (RFC 7946): one feature a place, with the documents that mention it and passages quoted from them. What has an outline is its polygons, and its point is a property.
/// </summary>
public static class GeoJson
{
    /// <summary>Writes a feature collection.</summary>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var places = PlaceSummaries.Of(documents, options);
        using var json = Json.Open(stream);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("title", options.Title);
        json.WriteUnlessEmpty("attribution", DataCredit.Sentence(places.Select(static p => p.Place.Id), options.OwnGazetteers));
        json.WriteStartArray("features");
        foreach (var place in places) Write(json, place, options);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlaceSummary summary, ExportOptions options)
    {
        var place = summary.Place;
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", Identifiers.Of(place.Id));
        var shape = PlaceShapes.Of(place, options);
        if (shape is null) json.WritePoint("geometry", place.Point);
        else json.WritePolygons("geometry", shape);
        json.WriteStartObject("properties");
        if (shape is not null) json.WritePoint("point", place.Point);
        json.WriteString("title", place.Name);
        json.WriteString("place_id", place.Id.Value);
        json.WriteUnlessEmpty("feature_class", place.Feature.ClassLetter);
        json.WriteUnlessEmpty("feature_code", place.Feature.Code);
        json.WriteUnlessEmpty("country_code", place.Country.ToString());
        json.WriteUnlessEmpty("admin1", place.Admin1);
        json.WriteUnlessEmpty("wikidata", place.Wikidata);

        // As the simplestyle specification names it, which many maps know.
        json.WriteUnlessEmpty("marker-color", options.ColourOf(place.Id));
        json.WriteNumber("mentions", summary.Mentions);
        json.WriteNumber("mean_confidence", summary.MeanConfidence);
        if (summary.Reviewed > 0) json.WriteNumber("reviewed", summary.Reviewed);
        WriteDocuments(json, summary);
        json.WriteStartArray("quotes");
        foreach (var quote in summary.Quotes) WriteQuote(json, quote);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, PlaceSummary summary)
    {
        json.WriteStartArray("documents");
        foreach (var document in summary.Documents)
        {
            json.WriteStartObject();
            json.WriteString("name", document.Name);
            json.WriteString("title", document.Title);
            json.WriteNumber("mentions", document.Mentions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuote(Utf8JsonWriter json, MentionRow quote)
    {
        json.WriteStartObject();
        json.WriteString("document", quote.Document);
        json.WriteUnlessEmpty("part", quote.Part);
        json.WriteNumber("start", quote.Start);
        json.WriteNumber("end", quote.End);
        json.WriteString("prefix", quote.ContextBefore);
        json.WriteString("exact", quote.Text);
        json.WriteString("suffix", quote.ContextAfter);
        json.WriteString("status", quote.Status);
        json.WriteUnlessEmpty("reviewed_by", quote.ReviewedBy);
        json.WriteUnlessEmpty("reviewed_at", quote.ReviewedAt);
        json.WriteEndObject();
    }
}
