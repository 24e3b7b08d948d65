using Gazetteer.Output.GeoPackages;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Project.Storage;

/// <summary>The functions that the triggers of a GeoPackage's spatial index call and that SQLite does not have of itself, for points.</summary>
internal static class GeometryFunctions
{
    public static void Add(SqliteConnection connection)
    {
        connection.CreateFunction<byte[]?, double?>("ST_MinX", static blob => GeoPackagePoint.Read(blob)?.Longitude, isDeterministic: true);
        connection.CreateFunction<byte[]?, double?>("ST_MaxX", static blob => GeoPackagePoint.Read(blob)?.Longitude, isDeterministic: true);
        connection.CreateFunction<byte[]?, double?>("ST_MinY", static blob => GeoPackagePoint.Read(blob)?.Latitude, isDeterministic: true);
        connection.CreateFunction<byte[]?, double?>("ST_MaxY", static blob => GeoPackagePoint.Read(blob)?.Latitude, isDeterministic: true);
        connection.CreateFunction<byte[]?, long>("ST_IsEmpty", static blob => GeoPackagePoint.Read(blob) is null ? 1 : 0, isDeterministic: true);
    }
}
