using System.Globalization;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.GeoPackages;

/// <summary>Fills the tables of mentions and documents.</summary>
internal sealed class MentionLayer(SqliteConnection connection, ExportOptions options) : IDisposable
{
    private readonly TableWriter _mentions = new(
        connection, "mentions", "geom", "mention_id", "document", "document_date", "part", "start", "end", "text", "context_before", "context_after", "mention_kind", "place_id", "name", "confidence",
            "status", "match_type", "explanation", "alternatives", "reviewed_by", "reviewed_at");

    private readonly TableWriter _documents = new(connection, "documents", "name", "title", "date", "date_source", "language", "mentions");

    /// <summary>Writes a document and its mentions, and hands it on.</summary>
    public ExtractedDocument Add(ExtractedDocument document)
    {
        var count = 0;
        foreach (var row in MentionRows.Of(document, options))
        {
            count++;
            Add(row);
        }

        var source = document.Source;
        _documents.Add(source.Name, source.Title, Text(source.Date), source.DateSource, source.Language, count);
        return document;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _mentions.Dispose();
        _documents.Dispose();
    }

    /// <summary>A date as GeoPackages store it.</summary>
    internal static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Add(MentionRow row)
    {
        var geometry = row is { Longitude: { } longitude, Latitude: { } latitude } ? GeoPackagePoint.Of(new GeoPoint(longitude, latitude)) : null;
        _mentions.Add(
            geometry, row.MentionId, row.Document, Text(row.DocumentDate), row.Part, row.Start, row.End, row.Text, row.ContextBefore, row.ContextAfter, row.MentionKind, row.PlaceId, row.Name,
                row.Confidence, row.Status, row.MatchType, row.Explanation, row.Alternatives, row.ReviewedBy, row.ReviewedAt);
    }
}
