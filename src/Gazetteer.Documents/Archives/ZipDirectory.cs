using System.Buffers.Binary;
using System.Text.Unicode;

namespace Gazetteer.Documents.Archives;

/// <summary>Reads from a zip file's directory where its entries lie (APPNOTE 4.3.12 to 4.3.16), which <see cref="System.IO.Compression.ZipArchive"/> does not tell.</summary>
internal static class ZipDirectory
{
    private const uint EntryMark = 0x02014B50;
    private const uint Zip64LocatorMark = 0x07064B50;
    private const uint Zip64EndMark = 0x06064B50;
    private const int EntryLength = 46;
    private const int EndLength = 22;
    private const int Zip64LocatorLength = 20;
    private const int Zip64EndLength = 56;
    private const int LongestComment = ushort.MaxValue;
    private const int MostOfNames = 1 << 16;
    private const uint InExtraField = uint.MaxValue;

    /// <summary>The entries in the order of the directory, and the beginning of those names that are not UTF-8, one a line, by which their encoding can be told.</summary>
    /// <param name="zip">The file, seekable.</param>
    /// <param name="maximum">Reading ends with one more than so many.</param>
    /// <exception cref="InvalidDataException">The directory is missing or damaged.</exception>
    public static (List<ZipLocation> Locations, byte[] OldNames) Read(Stream zip, int maximum)
    {
        var locations = new List<ZipLocation>();
        var oldNames = new List<byte>();
        zip.Position = Start(zip);

        // The stream beneath is the caller's, so that this one is not disposed of.
        var buffered = new BufferedStream(zip, 1 << 16);
        var bytes = new byte[3 * ushort.MaxValue];
        while (locations.Count <= maximum && Take(buffered, bytes, EntryLength) is var header && header.Length == EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(header) == EntryMark)
        {
            var (name, extra, comment) = (U16(header, 28), U16(header, 30), U16(header, 32));
            var (method, packed, whole, offset) = (U16(header, 10), U32(header, 20), U32(header, 24), U32(header, 42));
            var rest = Take(buffered, bytes, name + extra + comment);
            if (rest.Length < name + extra) throw new InvalidDataException("the directory is cut short");
            if (oldNames.Count < MostOfNames && !Utf8.IsValid(rest[..name])) oldNames.AddRange([.. rest[..name], (byte)'\n']);
            locations.Add(Location(rest.Slice(name, extra), method, packed, whole, offset, name));
        }

        return (locations, [.. oldNames]);
    }

    /// <summary>Sizes beyond 32 bits stand in an extra field: of whole size, packed size and offset those that did not fit, in this order.</summary>
    private static ZipLocation Location(ReadOnlySpan<byte> extra, int method, uint packed, uint whole, uint offset, int name)
    {
        long longPacked = packed;
        long longOffset = offset;
        while (extra.Length >= 4)
        {
            var length = Math.Min(U16(extra, 2), extra.Length - 4);
            var field = extra.Slice(4, length);
            if (U16(extra, 0) == 1)
            {
                if (whole == InExtraField && field.Length >= 8) field = field[8..];
                if (packed == InExtraField && field.Length >= 8)
                {
                    longPacked = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[8..];
                }

                if (offset == InExtraField && field.Length >= 8) longOffset = BinaryPrimitives.ReadInt64LittleEndian(field);
            }

            extra = extra[(4 + length)..];
        }

        return longPacked < 0 || longOffset < 0 ? throw new InvalidDataException("the directory is damaged") : new ZipLocation(longOffset, longPacked, name, method);
    }

    private static long Start(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndLength) throw new InvalidDataException("it has no directory");
        long start = U32(tail.AsSpan(end), 16);
        var locator = end - Zip64LocatorLength;
        if (start == InExtraField && locator >= 0 && U32(tail.AsSpan(locator), 0) == Zip64LocatorMark) start = Zip64Start(zip, BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(locator + 8)));
        return start >= 0 && start <= zip.Length ? start : throw new InvalidDataException("its directory lies outside of it");
    }

    private static long Zip64Start(Stream zip, long position)
    {
        if (position < 0 || position > zip.Length - Zip64EndLength) throw new InvalidDataException("its directory lies outside of it");
        Span<byte> record = stackalloc byte[Zip64EndLength];
        zip.Position = position;
        zip.ReadExactly(record);
        return U32(record, 0) == Zip64EndMark ? BinaryPrimitives.ReadInt64LittleEndian(record[48..]) : throw new InvalidDataException("its directory is damaged");
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>So many bytes, or fewer at the end of the file.</summary>
    private static ReadOnlySpan<byte> Take(BufferedStream stream, byte[] buffer, int count) =>
        buffer.AsSpan(0, stream.ReadAtLeast(buffer.AsSpan(0, count), count, throwOnEndOfStream: false));
}
