using Gazetteer.Places;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.GeoPackages;

/// <summary>Makes a filled table a layer: its metadata and its spatial index (clause F.3, RTree spatial indexes).</summary>
internal static class FeatureLayer
{
    /// <summary>Registers the table. Its triggers come last, since they use functions that only spatial programs bring along.</summary>
    /// <param name="connection">The open package.</param>
    /// <param name="table">The filled table; its key is <c>fid</c> and its geometry <c>geom</c>.</param>
    /// <param name="identifier">What programs call the layer.</param>
    /// <param name="description">What it holds.</param>
    /// <param name="bounds">What its geometries span; null when it has none.</param>
    /// <param name="boxes">The box of each row, in their order, for geometries that are no points.</param>
    public static void Register(SqliteConnection connection, string table, string identifier, string description, GeoBounds? bounds, IReadOnlyList<GeoBounds>? boxes = null)
    {
        using (var contents = new TableWriter(connection, "gpkg_contents", "table_name", "data_type", "identifier", "description", "min_x", "min_y", "max_x", "max_y", "srs_id"))
            contents.Add(table, "features", identifier, description, bounds?.West, bounds?.South, bounds?.East, bounds?.North, GeoPackagePoint.Wgs84);
        using (var columns = new TableWriter(connection, "gpkg_geometry_columns", "table_name", "column_name", "geometry_type_name", "srs_id", "z", "m"))
            columns.Add(table, "geom", boxes is null ? "POINT" : "MULTIPOLYGON", GeoPackagePoint.Wgs84, 0, 0);
        using (var extensions = new TableWriter(connection, "gpkg_extensions", "table_name", "column_name", "extension_name", "definition", "scope"))
            extensions.Add(table, "geom", "gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only");
        GeoPackage.Execute(connection, $"CREATE VIRTUAL TABLE rtree_{table}_geom USING rtree(id, minx, maxx, miny, maxy)");
        if (boxes is null) Index(connection, table);
        else Index(connection, table, boxes);
        GeoPackage.Execute(connection, Triggers(table));
    }

    private static void Index(SqliteConnection connection, string table, IReadOnlyList<GeoBounds> boxes)
    {
        using var index = new TableWriter(connection, $"rtree_{table}_geom", "id", "minx", "maxx", "miny", "maxy");
        for (var i = 0; i < boxes.Count; i++) index.Add(i + 1, boxes[i].West, boxes[i].East, boxes[i].South, boxes[i].North);
    }

    private static void Index(SqliteConnection connection, string table)
    {
        var points = new List<(long Id, double X, double Y)>();
        using (var command = connection.CreateCommand())
        {
#pragma warning disable CA2100 // The table is a constant of this assembly.
            command.CommandText = $"SELECT fid, geom FROM {table} WHERE geom IS NOT NULL";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var blob = (byte[])reader.GetValue(1);
                points.Add((reader.GetInt64(0), BitConverter.ToDouble(blob, 13), BitConverter.ToDouble(blob, 21)));
            }
        }

        using var index = new TableWriter(connection, $"rtree_{table}_geom", "id", "minx", "maxx", "miny", "maxy");
        foreach (var (id, x, y) in points) index.Add(id, x, x, y, y);
    }

    private static string Triggers(string t)
    {
        const string Box = "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)";
        const string HasGeometry = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))";
        const string HasNone = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))";
        var index = $"rtree_{t}_geom";
        var insert = $"INSERT OR REPLACE INTO {index} VALUES (NEW.fid, {Box});";
        var delete = $"DELETE FROM {index} WHERE id = OLD.fid;";
        return $"""
            CREATE TRIGGER {index}_insert AFTER INSERT ON {t} WHEN {HasGeometry} BEGIN {insert} END;
            CREATE TRIGGER {index}_update1 AFTER UPDATE OF geom ON {t} WHEN OLD.fid = NEW.fid AND {HasGeometry} BEGIN {insert} END;
            CREATE TRIGGER {index}_update2 AFTER UPDATE OF geom ON {t} WHEN OLD.fid = NEW.fid AND {HasNone} BEGIN {delete} END;
            CREATE TRIGGER {index}_update3 AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND {HasGeometry} BEGIN {delete} {insert} END;
            CREATE TRIGGER {index}_update4 AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND {HasNone} BEGIN DELETE FROM {index} WHERE id IN (OLD.fid, NEW.fid); END;
            CREATE TRIGGER {index}_delete AFTER DELETE ON {t} WHEN OLD.geom NOT NULL BEGIN {delete} END;
            """;
    }
}
