using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Gazetteer.Indexing.Matching;

/// <summary>What the token table is asked with: a token's code itself in two words if it has up to sixteen bytes, else a fingerprint of it.</summary>
internal struct TokenKey
{
    /// <summary>
    /// The code's first eight bytes, the first one lowest, zeros after. For a long code <see cref="LongMark"/> in the lowest byte and 56 bits of a hash above it; no
    /// code begins with that mark, so the two never meet.
    /// </summary>
    public ulong Low;

    /// <summary>The next eight bytes; for a long code <see cref="LongHigh"/>, which the table's second word of a token never is.</summary>
    public ulong High;

    /// <summary>32 bits, well mixed: all of them choose the bucket, the lower ones serve the overflow sketch.</summary>
    public uint Hash;

    /// <summary>Where a long code begins in the buffer that the key was made from.</summary>
    public ushort CodeStart;

    /// <summary>A long code's length in bytes.</summary>
    public ushort CodeLength;

    /// <summary>The lowest byte of a long token's first word.</summary>
    public const byte LongMark = 3;

    /// <summary>The second word of a long code.</summary>
    public const ulong LongHigh = ulong.MaxValue;

    /// <summary>A code of more bytes is long.</summary>
    public const int ShortLength = 16;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Whether the code is long, so that it must be compared itself.</summary>
    public readonly bool IsLong => (byte)Low == LongMark;

    /// <summary>Sixteen bytes of ones and sixteen of zeros: read from place 16 − n on, they leave n bytes of a code.</summary>
    private static ReadOnlySpan<byte> Mask =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Makes the key of a code.</summary>
    /// <param name="codes">Where the code is; <see cref="TokenCode.Padding"/> bytes beyond its end may be read.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="key">The key.</param>
    public static void Make(ReadOnlySpan<byte> codes, int start, int length, out TokenKey key)
    {
        if (length > ShortLength) MakeLong(codes, start, length, out key);
        else MakeShort(in codes[start], length, out key);
    }

    /// <summary>Makes the key of a code of up to sixteen bytes, without branches: lengths follow each other without a pattern.</summary>
    /// <param name="code">Where the code begins; <see cref="TokenCode.Padding"/> bytes beyond its end may be read.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="key">
    /// The key, written field by field: a key that is returned is copied by sixteen bytes at once, which must wait for the two words to reach memory.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void MakeShort(ref readonly byte code, int length, out TokenKey key)
    {
        Unsafe.SkipInit(out key);
        var mask = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Mask), (uint)(ShortLength - length));
        var words = (Vector128.LoadUnsafe(in code) & mask).AsUInt64();
        words.StoreUnsafe(ref key.Low);
        key.Hash = Mix(words[0], words[1]);
    }

    /// <summary>Makes the key of a longer code.</summary>
    /// <param name="codes">Where the code is.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="key">The key.</param>
    public static void MakeLong(ReadOnlySpan<byte> codes, int start, int length, out TokenKey key)
    {
        var code = codes.Slice(start, length);
        var low = MemoryMarshal.Read<ulong>(code);
        var high = (ulong)length;
        foreach (var b in code[8..]) high = (ulong.RotateLeft(high, 5) ^ b) * Multiplier;
        var hash = (low ^ high) * Multiplier;
        hash ^= hash >> 32;
        key = new TokenKey { Low = (hash << 8) | LongMark, High = LongHigh, Hash = Mix(low, high), CodeStart = (ushort)start, CodeLength = (ushort)length };
    }

    /// <summary>A cyclic redundancy check: machines have an instruction for it, and keys that differ in a few bits only never share it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(ulong low, ulong high) => BitOperations.Crc32C(BitOperations.Crc32C(0, low), high);
}
