using Gazetteer.Foundation.Files;
using Gazetteer.Output.Rows;
using Gazetteer.Pipeline;
using Gazetteer.Places;
using Gazetteer.Scene.Naming;
using Microsoft.Data.Sqlite;

namespace Gazetteer.Output.GeoPackages;

/// <summary>
/// Writes an OGC GeoPackage 1.3 that QGIS opens as it is: places and mentions as layers of points with spatial indexes, what has an outline as a layer of areas, documents as a table.
/// </summary>
/// <remarks>Mentions without a decided place are rows without a geometry.</remarks>
public static class GeoPackage
{
    /// <summary>Writes the package by way of a temporary file, since SQLite wants one; documents are asked for one by one and not kept.</summary>
    /// <exception cref="IOException">The temporary file cannot be written: the message says where it would be.</exception>
    public static void Write(Stream stream, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(documents);
        using var folder = ScratchFolder.Create("export");
        try
        {
            var path = Path.Combine(folder.Path, "export.gpkg");
            WriteFile(path, documents, options);
            using var file = File.OpenRead(path);
            file.CopyTo(stream);
        }
        catch (SqliteException e)
        {
            throw new IOException($"The GeoPackage could not be made in {folder.Path} ({e.Message.TrimEnd('.')}): free some space there, or set TMPDIR to a folder that has more.", e);
        }
    }

    private static void WriteFile(string path, IEnumerable<ExtractedDocument> documents, ExportOptions options)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;");
        using var transaction = connection.BeginTransaction();
        GeoPackageStandard.Begin(connection);
        Execute(connection, GeoPackageStandard.Read(typeof(GeoPackage), "geopackage-layers.sql"));
        using (var mentions = new MentionLayer(connection, options))
        {
            var places = PlaceSummaries.Of(documents.Select(mentions.Add), options);
            PlaceLayer.Write(connection, places);
            var credit = DataCredit.Sentence(places.Select(static p => p.Place.Id), options.OwnGazetteers);
            FeatureLayer.Register(connection, "places", "Places", $"{options.Title}: one point a place. {credit}".TrimEnd(), Bounds(places.Select(static p => p.Place.Point)));
            FeatureLayer.Register(connection, "mentions", "Mentions", $"{options.Title}: one point a mention. {credit}".TrimEnd(), Bounds(places.Select(static p => p.Place.Point)));
            AreaLayer.Write(connection, places, options, credit);
        }

        GeoPackageStandard.RegisterTable(connection, "documents", "Documents", "The documents and how often each mentions a place");
        transaction.Commit();
    }

    internal static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this assembly, with names of its own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static GeoBounds? Bounds(IEnumerable<GeoPoint> points)
    {
        var all = points.ToList();
        return all.Count == 0 ? null : new GeoBounds(all.Min(static p => p.Longitude), all.Min(static p => p.Latitude), all.Max(static p => p.Longitude), all.Max(static p => p.Latitude));
    }
}
