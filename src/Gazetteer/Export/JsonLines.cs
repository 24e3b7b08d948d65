using System.Text.Json;
using Gazetteer.Extraction;

namespace Gazetteer.Export;

/// <summary>Mentions as JSON Lines: one object a mention, with the columns of <see cref="MentionsCsv"/> and the candidates with their reasons.</summary>
public static class JsonLines
{
    /// <summary>Writes one line for each mention; documents are asked for one by one and not kept.</summary>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var document in documents)
        {
            foreach (var (row, mention) in MentionRows.Of(document, options).Zip(document.Mentions.Where(options.Includes)))
            {
                using (var json = Json.Open(stream, indented: false)) Write(json, row, mention);
                stream.WriteByte((byte)'\n');
            }
        }
    }

    private static void Write(Utf8JsonWriter json, MentionRow row, Resolution.ResolvedMention mention)
    {
        json.WriteStartObject();
        json.WriteString("mention_id", row.MentionId);
        json.WriteString("document", row.Document);
        json.WriteUnlessEmpty("document_date", row.DocumentDate is { } date ? Identifiers.Of(date) : "");
        json.WriteUnlessEmpty("part", row.Part);
        json.WriteNumber("start", row.Start);
        json.WriteNumber("end", row.End);
        json.WriteString("text", row.Text);
        json.WriteString("context_before", row.ContextBefore);
        json.WriteString("context_after", row.ContextAfter);
        json.WriteString("mention_kind", row.MentionKind);
        json.WriteString("status", row.Status);
        json.WriteNumber("confidence", row.Confidence);
        WritePlace(json, row);
        json.WriteUnlessEmpty("match_type", row.MatchType);
        json.WriteString("explanation", row.Explanation);
        json.WriteStartArray("candidates");
        foreach (var candidate in mention.Candidates) WriteCandidate(json, candidate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, MentionRow row)
    {
        if (row.PlaceId.Length == 0) return;
        json.WriteString("place_id", row.PlaceId);
        json.WriteString("gazetteer", row.Gazetteer);
        json.WriteString("name", row.Name);
        json.WriteUnlessEmpty("feature_class", row.FeatureClass);
        json.WriteUnlessEmpty("feature_code", row.FeatureCode);
        json.WriteUnlessEmpty("country_code", row.CountryCode);
        json.WriteUnlessEmpty("admin1", row.Admin1);
        json.WriteNumber("longitude", row.Longitude ?? 0);
        json.WriteNumber("latitude", row.Latitude ?? 0);
        json.WriteString("geometry_wkt", row.GeometryWkt);
        if (row.PrecisionMetres is { } precision) json.WriteNumber("precision_m", precision);
    }

    private static void WriteCandidate(Utf8JsonWriter json, Resolution.Candidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("place_id", candidate.Place.Id.Value);
        json.WriteString("name", candidate.Place.Name);
        json.WriteNumber("score", Math.Round(candidate.Score, 4));
        json.WriteStartArray("evidence");
        foreach (var evidence in candidate.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("signal", evidence.Signal);
            json.WriteNumber("weight", Math.Round(evidence.Weight, 4));
            json.WriteString("detail", evidence.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
