using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The files that documents were read from, and what was added.</summary>
internal sealed class FileTable(SqliteConnection connection)
{
    /// <summary>All files, in the order in which they were met.</summary>
    public ImmutableArray<StoredFile> Read()
    {
        var files = ImmutableArray.CreateBuilder<StoredFile>();
        using var rows = connection.Ask("SELECT id, path, name, length, written, content_hash, is_gone FROM gazetteer_files ORDER BY id");
        while (rows.Read()) files.Add(new StoredFile(rows.GetInt64(0), rows.GetString(1), rows.GetString(2), rows.GetInt64(3), rows.GetInt64(4), rows.GetString(5), rows.GetBoolean(6)));
        return files.DrainToImmutable();
    }

    /// <summary>Adds a file, or writes it anew.</summary>
    /// <returns>With its number.</returns>
    public StoredFile Put(StoredFile file)
    {
        if (file.Number > 0)
        {
            connection.Do("UPDATE gazetteer_files SET path = $1, name = $2, length = $3, written = $4, content_hash = $5, is_gone = $6 WHERE id = $0", file.Number, file.Path, file.Name, file.Length,
                file.Changed, file.ContentHash, file.IsGone);
            return file;
        }

        connection.Do("INSERT INTO gazetteer_files (path, name, length, written, content_hash, is_gone) VALUES ($0, $1, $2, $3, $4, $5)", file.Path, file.Name, file.Length, file.Changed,
            file.ContentHash, file.IsGone);
        return file with { Number = (long)connection.AskOne("SELECT last_insert_rowid()")! };
    }

    /// <summary>The number of the file of a path; null when it is new.</summary>
    public long? NumberOf(string path) => connection.AskOne("SELECT id FROM gazetteer_files WHERE path = $0", path) as long?;

    /// <summary>What was added, as absolute paths.</summary>
    public ImmutableArray<string> ReadSources()
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        using var rows = connection.Ask("SELECT path FROM gazetteer_sources ORDER BY rowid");
        while (rows.Read()) paths.Add(rows.GetString(0));
        return paths.DrainToImmutable();
    }

    /// <summary>Notes what was added.</summary>
    public void AddSource(string path) => connection.Do("INSERT OR IGNORE INTO gazetteer_sources (path) VALUES ($0)", path);

    /// <summary>Says of the documents of a file whether it is gone, or that it has another name now.</summary>
    public void ChangeDocuments(StoredFile before, StoredFile after)
    {
        connection.Do("UPDATE documents SET is_gone = $1 WHERE file = $0", after.Number, after.IsGone);
        if (before.Name != after.Name) connection.Do("UPDATE documents SET name = $2 || substr(name, $1) WHERE file = $0", after.Number, before.Name.Length + 1, after.Name);
    }
}
