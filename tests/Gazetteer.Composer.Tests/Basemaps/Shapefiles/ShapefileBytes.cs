using System.Buffers.Binary;
using System.Text;

namespace Gazetteer.Composer.Tests.Basemaps.Shapefiles;

/// <summary>Writes the three files of a shapefile as the specifications lay them out.</summary>
internal sealed class ShapefileBytes(int shapeType)
{
    private readonly List<byte> _shp = [.. Header()];
    private readonly List<byte> _shx = [.. Header()];

    public byte[] Shapes => [.. _shp];

    public byte[] Index => [.. _shx];

    /// <summary>Adds a shape of one or more parts, each a list of longitude and latitude.</summary>
    public ShapefileBytes Add(params double[][] parts)
    {
        var content = new List<byte>();
        Little(content, shapeType);
        content.AddRange(new byte[32]);
        Little(content, parts.Length);
        Little(content, parts.Sum(part => part.Length / 2));
        for (int i = 0, start = 0; i < parts.Length; start += parts[i++].Length / 2) Little(content, start);
        foreach (var ordinate in parts.SelectMany(part => part)) content.AddRange(BitConverter.GetBytes(ordinate));
        Big(_shx, _shp.Count / 2);
        Big(_shx, content.Count / 2);
        Big(_shp, (_shx.Count - 100) / 8);
        Big(_shp, content.Count / 2);
        _shp.AddRange(content);
        return this;
    }

    /// <summary>Leaves bytes that no index entry points to, as editors do when they delete a shape.</summary>
    public ShapefileBytes AddGap(int bytes)
    {
        _shp.AddRange(Enumerable.Repeat((byte)0xEE, bytes));
        return this;
    }

    /// <summary>A table of one text field.</summary>
    public static byte[] Table(string field, Encoding encoding, params string[] rows)
    {
        const byte width = 20;
        var table = new byte[32 + 32 + 1];
        table[0] = 3;
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(4), rows.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(8), (ushort)table.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(10), width + 1);
        Encoding.ASCII.GetBytes(field, table.AsSpan(32));
        table[32 + 11] = (byte)'C';
        table[32 + 16] = width;
        table[64] = 0x0D;
        return [.. table, .. rows.SelectMany(row => encoding.GetBytes(row) is var text ? [(byte)' ', .. text, .. Enumerable.Repeat((byte)' ', width - text.Length)] : Array.Empty<byte>())];
    }

    private static byte[] Header()
    {
        var header = new byte[100];
        BinaryPrimitives.WriteInt32BigEndian(header, 9994);
        return header;
    }

    private static void Little(List<byte> bytes, int value) => bytes.AddRange(BitConverter.GetBytes(value));

    private static void Big(List<byte> bytes, int value) => bytes.AddRange(BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(value)));
}
