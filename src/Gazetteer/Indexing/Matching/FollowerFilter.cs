using System.Numerics;
using System.Runtime.CompilerServices;

namespace Gazetteer.Indexing.Matching;

/// <summary>Says of most tokens that they never follow a given first token ("san", "new"), without a look at the edges.</summary>
/// <remarks>
/// A Bloom filter (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970) of two bits within one 64-bit word for each follower, about
/// eight bits a follower in all. It may let a wrong token pass; it never stops a right one.
/// </remarks>
internal static class FollowerFilter
{
    private const int SizeShift = 24;

    /// <summary>How many 64-bit words a filter for so many followers has, as a power of two.</summary>
    public static int WordsLog2(int followers) => Math.Min(15, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, followers / 8))));

    /// <summary>The lower 28 bits of the <see cref="TokenInfo"/> that point to a filter.</summary>
    public static uint Locate(int firstWord, int wordsLog2) => ((uint)wordsLog2 << SizeShift) | (uint)firstWord;

    /// <summary>The number that stands for a token in sketches and filters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashOf(int token) => (uint)token * 0x9E3779B1u;

    /// <summary>The word of a follower within the filter that a token's info points to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordOf(uint info, uint followerHash)
    {
        var log2 = (int)((info >> SizeShift) & 0xF);
        return (int)(info & ((1u << SizeShift) - 1)) + (int)(((ulong)followerHash << log2) >> 32);
    }

    /// <summary>The first of a follower's two bits within its word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstBit(uint followerHash) => (int)((followerHash * 0x85EBCA6Bu) >> 26);

    /// <summary>The second one; seldom the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SecondBit(uint followerHash) => (int)((followerHash * 0xC2B2AE35u) >> 26);
}
