using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Pipeline;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The documents of a project and what the program found in them.</summary>
internal sealed class DocumentTable(SqliteConnection connection, PlaceRecords places, PhraseRecords phrases, string evidenceSource)
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>Writes a document and returns its number.</summary>
    public long Add(ExtractedDocument document, string contentHash, long file)
    {
        var source = document.Source;
        var (analysis, evidence) = AnalysisCodec.Write(document.Mentions, places.NumberOf, phrases.NumberOf);
        places.Write(connection);
        phrases.Write();
        connection.Do(
            "INSERT INTO documents (name, title, date, date_source, language, mentions, content_hash, file, is_gone) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, 0)",
            source.Name, source.Title, source.Date?.ToString(DateForm, CultureInfo.InvariantCulture), source.DateSource, source.Language, document.Mentions.Length, contentHash, file);
        var number = (long)connection.AskOne("SELECT last_insert_rowid()")!;
        connection.Do(
            "INSERT INTO gazetteer_texts (document, id, body_start, body_end, code_point_offset, is_preformatted, content, analysis, evidence) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)",
            number, source.Id == source.Name ? null : source.Id, source.Body.Start, source.Body.End, source.CodePointOffset, source.IsPreformatted, ContentCodec.Write(source), analysis, evidence);
        return number;
    }

    /// <summary>Writes what was found in a document anew.</summary>
    public void Renew(long number, ExtractedDocument document)
    {
        var (analysis, evidence) = AnalysisCodec.Write(document.Mentions, places.NumberOf, phrases.NumberOf);
        places.Write(connection);
        phrases.Write();
        connection.Do("UPDATE documents SET mentions = $1 WHERE fid = $0", number, document.Mentions.Length);
        connection.Do("UPDATE gazetteer_texts SET analysis = $1, evidence = $2 WHERE document = $0", number, analysis, evidence);
    }

    /// <summary>Takes the documents of a file away.</summary>
    public void RemoveOf(long file)
    {
        foreach (var number in NumbersOf(file)) connection.Do("DELETE FROM mentions WHERE fid BETWEEN $0 AND $1", LayerTables.FirstMentionOf(number), LayerTables.FirstMentionOf(number + 1) - 1);
        connection.Do("DELETE FROM gazetteer_texts WHERE document IN (SELECT fid FROM documents WHERE file = $0)", file);
        connection.Do("DELETE FROM documents WHERE file = $0", file);
    }

    /// <summary>The documents of a file.</summary>
    public List<long> NumbersOf(long file)
    {
        var numbers = new List<long>();
        using var rows = connection.Ask("SELECT fid FROM documents WHERE file = $0", file);
        while (rows.Read()) numbers.Add(rows.GetInt64(0));
        return numbers;
    }

    /// <summary>The numbers of all documents, in the order in which they were added.</summary>
    public ImmutableArray<long> ReadNumbers()
    {
        var numbers = ImmutableArray.CreateBuilder<long>();
        using var rows = connection.Ask("SELECT fid FROM documents ORDER BY fid");
        while (rows.Read()) numbers.Add(rows.GetInt64(0));
        return numbers.DrainToImmutable();
    }

    /// <summary>All documents, in the order in which they were added.</summary>
    /// <exception cref="InvalidDataException">One is damaged.</exception>
    public ImmutableArray<StoredDocument> Read(CancellationToken cancellation)
    {
        var rows = new List<Row>();
        using (var reader = connection.Ask("""
            SELECT d.fid, d.file, d.name, d.title, d.date, d.date_source, d.language, d.content_hash, d.is_gone, t.id, t.body_start, t.body_end, t.code_point_offset, t.is_preformatted, t.content, t.analysis
            FROM documents d JOIN gazetteer_texts t ON t.document = d.fid ORDER BY d.fid
            """))
        {
            while (reader.Read()) rows.Add(new Row(reader));
        }

        var documents = new StoredDocument[rows.Count];
        Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellation }, i => documents[i] = Read(rows[i]));
        return ImmutableArray.Create(documents);
    }

    private StoredDocument Read(Row row)
    {
        var (text, parts) = ContentCodec.Read(row.Content);
        var source = new SourceText
        {
            Name = row.Name,
            Id = row.Id ?? row.Name,
            Text = text,
            Title = row.Title,
            Date = row.Date is null ? null : DateOnly.ParseExact(row.Date, DateForm, CultureInfo.InvariantCulture),
            DateSource = row.DateSource,
            Language = row.Language,
            Body = row.Body,
            Parts = parts,
            CodePointOffset = row.CodePointOffset,
            IsPreformatted = row.IsPreformatted,
        };
        var mentions = AnalysisCodec.Read(row.Analysis, () => ReadEvidence(row.Number), places.At);
        return new StoredDocument(row.Number, row.File, new ExtractedDocument(source, mentions), row.ContentHash, row.IsGone);
    }

    /// <summary>By a connection of its own, since reasons may be asked for on any thread, and after the project was closed.</summary>
    private ImmutableArray<Evidence>[] ReadEvidence(long document)
    {
        using var own = new SqliteConnection(evidenceSource);
        own.Open();
        return own.AskOne("SELECT evidence FROM gazetteer_texts WHERE document = $0", document) is byte[] packed
            ? AnalysisCodec.ReadEvidence(packed, number => own.AskOne("SELECT phrase FROM gazetteer_phrases WHERE id = $0", number) as string ?? "")
            : [];
    }

    private sealed class Row(SqliteDataReader reader)
    {
        public long Number { get; } = reader.GetInt64(0);

        public long File { get; } = reader.GetInt64(1);

        public string Name { get; } = reader.GetString(2);

        public string Title { get; } = reader.IsDBNull(3) ? "" : reader.GetString(3);

        public string? Date { get; } = reader.IsDBNull(4) ? null : reader.GetString(4);

        public string DateSource { get; } = reader.IsDBNull(5) ? "" : reader.GetString(5);

        public string Language { get; } = reader.IsDBNull(6) ? "" : reader.GetString(6);

        public string ContentHash { get; } = reader.GetString(7);

        public bool IsGone { get; } = reader.GetBoolean(8);

        public string? Id { get; } = reader.IsDBNull(9) ? null : reader.GetString(9);

        public TextSpan Body { get; } = new(reader.GetInt32(10), reader.GetInt32(11));

        public long CodePointOffset { get; } = reader.GetInt64(12);

        public bool IsPreformatted { get; } = reader.GetBoolean(13);

        public byte[] Content { get; } = (byte[])reader.GetValue(14);

        public byte[] Analysis { get; } = (byte[])reader.GetValue(15);
    }
}
