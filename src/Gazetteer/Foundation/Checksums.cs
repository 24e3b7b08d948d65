using System.Numerics;
using System.Runtime.InteropServices;

namespace Gazetteer.Foundation;

/// <summary>CRC-32C (Castagnoli), eight bytes at a time: finds every single flipped bit and every burst of up to 32.</summary>
internal static class Checksums
{
    /// <summary>Continues a checksum over more bytes; begin with 0. Pieces may be cut anywhere.</summary>
    public static uint Update(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) checksum = BitOperations.Crc32C(checksum, word);
        foreach (var b in bytes[(words.Length * sizeof(ulong))..]) checksum = BitOperations.Crc32C(checksum, b);
        return checksum;
    }
}
