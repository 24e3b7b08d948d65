using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Matching;

/// <summary>What the token table is asked with: a token's code in eight bytes if it fits, else a fingerprint of it.</summary>
/// <param name="Word">
/// A code of up to eight bytes, the first in the lowest byte, zeros behind. For a longer one <see cref="LongMark"/> in the lowest byte and 24 bits
/// of the hash above it; no code begins with that mark, so the two never meet.
/// </param>
/// <param name="Hash">64 bits, well mixed: the upper half chooses the bucket, the lower serves as fingerprint.</param>
internal readonly record struct TokenKey(ulong Word, ulong Hash)
{
    /// <summary>The lowest byte of a long token's word.</summary>
    public const byte LongMark = 3;

    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    /// <summary>Whether the token is longer than eight bytes, so that its code must be compared as well.</summary>
    public bool IsLong => (byte)Word == LongMark;

    /// <summary>The key of a code.</summary>
    /// <param name="code">Where the code begins; at least <see cref="TokenCode.Padding"/> bytes beyond its end may be read.</param>
    /// <param name="length">Its length in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenKey Of(ref byte code, int length)
    {
        var low = Unsafe.ReadUnaligned<ulong>(ref code) & Mask(length);
        var high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref code, 8)) & Mask(length - 8);
        if (length > 16) high = Absorb(high, ref code, length);
        var hash = (low ^ (high * Second)) * First;
        hash = (hash ^ (hash >> 32)) * Second;
        var word = length > 8 ? LongMark | ((hash << 8) & 0xFFFFFF00) : low;
        return new TokenKey(word, hash);
    }

    /// <summary>All ones in the lowest bytes, as many as asked for; none below 1, all from 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(int bytes)
    {
        var mask = bytes >= 8 ? ulong.MaxValue : (1ul << (8 * bytes)) - 1;
        return bytes <= 0 ? 0 : mask;
    }

    private static ulong Absorb(ulong hash, ref byte code, int length)
    {
        var rest = MemoryMarshal.CreateReadOnlySpan(ref code, length)[16..];
        for (var i = 0; i < rest.Length; i++) hash = (ulong.RotateLeft(hash, 5) ^ rest[i]) * First;
        return hash ^ (ulong)length;
    }
}
