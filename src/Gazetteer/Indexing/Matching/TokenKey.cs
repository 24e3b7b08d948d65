using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Matching;

/// <summary>What the token table is asked with: a token's code itself in two words if it has up to sixteen bytes, else a fingerprint of it.</summary>
internal struct TokenKey
{
    /// <summary>
    /// The code's first eight bytes, the first one lowest, zeros behind. For a long code <see cref="LongMark"/> in the lowest byte and 56 bits of a hash above it; no
    /// code begins with that mark, so the two never meet.
    /// </summary>
    public ulong Low;

    /// <summary>The next eight bytes; 0 for a long code.</summary>
    public ulong High;

    /// <summary>64 bits, well mixed: the upper half chooses the bucket, the lower serves the overflow sketch.</summary>
    public ulong Hash;

    /// <summary>The lowest byte of a long token's first word.</summary>
    public const byte LongMark = 3;

    /// <summary>A code of more bytes is long.</summary>
    public const int ShortLength = 16;

    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    /// <summary>Whether the code is long, so that it must be compared itself.</summary>
    public readonly bool IsLong => (byte)Low == LongMark;

    /// <summary>For lengths of 0 to 16 the bytes of the first word that belong to the code, then those of the second.</summary>
    private static ReadOnlySpan<ulong> Masks =>
    [
        0, 0, 0xFF, 0, 0xFFFF, 0, 0xFFFFFF, 0, 0xFFFFFFFF, 0, 0xFF_FFFFFFFF, 0, 0xFFFF_FFFFFFFF, 0, 0xFFFFFF_FFFFFFFF, 0, ulong.MaxValue, 0,
        ulong.MaxValue, 0xFF, ulong.MaxValue, 0xFFFF, ulong.MaxValue, 0xFFFFFF, ulong.MaxValue, 0xFFFFFFFF, ulong.MaxValue, 0xFF_FFFFFFFF,
        ulong.MaxValue, 0xFFFF_FFFFFFFF, ulong.MaxValue, 0xFFFFFF_FFFFFFFF, ulong.MaxValue, ulong.MaxValue,
    ];

    /// <summary>Makes the key of a code. Without branches up to sixteen bytes: lengths follow each other without a pattern.</summary>
    /// <param name="code">Where the code begins; at least <see cref="TokenCode.Padding"/> bytes beyond its end may be read.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="key">
    /// The key, written field by field: a key that is returned is copied by sixteen bytes at once, which must wait for the two words to reach memory.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Make(ref byte code, int length, out TokenKey key)
    {
        Unsafe.SkipInit(out key);
        if (length > ShortLength)
        {
            MakeLong(MemoryMarshal.CreateReadOnlySpan(ref code, length), out key);
            return;
        }

        ref var mask = ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), 2 * length);
        var low = Unsafe.ReadUnaligned<ulong>(ref code) & mask;
        var high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref code, 8)) & Unsafe.Add(ref mask, 1);
        key.Low = low;
        key.High = high;
        key.Hash = Mix(low, high);
    }

    private static void MakeLong(ReadOnlySpan<byte> code, out TokenKey key)
    {
        var low = MemoryMarshal.Read<ulong>(code);
        var high = (ulong)code.Length;
        foreach (var b in code[8..]) high = (ulong.RotateLeft(high, 5) ^ b) * First;
        var hash = Mix(low, high);
        key = new TokenKey { Low = (hash & ~0xFFul) | LongMark, High = 0, Hash = hash * First };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong low, ulong high)
    {
        var hash = (low ^ (high * Second)) * First;
        return (hash ^ (hash >> 32)) * Second;
    }
}
