using System.Buffers.Binary;

namespace Gazetteer.Indexing.Storage;

/// <summary>A quick hash of bytes, the same on every machine, since tables of the file are laid out by it.</summary>
internal static class TextHash
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * 0x9E3779B97F4A7C15;
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        var rest = 0ul;
        for (var i = 0; i < bytes.Length; i++) rest |= (ulong)bytes[i] << (8 * i);
        return (uint)(Mix(hash ^ rest) >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value *= 0xD6E8FEB86659FD93;
        value ^= value >> 32;
        return value * 0xD6E8FEB86659FD93;
    }
}
