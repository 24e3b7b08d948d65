using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.GeoPackages;

/// <summary>What makes a SQLite file a GeoPackage (OGC 12-128r17).</summary>
internal static class GeoPackageStandard
{
    /// <summary>The marks in the file's head, and the tables that every package has.</summary>
    public static void Begin(SqliteConnection connection)
    {
        GeoPackage.Execute(connection, "PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;");
        GeoPackage.Execute(connection, Read(typeof(GeoPackageStandard), "geopackage.sql"));
    }

    /// <summary>Statements that lie in an assembly.</summary>
    public static string Read(Type of, string resource)
    {
        using var stream = of.Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Registers a table without geometry.</summary>
    public static void RegisterTable(SqliteConnection connection, string table, string identifier, string description)
    {
        using var contents = new TableWriter(connection, "gpkg_contents", "table_name", "data_type", "identifier", "description");
        contents.Add(table, "attributes", identifier, description);
    }
}
