using System.Buffers.Binary;
using System.Text;

namespace Gazetteer.Composer.Basemaps.Shapefiles;

/// <summary>Reads the attribute table of a shapefile: dBASE III, every field as text.</summary>
/// <remarks>Layout: dBASE "Level 5 DOS headers"; a header of 32 bytes, 32 bytes a field until 0x0D, then rows of fixed width that begin with a deletion mark.</remarks>
internal static class AttributeTable
{
    private const int HeaderBytes = 32;
    private const byte EndOfFields = 0x0D;

    /// <summary>Reads every row. Deleted rows are kept, as shapes and rows are paired by their order.</summary>
    /// <exception cref="InvalidDataException">The header or a row is cut off.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < HeaderBytes) throw new InvalidDataException("The attribute table is shorter than its header.");
        var rowCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var start = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        var rowBytes = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]);
        if (rowCount < 0 || start + ((long)rowCount * rowBytes) > bytes.Length)
            throw new InvalidDataException($"The attribute table says {rowCount} rows of {rowBytes} bytes and ends before them.");
        var fields = Fields(bytes[..start]);
        if (fields.Sum(field => field.Width) >= rowBytes) throw new InvalidDataException("The fields of the attribute table are wider than its rows.");
        var encoding = EncodingOf(bytes[start..]);
        var rows = new IReadOnlyDictionary<string, string>[rowCount];
        for (var i = 0; i < rowCount; i++) rows[i] = Row(bytes.Slice(start + (i * rowBytes), rowBytes), fields, encoding);
        return rows;
    }

    private static List<(string Name, int Width)> Fields(ReadOnlySpan<byte> header)
    {
        var fields = new List<(string, int)>();
        for (var at = HeaderBytes; at + HeaderBytes <= header.Length && header[at] != EndOfFields; at += HeaderBytes)
            fields.Add((Encoding.ASCII.GetString(header.Slice(at, 11)).Split('\0')[0], header[at + 16]));
        return fields;
    }

    private static Dictionary<string, string> Row(ReadOnlySpan<byte> row, List<(string Name, int Width)> fields, Encoding encoding)
    {
        var values = new Dictionary<string, string>(fields.Count, StringComparer.OrdinalIgnoreCase);
        var at = 1;
        foreach (var (name, width) in fields)
        {
            values[name] = encoding.GetString(row.Slice(at, width)).Trim(' ', '\0');
            at += width;
        }

        return values;
    }

    /// <summary>The language byte of these files says little, so the text decides: UTF-8 where all of it is, else Latin-1.</summary>
    private static Encoding EncodingOf(ReadOnlySpan<byte> rows) =>
        System.Text.Unicode.Utf8.IsValid(rows) ? Encoding.UTF8 : Encoding.Latin1;
}
