using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Matching;

/// <summary>The vocabulary: finds a folded token's number and <see cref="TokenInfo"/> within one cache line, as a rule.</summary>
/// <remarks>
/// A hash table of 64-byte buckets with linear probing from bucket to bucket. A bucket holds the two words of three tokens (<see cref="TokenKey"/>), first words
/// first, their three infos and a 32-bit sketch of the tokens that found it full, so that a token which is not there seldom costs a second line. A token's number
/// is its bucket times three plus its place there. The second word of a long token says where its code lies in the token texts, and the code is compared with that.
/// </remarks>
internal readonly ref struct TokenTable(ReadOnlySpan<TokenTable.Bucket> buckets, ReadOnlySpan<byte> texts)
{
    /// <summary>Tokens in a bucket.</summary>
    public const int Slots = 3;

    private readonly ReadOnlySpan<Bucket> _buckets = buckets;
    private readonly ReadOnlySpan<byte> _texts = texts;

    /// <summary>How many token numbers there are, free ones included.</summary>
    public int Capacity => _buckets.Length * Slots;

    /// <summary>How many buckets there are.</summary>
    public uint BucketCount => (uint)_buckets.Length;

    /// <summary>The bucket where a token is looked for first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint HomeOf(uint hash, uint bucketCount) => (nuint)(((ulong)hash * bucketCount) >> 32);

    /// <summary>The bit by which a bucket remembers a token that needs more than a look at it: one that is long, or had to go on as the bucket was full.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OverflowBit(uint hash) => 1u << (int)(hash & 31);

    /// <summary>The first of all buckets.</summary>
    public ref readonly Bucket First => ref _buckets[0];

    /// <summary>A bucket, counted from the first one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly Bucket BucketAt(ref readonly Bucket first, nuint bucket) => ref Unsafe.Add(ref Unsafe.AsRef(in first), bucket);

    /// <summary>The bucket where a token is looked for next.</summary>
    public ref readonly Bucket BucketBehind(uint hash)
    {
        var home = (int)HomeOf(hash, BucketCount) + 1;
        return ref _buckets[home == _buckets.Length ? 0 : home];
    }

    /// <summary>Looks for a token in its home bucket. Without branches, since whether it is there cannot be foreseen.</summary>
    /// <param name="first">The first of all buckets.</param>
    /// <param name="key">The token's key.</param>
    /// <param name="home">Its home bucket.</param>
    /// <param name="info">
    /// What is known of it; 0 when it is nowhere; <see cref="TokenInfo.Elsewhere"/> if <see cref="Find"/> must decide, as it may be long or have gone on to another bucket.
    /// </param>
    /// <returns>Its number; any number when it is not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindAtHome(ref readonly Bucket first, ref TokenKey key, nuint home, out uint info)
    {
        ref readonly var bucket = ref BucketAt(in first, home);
        var slot = BitOperations.TrailingZeroCount(bucket.Matches(ref key) | (1u << Slots));
        var isThere = (uint)((slot - Slots) >> 31);

        // The token's info as it is, or its bit of the overflow sketch.
        info = (bucket.InfoOrOverflow(slot) >> (int)(key.Hash & ~isThere)) & (isThere | TokenInfo.Elsewhere);
        return ((int)home * Slots) + slot;
    }

    /// <summary>Finds a token wherever it is.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="code">Its code if it is long.</param>
    /// <param name="info">What is known of it; 0 when it is not there.</param>
    /// <returns>Its number; −1 when it is not there.</returns>
    public int Find(in TokenKey key, ReadOnlySpan<byte> code, out uint info)
    {
        var home = (int)HomeOf(key.Hash, BucketCount);
        for (var passed = 0; passed < _buckets.Length; passed++)
        {
            ref readonly var bucket = ref _buckets[home];
            for (var slot = 0; slot < Slots; slot++)
            {
                if (bucket.Lows[slot] != key.Low) continue;
                var second = bucket.Highs[slot];
                if (key.IsLong ? !TextAt(second).SequenceEqual(code) : second != key.High) continue;
                info = bucket.Infos[slot];
                return (home * Slots) + slot;
            }

            if ((bucket.Overflow & OverflowBit(key.Hash)) == 0) break;
            home = home + 1 == _buckets.Length ? 0 : home + 1;
        }

        info = 0;
        return -1;
    }

    /// <summary>The code of a token number, or nothing where the number is free.</summary>
    /// <param name="token">The number.</param>
    /// <param name="scratch">Sixteen bytes for codes that lie in the table itself.</param>
    public ReadOnlySpan<byte> CodeOf(int token, Span<byte> scratch)
    {
        ref readonly var bucket = ref _buckets[token / Slots];
        var (low, high) = (bucket.Lows[token % Slots], bucket.Highs[token % Slots]);
        if ((byte)low == TokenKey.LongMark) return TextAt(high);
        MemoryMarshal.Write(scratch, low);
        MemoryMarshal.Write(scratch[sizeof(ulong)..], high);

        // The last byte of an escape may be zero, as are the bytes after the code.
        var length = 0;
        while (length < TokenKey.ShortLength && scratch[length] != 0) length += scratch[length] == FoldTable.Escape ? 3 : 1;
        return scratch[..length];
    }

    private ReadOnlySpan<byte> TextAt(ulong place)
    {
        var offset = (int)place;
        var length = _texts[offset] | (_texts[offset + 1] << 8);
        return _texts.Slice(offset + 2, length);
    }

    /// <summary>Three tokens, in the 64 bytes of a cache line.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Bucket
    {
        public WordArray Lows;
        public WordArray Highs;
        public InfoArray Infos;
        public uint Overflow;

        /// <summary>Bit 0, 1 or 2 for the token whose two words are the key's; 0 when there is none. The fourth word that is read along does not count.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly uint Matches(ref TokenKey key)
        {
            var low = Vector256.Equals(Vector256.Create(key.Low), Vector256.LoadUnsafe(in Lows[0]));
            var high = Vector256.Equals(Vector256.Create(key.High), Vector256.LoadUnsafe(in Highs[0]));
            return (low & high).ExtractMostSignificantBits() & ((1u << Slots) - 1);
        }

        /// <summary>The info of a slot; the overflow sketch for the slot after the last.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly uint InfoOrOverflow(int slot) => Unsafe.Add(ref Unsafe.AsRef(in Infos[0]), slot);
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
