using System.Globalization;
using Gazetteer.Importing.Shapes;
using Gazetteer.Importing.Sources;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Importing.Databases;

/// <summary>Reads the layers and tables of a GeoPackage (OGC 12-128r18), or the tables of another SQLite database.</summary>
internal static class GeoPackageTables
{
    /// <summary>Opens the layers; those with shapes alone, where there are any.</summary>
    /// <param name="file">The file, for names.</param>
    /// <param name="path">Where it lies on disk.</param>
    /// <exception cref="FormatException">It is damaged, or has no table.</exception>
    public static IReadOnlyList<SourceTable> Open(SourceFile file, string path)
    {
        try
        {
            using var database = Connect(path);
            var isGeoPackage = Texts(database, "SELECT name FROM sqlite_master WHERE name = 'gpkg_contents'").Count > 0;
            var layers = isGeoPackage ? Layers(database) : [];
            if (layers.Count == 0)
            {
                layers = [.. Texts(database, isGeoPackage ? "SELECT table_name FROM gpkg_contents WHERE data_type = 'attributes'"
                    : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'gpkg_%'").Select(static name => new Layer(name, "", null))];
            }

            if (layers.Count == 0) throw new FormatException($"{file.Name} has no table of places.");
            return [.. layers.Select(layer => new SourceTable
            {
                Name = layers.Count == 1 ? file.Name : $"{file.Name}/{layer.Name}", Format = isGeoPackage ? "a GeoPackage layer" : "a table of an SQLite database",
                Columns = Columns(database, layer), Reference = layer.Reference, Rows = Rows(path, layer),
            })];
        }
        catch (SqliteException error)
        {
            throw new FormatException($"{file.Name} is no database that can be read: {error.Message}");
        }
    }

    private static List<Layer> Layers(SqliteConnection database)
    {
        var layers = new List<Layer>();
        using var command = database.CreateCommand();
        command.CommandText = "SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var code = reader.IsDBNull(3) ? 0 : reader.GetInt32(3);
            var known = code <= 0 ? SpatialReference.Degrees : SpatialReference.OfCode(code);
            layers.Add(new Layer(reader.GetString(0), reader.GetString(1), known ?? SpatialReference.Parse(reader.IsDBNull(4) ? $"EPSG:{code}" : reader.GetString(4))));
        }

        return layers;
    }

    private static List<string> Columns(SqliteConnection database, Layer layer)
    {
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quoted(layer.Name)} LIMIT 0";
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Where(name => name != layer.Shape)];
    }

    private static IEnumerable<SourceRow> Rows(string path, Layer layer)
    {
        using var database = Connect(path);
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quoted(layer.Name)}";
        using var reader = command.ExecuteReader();
        var shapes = new GeoPackageGeoReader();
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new List<string>(reader.FieldCount);
            Geometry? shape = null;
            string? fault = null;
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (reader.GetName(i) != layer.Shape) cells.Add(reader.IsDBNull(i) || reader.GetFieldType(i) == typeof(byte[]) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)
                    ?? "");
                else if (!reader.IsDBNull(i)) shape = ReadShape(shapes, reader.GetFieldValue<byte[]>(i), out fault);
            }

            yield return new SourceRow([.. cells], number, shape, fault);
        }
    }

    private static Geometry? ReadShape(GeoPackageGeoReader reader, byte[] blob, out string? fault)
    {
        fault = null;
        try
        {
            return reader.Read(blob) is { IsEmpty: false } shape ? shape : null;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or ParseException or EndOfStreamException or InvalidOperationException or IndexOutOfRangeException)
        {
            fault = "its shape cannot be read";
            return null;
        }
    }

    private static List<string> Texts(SqliteConnection database, string query)
    {
        using var command = database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    private static SqliteConnection Connect(string path)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        database.Open();
        return database;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Layer(string Name, string Shape, SpatialReference? Reference);
}
