using System.Buffers.Binary;
using Gazetteer.Output.Rows;
using Gazetteer.Places;
using Gazetteer.Regions;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Gazetteer.Output.GeoPackages;

/// <summary>Fills the table of areas: outlines of countries and units, rivers and coasts with their width, and regions in words.</summary>
internal static class AreaLayer
{
    private const int HeaderLength = 8 + 32;

    /// <summary>Writes one row for each place that has an outline, and makes the table a layer.</summary>
    public static void Write(SqliteConnection connection, IEnumerable<PlaceSummary> places, ExportOptions options, string credit)
    {
        var boxes = new List<GeoBounds>();
        using (var table = new TableWriter(connection, "areas", "geom", "place_id", "name", "country_code", "in_words", "uncertainty_m", "mentions"))
        {
            foreach (var summary in places)
            {
                var place = summary.Place;
                if (PlaceShapes.Of(place, options) is not { IsEmpty: false } shape) continue;
                var box = shape.EnvelopeInternal;
                boxes.Add(new GeoBounds(box.MinX, box.MinY, box.MaxX, box.MaxY));
                table.Add(Blob(shape), place.Id.Value, place.Name, place.Country.ToString(), Footprints.IsRegion(place.Id) ? 1
                    : 0, options.Footprints?.ShapeOf(place)?.UncertaintyMetres, summary.Mentions);
            }
        }

        FeatureLayer.Register(connection, "areas", "Areas", $"{options.Title}: what has an outline, and regions in words. {credit}".TrimEnd(), Whole(boxes), boxes);
    }

    /// <summary>The geometry as a GeoPackage stores it (clause 2.1.3): a header with the box, then little-endian well-known binary.</summary>
    private static byte[] Blob(Geometry shape)
    {
        var polygons = shape as MultiPolygon ?? shape.Factory.CreateMultiPolygon([.. Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>()]);
        var body = new WKBWriter(ByteOrder.LittleEndian).Write(polygons);
        var blob = new byte[HeaderLength + body.Length];
        (blob[0], blob[1], blob[3]) = ((byte)'G', (byte)'P', 0b11);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), GeoPackagePoint.Wgs84);
        var box = polygons.EnvelopeInternal;
        var at = 8;
        foreach (var edge in (ReadOnlySpan<double>)[box.MinX, box.MaxX, box.MinY, box.MaxY])
        {
            BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(at), edge);
            at += sizeof(double);
        }

        body.CopyTo(blob, HeaderLength);
        return blob;
    }

    private static GeoBounds? Whole(List<GeoBounds> boxes) =>
        boxes.Count == 0 ? null : new GeoBounds(boxes.Min(static b => b.West), boxes.Min(static b => b.South), boxes.Max(static b => b.East), boxes.Max(static b => b.North));
}
