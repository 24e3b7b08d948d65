using System.Buffers.Binary;
using Gazetteer.Places;

namespace Gazetteer.Output.GeoPackages;

/// <summary>A point as a GeoPackage stores it (clause 2.1.3): a header without an envelope, then little-endian well-known binary.</summary>
internal static class GeoPackagePoint
{
    /// <summary>EPSG code of WGS 84.</summary>
    public const int Wgs84 = 4326;

    private const int Length = 8 + 5 + 16;

    /// <summary>The blob.</summary>
    public static byte[] Of(GeoPoint point)
    {
        var blob = new byte[Length];
        blob[0] = (byte)'G';
        blob[1] = (byte)'P';
        blob[3] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), Wgs84);
        blob[8] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(9), 1);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(13), point.Longitude);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(21), point.Latitude);
        return blob;
    }

    /// <summary>The point that <see cref="Of"/> wrote; null for anything else, as programs that edit a package may write points with an envelope.</summary>
    public static GeoPoint? Read(ReadOnlySpan<byte> blob) =>
        blob.Length == Length && blob[3] == 1 && blob[8] == 1
            ? new GeoPoint(BinaryPrimitives.ReadDoubleLittleEndian(blob[13..]), BinaryPrimitives.ReadDoubleLittleEndian(blob[21..]))
            : null;
}
