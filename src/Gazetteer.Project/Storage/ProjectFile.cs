using System.Collections.Immutable;
using Gazetteer.Foundation.Files;
using Gazetteer.Project.Corrections;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>A project: one GeoPackage with documents, what the program found in them, what persons decided, and layers that QGIS shows as they are.</summary>
/// <remarks>
/// Whatever is written is written in one transaction and is on disk when the call returns: a kill at any moment leaves the state before or after. One process at a time
/// writes; another that opens the file meanwhile reads. Not thread-safe, but for the reasons of candidates, which may be asked for anywhere.
/// </remarks>
public sealed class ProjectFile : IDisposable
{
    /// <summary>The version of the format that this program writes.</summary>
    public const int Format = 2;

    private readonly SqliteConnection _connection;
    private readonly ProcessLock? _turn;
    private readonly PlaceRecords _places;
    private readonly PhraseRecords _phrases;
    private readonly PackRecords _packs;
    private readonly DocumentTable _documents;
    private readonly DecisionTable _decisions;
    private readonly FileTable _files;
    private readonly LayerTables _layers;
    private DecisionLog _log;
    private ScratchFolder? _scratch;

    private ProjectFile(string path, string lies, SqliteConnection connection, ProcessLock? turn, string whyReadOnly)
    {
        (Path, _connection, _turn, WhyReadOnly) = (path, connection, turn, whyReadOnly);
        _places = new PlaceRecords(connection);
        _phrases = new PhraseRecords(connection);
        _packs = new PackRecords(connection);
        _documents = new DocumentTable(connection, _places, _phrases, _packs, ProjectFormat.Source(lies, SqliteOpenMode.ReadOnly));
        _decisions = new DecisionTable(connection, _places);
        _files = new FileTable(connection);
        _layers = new LayerTables(connection, _places);
        _layers.ReadTallies();
        _log = _decisions.Read();
        Settings = ProjectFormat.ReadSettings(connection);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Why nothing can be written, as a sentence; empty when it can.</summary>
    public string WhyReadOnly { get; }

    /// <summary>Whether nothing can be written.</summary>
    public bool IsReadOnly => WhyReadOnly.Length > 0;

    /// <summary>What opening it did, as a sentence: that it was of an older format; empty for nothing.</summary>
    public string Notice { get; private init; } = "";

    /// <summary>What it was read with.</summary>
    public ProjectSettings Settings { get; private set; }

    /// <summary>What persons did.</summary>
    public DecisionLog Decisions => _log;

    /// <summary>Makes an empty project.</summary>
    /// <param name="path">Where; in the end it stands there whole.</param>
    /// <param name="settings">What documents will be read with.</param>
    /// <param name="overwrite">Whether a file that stands there may be replaced.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public static void Create(string path, ProjectSettings settings, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(settings);
        AtomicFile.Check(path, overwrite);
        using var folder = ScratchFolder.Create("project");
        var aside = System.IO.Path.Combine(folder.Path, "project.gpkg");
        ProjectFormat.Create(aside, settings);
        AtomicFile.Write(path, overwrite, stream =>
        {
            using var made = File.OpenRead(aside);
            made.CopyTo(stream);
        });
    }

    /// <summary>Opens a project; for reading only when another process has it, or when it may not be written. One of an older format is brought to this one's first (<see cref="Notice"/>).</summary>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not a project, or one of a newer program.</exception>
    public static ProjectFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = System.IO.Path.GetFullPath(path);
        if (!File.Exists(full)) throw new FileNotFoundException($"There is no project {path}; 'gazetteer project new {path}' makes one.");
        var format = ProjectFormat.Check(full, path);
        var (turn, why) = TakeTurn(full);
        SqliteConnection? connection = null;
        ScratchFolder? scratch = null;
        try
        {
            var (lies, notice) = (full, "");
            if (format < Format && turn is not null)
            {
                notice = $"{path} was of an older format and has been brought to that of this program; the old file is kept as {System.IO.Path.GetFileName(ProjectMigration.Migrate(full, format))}.";
            }
            else if (format < Format)
            {
                scratch = ScratchFolder.Create("project");
                lies = ProjectMigration.Copy(full, format, scratch.Path, SqliteOpenMode.ReadOnly);
            }

            connection = ProjectFormat.Connect(lies, turn is null ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite);
            return new ProjectFile(full, lies, connection, turn, why) { _scratch = scratch, Notice = notice };
        }
        catch (Exception error)
        {
            connection?.Dispose();
            turn?.Dispose();
            scratch?.Dispose();
            if (error is not SqliteException) throw;
            throw new IOException($"{path} cannot be read as a project ({error.Message.TrimEnd('.')}); restore it from a copy.", error);
        }
    }

    /// <summary>Whether a file is a project, by what it holds.</summary>
    public static bool IsProject(string path) => File.Exists(path) && ProjectFormat.IsProject(path);

    /// <summary>The documents as the program read them.</summary>
    /// <exception cref="InvalidDataException">One is damaged.</exception>
    public ImmutableArray<StoredDocument> ReadDocuments(CancellationToken cancellation = default) => _documents.Read(cancellation);

    /// <summary>The numbers of the documents, in the order in which they were added.</summary>
    public ImmutableArray<long> ReadDocumentNumbers() => _documents.ReadNumbers();

    /// <summary>The files that documents were read from.</summary>
    public ImmutableArray<StoredFile> ReadFiles() => _files.Read();

    /// <summary>The views that were saved: filters by name, as text; the empty name is that of what was shown last.</summary>
    public ImmutableSortedDictionary<string, string> ReadViews() => ViewRows.Read(_connection);

    /// <summary>Files and folders that were added.</summary>
    public ImmutableArray<string> ReadSources() => _files.ReadSources();

    /// <summary>Damage that SQLite's own check finds; empty when there is none.</summary>
    public ImmutableArray<string> FindDamage()
    {
        var found = ImmutableArray.CreateBuilder<string>();
        using var rows = _connection.Ask("PRAGMA integrity_check");
        while (rows.Read())
        {
            if (rows.GetString(0) != "ok") found.Add(rows.GetString(0));
        }

        return found.DrainToImmutable();
    }

    /// <summary>Changes the project in one transaction: all of it, or, when the change throws, nothing.</summary>
    /// <exception cref="InvalidOperationException">The project can only be read.</exception>
    /// <exception cref="IOException">It cannot be written, as on a full disk.</exception>
    public void Change(Action<ProjectChange> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (IsReadOnly) throw new InvalidOperationException(WhyReadOnly);
        var places = _places.Count;
        var isDone = false;
        try
        {
            using var transaction = _connection.BeginTransaction();
            var made = new ProjectChange(_documents, _decisions, _files, _layers, _log);
            change(made);
            _packs.Complete();
            _layers.Complete();
            foreach (var (name, filter) in made.Views) ViewRows.Write(_connection, name, filter);
            if (made.Settings is { } settings) ProjectFormat.WriteSettings(_connection, Settings = settings);
            transaction.Commit();
            _log = made.Log;
            isDone = true;
        }
        catch (SqliteException error)
        {
            throw new IOException($"{Path} cannot be written ({error.Message.TrimEnd('.')}); what was decided before is safe. Free some space, or copy the project to another disk.", error);
        }
        finally
        {
            if (!isDone) Forget(places);
        }
    }

    /// <summary>Writes a copy of the project as it stands.</summary>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public void SaveAs(string path, bool overwrite = false)
    {
        AtomicFile.Check(path, overwrite);
        using var folder = ScratchFolder.Create("project");
        var aside = System.IO.Path.Combine(folder.Path, "copy.gpkg");
        _connection.Do("VACUUM INTO $0", aside);
        AtomicFile.Write(path, overwrite, stream =>
        {
            using var made = File.OpenRead(aside);
            made.CopyTo(stream);
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _layers.Dispose();
        _connection.Dispose();
        _turn?.Dispose();
        _scratch?.Dispose();
    }

    /// <summary>What was noted in memory of a change that did not come to pass.</summary>
    private void Forget(int places)
    {
        _places.Forget(places);
        _phrases.Forget();
        _packs.Forget();
        _layers.ReadTallies();
    }

    private static (ProcessLock? Turn, string WhyReadOnly) TakeTurn(string path)
    {
        try
        {
            if ((File.GetAttributes(path) & FileAttributes.ReadOnly) != 0) return (null, $"{path} is write-protected, so it is only read; save it under another name to change it.");
            var turn = ProcessLock.TryTake(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, $".{System.IO.Path.GetFileName(path)}.lock"));
            return (turn, turn is null ? $"another program has {path} open, so it is only read; close it there to change it here." : "");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path} may not be written ({error.Message.TrimEnd('.')}), so it is only read; save it in another folder to change it.");
        }
    }
}
