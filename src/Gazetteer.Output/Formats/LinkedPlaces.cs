using System.Text.Json;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;

namespace Gazetteer.Output.Formats;

/// <summary>Places in Linked Places Format 1.2 (github.com/LinkedPasts/linked-places-format), as the World Historical Gazetteer takes them.</summary>
/// <remarks>Names are those that the documents attest, each with documents that write it so as citations; the time is that of the documents.</remarks>
public static class LinkedPlaces
{
    private const string Context = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    /// <summary>Writes a feature collection.</summary>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var places = PlaceSummaries.Of(documents, options);
        using var json = Json.Open(stream);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("@context", Context);
        json.WriteUnlessEmpty("attribution", DataCredit.Sentence(places.Select(static p => p.Place.Id), options.OwnGazetteers));
        json.WriteStartArray("features");
        foreach (var place in places) Write(json, place, options);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Links to other authorities, in the short forms that the format defines: <c>gn:1177446</c>, <c>wd:Q794</c>.</summary>
    internal static IEnumerable<string> Matches(Place place)
    {
        if (place.Id.Source is "geonames") yield return $"gn:{place.Id.Key}";
        if (place.Id.Source is "wikidata") yield return $"wd:{place.Id.Key}";
        else if (place.Wikidata.Length > 0) yield return $"wd:{place.Wikidata}";
    }

    private static void Write(Utf8JsonWriter json, PlaceSummary summary, ExportOptions options)
    {
        var place = summary.Place;
        json.WriteStartObject();
        json.WriteString("@id", Identifiers.Of(place.Id));
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("title", place.Name);
        WriteArray(json, "ccodes", place.Country.IsNone ? [] : [place.Country.ToString()]);
        WriteArray(json, "fclasses", place.Feature.ClassLetter is { Length: > 0 } letter and not ("U" or "V") ? [letter] : []);
        json.WriteEndObject();
        WriteWhen(json, summary, options);
        WriteNames(json, summary);
        json.WritePoint("geometry", place.Point);
        json.WriteStartArray("links");
        foreach (var match in Matches(place))
        {
            json.WriteStartObject();
            json.WriteString("type", "exactMatch");
            json.WriteString("identifier", match);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWhen(Utf8JsonWriter json, PlaceSummary summary, ExportOptions options)
    {
        json.WriteStartObject("when");
        json.WriteStartArray("timespans");
        json.WriteStartObject();
        WriteTime(json, "start", summary.Earliest ?? options.Today);
        WriteTime(json, "end", summary.Latest ?? options.Today);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("label", summary.Earliest is null ? "as of the export; no document is dated" : "dates of the documents that mention it");
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateOnly date)
    {
        json.WriteStartObject(name);
        json.WriteString("in", Identifiers.Of(date));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, PlaceSummary summary)
    {
        json.WriteStartArray("names");
        foreach (var spelling in summary.Spellings)
        {
            json.WriteStartObject();
            json.WriteString("toponym", spelling.Text);
            json.WriteUnlessEmpty("lang", spelling.Language);
            json.WriteStartArray("citations");
            foreach (var document in spelling.Documents)
            {
                json.WriteStartObject();
                json.WriteString("@id", Identifiers.OfDocument(document.Name));
                json.WriteString("label", document.Title.Length > 0 ? document.Title : document.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, string[] values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
