using System.Text.Json;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Resolution.Candidates;

namespace Gazetteer.Output.Formats;

/// <summary>Documents as JSON Lines in the form of geoparsing corpora: one object a document, its toponyms with coordinates, kind and reasons.</summary>
/// <remarks>
/// <c>{"id","title","text","toponyms":[{"start","end","text","type","lat","lon","geonameid",…}]}</c>: offsets are Unicode code points into <c>text</c>,
/// end exclusive; a toponym without a decided place has no coordinates. What evaluates or reads such corpora takes these lines, this program included. Unless all
/// kinds are asked for, those are written that such corpora mark (<see cref="CorpusKinds"/>).
/// </remarks>
public static class JsonLines
{
    /// <summary>Writes one line for each document; documents are asked for one by one and not kept.</summary>
    /// <remarks>An identifier that an earlier document had gives way to the document's name, so that no two lines share one.</remarks>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(options);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in options.AllKinds ? documents : documents.Select(static d => WithoutRejected(CorpusKinds.Marked(d))))
        {
            var id = ids.Add(document.Source.Id) ? document.Source.Id : document.Source.Name;
            using (var json = Json.Open(stream, indented: false)) Write(json, id, document, options with { AllKinds = true });
            stream.WriteByte((byte)'\n');
        }
    }

    private static ExtractedDocument WithoutRejected(ExtractedDocument document) => document with { Mentions = document.Mentions.RemoveAll(static m => m.IsRejected) };

    private static void Write(Utf8JsonWriter json, string id, ExtractedDocument document, ExportOptions options)
    {
        var source = document.Source;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("generator", "Gazetteer");
        json.WriteString("document", source.Name);
        json.WriteString("title", source.Title);
        json.WriteUnlessEmpty("date", source.Date is { } date ? Identifiers.Of(date) : "");
        json.WriteUnlessEmpty("date_source", source.DateSource);
        json.WriteUnlessEmpty("language", source.Language);
        json.WriteString("text", source.Text);
        json.WriteStartArray("toponyms");
        foreach (var (row, mention) in MentionRows.Of(document, options).Zip(document.Mentions.Where(options.Includes)))
        {
            Write(json, row, mention, source.CodePointOffset);
            if (json.BytesPending > 1 << 16) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MentionRow row, Resolution.ResolvedMention mention, long offset)
    {
        json.WriteStartObject();
        json.WriteNumber("start", row.Start - offset);
        json.WriteNumber("end", row.End - offset);
        json.WriteString("text", row.Text);
        json.WriteString("type", mention.Kind.ToString());
        json.WriteString("mention_id", row.MentionId);
        json.WriteUnlessEmpty("language", mention.Language);
        json.WriteUnlessEmpty("part", row.Part);
        json.WriteString("status", row.Status);
        json.WriteUnlessEmpty("reviewed_by", row.ReviewedBy);
        json.WriteUnlessEmpty("reviewed_at", row.ReviewedAt);
        json.WriteNumber("confidence", Math.Round(row.Confidence, 4));
        WritePlace(json, row, mention.Place);
        json.WriteUnlessEmpty("match_type", row.MatchType);
        json.WriteUnlessEmpty("spelling", row.Spelling);
        json.WriteString("explanation", row.Explanation);
        json.WriteStartArray("candidates");
        foreach (var candidate in mention.Candidates) WriteCandidate(json, candidate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, MentionRow row, Places.Place? place)
    {
        if (place is null) return;
        json.WriteNumber("lat", place.Point.Latitude);
        json.WriteNumber("lon", place.Point.Longitude);
        if (place.Id.Source is "geonames") json.WriteString("geonameid", place.Id.Key);
        json.WriteString("place_id", row.PlaceId);
        json.WriteString("gazetteer", row.Gazetteer);
        json.WriteString("name", row.Name);
        json.WriteUnlessEmpty("feature_class", row.FeatureClass);
        json.WriteUnlessEmpty("feature_code", row.FeatureCode);
        json.WriteUnlessEmpty("country_code", row.CountryCode);
        json.WriteUnlessEmpty("admin1", row.Admin1);
        if (row.PrecisionMetres is { } precision) json.WriteNumber("precision_m", precision);
    }

    private static void WriteCandidate(Utf8JsonWriter json, Candidate candidate)
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
