using System.Globalization;
using Gazetteer.Output.GeoPackages;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>What makes a GeoPackage a project, and of which version.</summary>
internal static class ProjectFormat
{
    private const string FormatKey = "format";
    private const string ExtensionName = "gazetteer_project";
    private static readonly string[] OwnTables =
        ["gazetteer_project", "gazetteer_sources", "gazetteer_files", "gazetteer_texts", "gazetteer_packs", "gazetteer_phrases", "gazetteer_places", "gazetteer_decisions"];

    public static string Source(string path, SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 10 }.ToString();

    public static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Source(path, mode));
        try
        {
            connection.Open();
            GeometryFunctions.Add(connection);
            connection.Do("PRAGMA synchronous = FULL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes an empty project.</summary>
    public static void Create(string path, ProjectSettings settings)
    {
        using var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        using var transaction = connection.BeginTransaction();
        GeoPackageStandard.Begin(connection);
        GeoPackage.Execute(connection, GeoPackageStandard.Read(typeof(ProjectFormat), "project.sql"));
        FeatureLayer.Register(connection, "places", "Places", "One point a place that the documents of this project mention", null);
        FeatureLayer.Register(connection, "mentions", "Mentions", "One point a mention, with what persons decided; 'document' and 'place' are the fid of a row of documents and places", null);
        GeoPackageStandard.RegisterTable(connection, "documents", "Documents", "The documents of this project");
        foreach (var table in OwnTables)
            connection.Do("INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope) VALUES ($0, $1, 'The project tables of Gazetteer: texts, what was found in them, and what persons decided', 'read-write')", table, ExtensionName);
        WriteFormat(connection);
        WriteSettings(connection, settings);
        transaction.Commit();
    }

    /// <summary>Notes that a project is of this program's format.</summary>
    public static void WriteFormat(SqliteConnection connection) =>
        connection.Do("INSERT OR REPLACE INTO gazetteer_project (key, value) VALUES ($0, $1)", FormatKey, ProjectFile.Format.ToString(CultureInfo.InvariantCulture));

    public static ProjectSettings ReadSettings(SqliteConnection connection) =>
        new(Value(connection, "program"), Value(connection, "gazetteer_hash"), Value(connection, "country"), Value(connection, "near"));

    public static void WriteSettings(SqliteConnection connection, ProjectSettings settings)
    {
        foreach (var (key, value) in ((string, string)[])[("program", settings.Program), ("gazetteer_hash", settings.GazetteerHash), ("country", settings.Country), ("near", settings.Near)])
            connection.Do("INSERT OR REPLACE INTO gazetteer_project (key, value) VALUES ($0, $1)", key, value);
    }

    public static bool IsProject(string path)
    {
        try
        {
            using var connection = Look(path);
            return connection.AskOne("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'gazetteer_project'") is not null;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>The format that a project is of, which this program or an older one wrote.</summary>
    /// <exception cref="InvalidDataException">It is not a project, or one of a newer program.</exception>
    public static int Check(string path, string name)
    {
        if (!IsProject(path)) throw new InvalidDataException($"{name} is not a project; 'gazetteer project new' makes one. (A GeoPackage that was exported has only layers, and cannot be one.)");
        using var connection = Look(path);
        var format = int.TryParse(Value(connection, FormatKey), CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (format > ProjectFile.Format) throw new InvalidDataException(
            $"{name} was written by a newer gazetteer (format {format}; this one knows {ProjectFile.Format}); install the newer program. Nothing was changed.");
        if (format < 1) throw new InvalidDataException($"{name} does not say what format it is of; it is damaged: restore it from a copy.");
        return format;
    }

    /// <summary>Opens a project to look into it. What a killed program left half done is taken back by whoever opens next, and that wants the right to write.</summary>
    private static SqliteConnection Look(string path)
    {
        var connection = new SqliteConnection(Source(path, File.Exists(path + "-journal") ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly));
        connection.Open();
        return connection;
    }

    private static string Value(SqliteConnection connection, string key) => connection.AskOne("SELECT value FROM gazetteer_project WHERE key = $0", key) as string ?? "";
}
