using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Matching;

/// <summary>The vocabulary: finds a folded token's number and <see cref="TokenInfo"/> within one cache line, as a rule.</summary>
/// <remarks>
/// A hash table of 64-byte buckets with linear probing from bucket to bucket. A bucket holds five words (<see cref="TokenKey.Word"/>), their five infos
/// and a 32-bit sketch of the tokens that found it full, so that a token which is not there seldom costs a second line. A token's number is its bucket
/// times five plus its place there. The word of a long token has in its upper half where its code lies in the token texts, and is compared with that.
/// </remarks>
internal readonly ref struct TokenTable(ReadOnlySpan<TokenTable.Bucket> buckets, ReadOnlySpan<byte> texts)
{
    /// <summary>Tokens in a bucket.</summary>
    public const int Slots = 5;

    private readonly ReadOnlySpan<Bucket> _buckets = buckets;
    private readonly ReadOnlySpan<byte> _texts = texts;

    /// <summary>How many token numbers there are, free ones included.</summary>
    public int Capacity => _buckets.Length * Slots;

    /// <summary>The bucket where a token is looked for first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HomeOf(ulong hash, uint bucketCount) => (uint)(((hash >> 32) * bucketCount) >> 32);

    /// <summary>The bit by which a full bucket remembers a token that had to go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OverflowBit(ulong hash) => 1u << (int)(hash & 31);

    /// <summary>Where a token's bucket begins, for a prefetch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Bucket BucketAt(uint home) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_buckets), home);

    /// <summary>Finds a token.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="home">Its home bucket.</param>
    /// <param name="code">Its code, compared only when it is long.</param>
    /// <param name="length">The code's length.</param>
    /// <param name="info">What is known of it; 0 when it is not there.</param>
    /// <returns>Its number; −1 when it is not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(TokenKey key, uint home, ref byte code, int length, out uint info)
    {
        ref readonly var bucket = ref BucketAt(home);
        if (!key.IsLong)
        {
            var equal = bucket.Matches(key.Word, ulong.MaxValue);
            if (equal != 0)
            {
                var slot = BitOperations.TrailingZeroCount(equal);
                info = bucket.Infos[slot];
                return ((int)home * Slots) + slot;
            }

            if ((bucket.Overflow & OverflowBit(key.Hash)) == 0)
            {
                info = 0;
                return -1;
            }
        }

        return FindFurther(key, home, MemoryMarshal.CreateReadOnlySpan(ref code, length), out info);
    }

    /// <summary>The code of a token number, or nothing where the number is free.</summary>
    /// <param name="token">The number.</param>
    /// <param name="scratch">Eight bytes for codes that lie in the table itself.</param>
    public ReadOnlySpan<byte> CodeOf(int token, Span<byte> scratch)
    {
        var word = _buckets[token / Slots].Words[token % Slots];
        if ((byte)word == TokenKey.LongMark) return TextAt(word);
        MemoryMarshal.Write(scratch, word);

        // The last byte of an escape may be zero, as are the bytes behind the code.
        var length = 0;
        while (length < sizeof(ulong) && scratch[length] != 0) length += scratch[length] == FoldTable.Escape ? 3 : 1;
        return scratch[..length];
    }

    private int FindFurther(TokenKey key, uint home, ReadOnlySpan<byte> code, out uint info)
    {
        var mask = key.IsLong ? uint.MaxValue : ulong.MaxValue;
        for (var passed = 0; passed < _buckets.Length; passed++)
        {
            ref readonly var bucket = ref _buckets[(int)home];
            for (var equal = bucket.Matches(key.Word, mask); equal != 0; equal &= equal - 1)
            {
                var slot = BitOperations.TrailingZeroCount(equal);
                if (key.IsLong && !TextAt(bucket.Words[slot]).SequenceEqual(code)) continue;
                info = bucket.Infos[slot];
                return ((int)home * Slots) + slot;
            }

            if ((bucket.Overflow & OverflowBit(key.Hash)) == 0) break;
            home = home + 1 == _buckets.Length ? 0 : home + 1;
        }

        info = 0;
        return -1;
    }

    private ReadOnlySpan<byte> TextAt(ulong word)
    {
        var offset = (int)(word >> 32);
        var length = _texts[offset] | (_texts[offset + 1] << 8);
        return _texts.Slice(offset + 2, length);
    }

    /// <summary>Five tokens, in the 64 bytes of a cache line.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Bucket
    {
        public WordArray Words;
        public InfoArray Infos;
        public uint Overflow;

        /// <summary>Which of the five words equal the given one in the masked bits, as bits.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly uint Matches(ulong word, ulong mask)
        {
            var line = Vector512.LoadUnsafe(in Words[0]);
            return (uint)Vector512.Equals(line & Vector512.Create(mask), Vector512.Create(word)).ExtractMostSignificantBits() & ((1u << Slots) - 1);
        }
    }

    [InlineArray(Slots)]
    internal struct WordArray
    {
        private ulong _first;
    }

    [InlineArray(Slots)]
    internal struct InfoArray
    {
        private uint _first;
    }
}
