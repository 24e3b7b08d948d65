using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Gazetteer.Project.Storage;

/// <summary>Bytes packed with Brotli (RFC 7932) after their length, four bytes, little-endian.</summary>
internal static class Packed
{
    // From 9 on it takes many times as long for a few hundredths: measured on documents of 1 to 5 KB.
    private const int Quality = 5;
    private const int WindowBits = 22;
    private const int MostBytes = 1 << 30;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var room = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            BinaryPrimitives.WriteInt32LittleEndian(room, bytes.Length);
            if (!BrotliEncoder.TryCompress(bytes, room.AsSpan(sizeof(int)), out var written, Quality, WindowBits))
                throw new InvalidOperationException("The room for packed bytes was reckoned too small.");
            return room[..(sizeof(int) + written)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>Packs several together: how many, the length of each, and all of them.</summary>
    /// <param name="of">What they are parts of.</param>
    /// <param name="part">The part.</param>
    public static byte[] PackAll<T>(IReadOnlyCollection<T> of, Func<T, ArraySegment<byte>> part)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(of.Count);
            foreach (var one in of) writer.Write7BitEncodedInt(part(one).Count);
            foreach (var one in of) writer.Write(part(one).AsSpan());
        }

        return Pack(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static ArraySegment<byte>[] UnpackAll(ReadOnlySpan<byte> packed)
    {
        var bytes = Unpack(packed);
        using var stream = new MemoryStream(bytes);
        using var reader = new BinaryReader(stream);
        var lengths = new int[reader.Read7BitEncodedInt()];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = reader.Read7BitEncodedInt();
        var at = (int)stream.Position;
        var parts = new ArraySegment<byte>[lengths.Length];
        for (var i = 0; i < parts.Length; at += lengths[i++]) parts[i] = at + lengths[i] <= bytes.Length ? new ArraySegment<byte>(bytes, at, lengths[i]) : throw Damaged();
        return parts;
    }

    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        var length = packed.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(packed);
        if (length is < 0 or > MostBytes) throw Damaged();
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed[sizeof(int)..], bytes, out var written) && written == length ? bytes : throw Damaged();
    }

    private static InvalidDataException Damaged() => new("A document of the project is damaged; add its file again, or restore the project from a copy.");
}
