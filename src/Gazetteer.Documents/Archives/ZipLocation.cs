using System.Buffers.Binary;

namespace Gazetteer.Documents.Archives;

/// <summary>Where an entry of a zip file lies, by the file's directory.</summary>
/// <param name="Offset">Of its local header.</param>
/// <param name="PackedLength">Bytes of its packed content.</param>
/// <param name="NameLength">Bytes of its name, which stands before the content.</param>
/// <param name="Method">How it is packed: 0 for not at all, 8 for deflated.</param>
internal sealed record ZipLocation(long Offset, long PackedLength, int NameLength, int Method)
{
    private const int LocalHeaderLength = 30;
    private const uint LocalHeaderMark = 0x04034B50;

    /// <summary>The first byte that can belong to another entry.</summary>
    public long End => Offset + LocalHeaderLength + NameLength + PackedLength;

    /// <summary>Where the packed content begins.</summary>
    /// <exception cref="InvalidDataException">There is no entry.</exception>
    public long ContentStart(Stream zip)
    {
        Span<byte> header = stackalloc byte[LocalHeaderLength];
        zip.Position = Offset;
        if (zip.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || BinaryPrimitives.ReadUInt32LittleEndian(header) != LocalHeaderMark)
            throw new InvalidDataException("its local header is missing");
        return Offset + LocalHeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
    }
}
