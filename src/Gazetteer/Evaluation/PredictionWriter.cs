using System.Text.Encodings.Web;
using System.Text.Json;
using Gazetteer.Extraction;
using Gazetteer.Text;

namespace Gazetteer.Evaluation;

/// <summary>Writes what was extracted from corpus documents as predictions: the form that <see cref="AnnotatedCorpus"/> reads.</summary>
/// <remarks>Offsets are Unicode code points. Mentions without a place are written without coordinates.</remarks>
public static class PredictionWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one document as a line.</summary>
    /// <param name="stream">Receives UTF-8.</param>
    /// <param name="id">The corpus document's id.</param>
    /// <param name="document">What was extracted from its text.</param>
    public static void Write(Stream stream, string id, ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        var codePoints = new CodePoints(document.Source.Text);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("toponyms");
            foreach (var mention in document.Mentions) Write(json, mention, codePoints, document.Source.Text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Resolution.ResolvedMention mention, CodePoints codePoints, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("start", codePoints.FromUtf16(mention.Span.Start));
        json.WriteNumber("end", codePoints.FromUtf16(mention.Span.End));
        json.WriteString("text", mention.Span.Of(text));
        json.WriteString("type", mention.Kind.ToString());
        json.WriteNumber("confidence", Math.Round(mention.Confidence, 4));
        if (mention.Place is { } place)
        {
            json.WriteNumber("lat", place.Point.Latitude);
            json.WriteNumber("lon", place.Point.Longitude);
            if (place.Id.Source is "geonames") json.WriteString("geonameid", place.Id.Key);
            json.WriteString("place", place.Id.Value);
        }

        json.WriteEndObject();
    }
}
