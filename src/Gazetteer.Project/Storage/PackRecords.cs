using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The large parts of documents, packed some dozens together: texts that are packed one by one take a third more, and leave a fifth of the file's pages empty.</summary>
/// <remarks>Documents that are taken away leave their bytes in their pack until half of it is dead; then the rest moves to a new one.</remarks>
internal sealed class PackRecords(SqliteConnection connection)
{
    private const int MostBytes = 1 << 18;
    private readonly List<DocumentBytes> _open = [];
    private readonly HashSet<long> _touched = [];
    private (long Pack, ArraySegment<byte>[] Content) _read;
    private long _number;
    private int _bytes;

    /// <summary>Adds a document; it counts once <see cref="Write"/> was called.</summary>
    /// <returns>Where it lies: the number of the pack, and its place in it.</returns>
    public (long Pack, int Ordinal) Add(DocumentBytes document)
    {
        if (_bytes > 0 && _bytes + document.Length > MostBytes) Write();
        if (_open.Count == 0) _number = (long)connection.AskOne("SELECT coalesce(max(id), 0) + 1 FROM gazetteer_packs")!;
        _open.Add(document);
        _bytes += document.Length;
        return (_number, _open.Count - 1);
    }

    /// <summary>Writes what was added.</summary>
    public void Write()
    {
        if (_open.Count == 0) return;
        connection.Do(
            "INSERT INTO gazetteer_packs (id, documents, content, analysis, evidence) VALUES ($0, $1, $2, $3, $4)",
            _number, _open.Count, Packed.PackAll(_open, static d => d.Content), Packed.PackAll(_open, static d => d.Analysis), Packed.PackAll(_open, static d => d.Evidence));
        _open.Clear();
        _bytes = 0;
    }

    /// <summary>Forgets what was added and not written, as when a transaction was given up.</summary>
    public void Forget()
    {
        _open.Clear();
        _bytes = 0;
        _touched.Clear();
        _read = default;
    }

    /// <summary>Notes the packs of a file's documents, before these are taken away, to be tidied in the end.</summary>
    public void Touch(long file)
    {
        Write();
        using var rows = connection.Ask("SELECT DISTINCT t.pack FROM gazetteer_texts t JOIN documents d ON d.fid = t.document WHERE d.file = $0", file);
        while (rows.Read()) _touched.Add(rows.GetInt64(0));
    }

    /// <summary>Gives a document other mentions and evidence; its text moves with them.</summary>
    public void Renew(long document, byte[] analysis, byte[] evidence)
    {
        if (_open.Count > 0 && (long)connection.AskOne("SELECT pack FROM gazetteer_texts WHERE document = $0", document)! == _number) Write();
        long pack;
        int ordinal;
        using (var row = connection.Ask("SELECT pack, ordinal FROM gazetteer_texts WHERE document = $0", document))
        {
            row.Read();
            (pack, ordinal) = (row.GetInt64(0), row.GetInt32(1));
        }

        if (_read.Pack != pack) _read = (pack, Packed.UnpackAll((byte[])connection.AskOne("SELECT content FROM gazetteer_packs WHERE id = $0", pack)!));
        Place(document, new DocumentBytes(_read.Content[ordinal], analysis, evidence));
        _touched.Add(pack);
    }

    /// <summary>Writes what was added; takes packs away that no document is in any more, and gives the documents of those that are half dead a new one.</summary>
    public void Complete()
    {
        Write();
        foreach (var pack in _touched)
        {
            var (living, all) = (Living(pack), Convert.ToInt32(connection.AskOne("SELECT documents FROM gazetteer_packs WHERE id = $0", pack), null));
            if (living.Count * 2 > all) continue;
            if (living.Count > 0) Move(pack, living);
            connection.Do("DELETE FROM gazetteer_packs WHERE id = $0", pack);
        }

        Forget();
    }

    private List<(long Document, int Ordinal)> Living(long pack)
    {
        var living = new List<(long, int)>();
        using var rows = connection.Ask("SELECT document, ordinal FROM gazetteer_texts WHERE pack = $0 ORDER BY ordinal", pack);
        while (rows.Read()) living.Add((rows.GetInt64(0), rows.GetInt32(1)));
        return living;
    }

    private void Move(long pack, List<(long Document, int Ordinal)> living)
    {
        ArraySegment<byte>[] content, analysis, evidence;
        using (var rows = connection.Ask("SELECT content, analysis, evidence FROM gazetteer_packs WHERE id = $0", pack))
        {
            rows.Read();
            (content, analysis, evidence) = (Packed.UnpackAll((byte[])rows.GetValue(0)), Packed.UnpackAll((byte[])rows.GetValue(1)), Packed.UnpackAll((byte[])rows.GetValue(2)));
        }

        foreach (var (document, ordinal) in living)
        {
            Place(document, new DocumentBytes(content[ordinal], analysis[ordinal], evidence[ordinal]));
        }

        Write();
    }

    private void Place(long document, DocumentBytes bytes)
    {
        var (pack, ordinal) = Add(bytes);
        connection.Do("UPDATE gazetteer_texts SET pack = $1, ordinal = $2 WHERE document = $0", document, pack, ordinal);
    }
}
