using System.Collections.Immutable;
using System.Globalization;
using Gazetteer.Pipeline;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The documents of a project and what the program found in them.</summary>
internal sealed class DocumentTable(SqliteConnection connection, PlaceRecords places, PhraseRecords phrases, PackRecords packs, string evidenceSource)
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>Writes a document and returns its number.</summary>
    public long Add(ExtractedDocument document, string contentHash, long file, bool hasOwnTags)
    {
        var source = document.Source;
        var (analysis, evidence) = AnalysisCodec.Write(document.Mentions, places.NumberOf, phrases.NumberOf);
        places.Write(connection);
        phrases.Write();
        connection.Do(
            "INSERT INTO documents (name, title, date, date_source, language, tags, mentions, content_hash, file, is_gone) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, 0)",
            source.Name, source.Title, source.Date?.ToString(DateForm, CultureInfo.InvariantCulture), source.DateSource, source.Language, DocumentLabels.Write(source.Tags), document.Mentions.Length,
                contentHash, file);
        var number = (long)connection.AskOne("SELECT last_insert_rowid()")!;
        var (pack, ordinal) = packs.Add(new DocumentBytes(ContentCodec.Write(source), analysis, evidence));
        connection.Do(
            "INSERT INTO gazetteer_texts (document, id, body_start, body_end, code_point_offset, is_preformatted, has_own_tags, pack, ordinal) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)",
            number, source.Id == source.Name ? null : source.Id, source.Body.Start, source.Body.End, source.CodePointOffset, source.IsPreformatted, hasOwnTags, pack, ordinal);
        return number;
    }

    /// <summary>Writes what was found in a document anew.</summary>
    public void Renew(long number, ExtractedDocument document)
    {
        var (analysis, evidence) = AnalysisCodec.Write(document.Mentions, places.NumberOf, phrases.NumberOf);
        places.Write(connection);
        phrases.Write();
        connection.Do("UPDATE documents SET mentions = $1 WHERE fid = $0", number, document.Mentions.Length);
        packs.Renew(number, analysis, evidence);
    }

    /// <summary>Gives a document the tags that a person chose, in place of those that it had.</summary>
    public void Tag(long document, ImmutableArray<string> tags)
    {
        connection.Do("UPDATE documents SET tags = $1 WHERE fid = $0", document, DocumentLabels.Write(tags));
        connection.Do("UPDATE gazetteer_texts SET has_own_tags = 1 WHERE document = $0", document);
    }

    /// <summary>Takes the documents of a file away.</summary>
    public void RemoveOf(long file)
    {
        packs.Touch(file);
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
        var packed = ReadPacks(cancellation);
        var rows = new List<Row>();
        using (var reader = connection.Ask("""
            SELECT d.fid, d.file, d.name, d.title, d.date, d.date_source, d.language, d.content_hash, d.is_gone, d.tags, t.id, t.body_start, t.body_end, t.code_point_offset, t.is_preformatted, t.has_own_tags, t.pack, t.ordinal
            FROM documents d JOIN gazetteer_texts t ON t.document = d.fid ORDER BY d.fid
            """))
        {
            while (reader.Read()) rows.Add(new Row(reader));
        }

        var documents = new StoredDocument[rows.Count];
        Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellation }, i => documents[i] = Read(rows[i], packed));
        return ImmutableArray.Create(documents);
    }

    private Dictionary<long, (ArraySegment<byte>[] Content, ArraySegment<byte>[] Analysis)> ReadPacks(CancellationToken cancellation)
    {
        var packed = new List<(long Number, byte[] Content, byte[] Analysis)>();
        using (var reader = connection.Ask("SELECT id, content, analysis FROM gazetteer_packs ORDER BY id"))
        {
            while (reader.Read()) packed.Add((reader.GetInt64(0), (byte[])reader.GetValue(1), (byte[])reader.GetValue(2)));
        }

        var unpacked = new (ArraySegment<byte>[], ArraySegment<byte>[])[packed.Count];
        Parallel.For(0, packed.Count, new ParallelOptions { CancellationToken = cancellation }, i => unpacked[i] = (Packed.UnpackAll(packed[i].Content), Packed.UnpackAll(packed[i].Analysis)));
        return packed.Select(static p => p.Number).Zip(unpacked).ToDictionary(static p => p.First, static p => p.Second);
    }

    private StoredDocument Read(Row row, Dictionary<long, (ArraySegment<byte>[] Content, ArraySegment<byte>[] Analysis)> packed)
    {
        if (!packed.TryGetValue(row.Pack, out var pack) || row.Ordinal >= pack.Content.Length)
            throw new InvalidDataException($"The text of {row.Name} is missing from the project; add its file again, or restore the project from a copy.");
        var (text, parts) = ContentCodec.Read(pack.Content[row.Ordinal]);
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
            Tags = row.Tags,
        };
        var mentions = AnalysisCodec.Read(pack.Analysis[row.Ordinal], () => ReadEvidence(row.Number), places.At);
        return new StoredDocument(row.Number, row.File, new ExtractedDocument(source, mentions), row.ContentHash, row.IsGone, row.HasOwnTags);
    }

    /// <summary>By a connection of its own, since reasons may be asked for on any thread, and after the project was closed.</summary>
    private ImmutableArray<Evidence>[] ReadEvidence(long document)
    {
        using var own = new SqliteConnection(evidenceSource);
        own.Open();
        using var found = own.Ask("SELECT p.evidence, t.ordinal FROM gazetteer_texts t JOIN gazetteer_packs p ON p.id = t.pack WHERE t.document = $0", document);
        if (!found.Read()) return [];
        return AnalysisCodec.ReadEvidence(Packed.UnpackAll((byte[])found.GetValue(0))[found.GetInt32(1)], number => own.AskOne("SELECT phrase FROM gazetteer_phrases WHERE id = $0", number) as string
            ?? "");
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

        public ImmutableArray<string> Tags { get; } = DocumentLabels.Read(reader.IsDBNull(9) ? "" : reader.GetString(9));

        public string? Id { get; } = reader.IsDBNull(10) ? null : reader.GetString(10);

        public TextSpan Body { get; } = new(reader.GetInt32(11), reader.GetInt32(12));

        public long CodePointOffset { get; } = reader.GetInt64(13);

        public bool IsPreformatted { get; } = reader.GetBoolean(14);

        public bool HasOwnTags { get; } = reader.GetBoolean(15);

        public long Pack { get; } = reader.GetInt64(16);

        public int Ordinal { get; } = reader.GetInt32(17);
    }
}
