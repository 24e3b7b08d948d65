using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Gazetteer.Indexing.Matching;

/// <summary>What the token table keeps of a token, in 32 bits: whether it is a name, whether it stands within names, and which tokens may follow it.</summary>
/// <remarks>
/// Bit 31: the token alone is a name. Bit 30: it stands second or later in some name. Bit 28: it begins longer names, and the lower 28 bits are a
/// sketch, one bit for each follower. Bit 29: it begins longer names, and they are the place (24 bits) and size (4 bits) of a <see cref="FollowerFilter"/>.
/// </remarks>
internal static class TokenInfo
{
    public const int ContinuesShift = 30;
    public const int FilterShift = 29;
    public const int SketchShift = 28;
    public const uint NameBit = 1u << 31;
    public const uint ContinuesBit = 1u << ContinuesShift;
    public const uint FilterMode = 1u << FilterShift;
    public const uint SketchMode = 1u << SketchShift;

    /// <summary>Stands for the info of a token that may be in another bucket than its home; no token has it.</summary>
    public const uint Elsewhere = 1;

    /// <summary>How many bits a sketch has.</summary>
    public const int SketchSize = 28;

    /// <summary>Of 64 tokens, finds those that may be in another bucket than their home.</summary>
    public static ulong FindElsewhere(ref uint infos)
    {
        var found = 0ul;
        for (var i = 0; i < 64; i += Vector256<uint>.Count) found |= (ulong)Vector256.Equals(Vector256.Create(Elsewhere), Vector256.LoadUnsafe(ref infos, (uint)i)).ExtractMostSignificantBits() << i;
        return found;
    }

    /// <summary>Of 64 tokens, finds those that begin longer names and are followed by one that continues names.</summary>
    /// <param name="infos">The first one's info; 64 more must follow.</param>
    /// <param name="names">The bits of those that are names themselves.</param>
    /// <returns>Their bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindCandidates(ref uint infos, out ulong names)
    {
        var candidates = 0ul;
        names = 0;
        for (var i = 0; i < 64; i += Vector256<uint>.Count)
        {
            var info = Vector256.LoadUnsafe(ref infos, (uint)i);
            var next = Vector256.LoadUnsafe(ref infos, (uint)i + 1);

            // What is asked for is brought into the uppermost bit.
            var begins = (info << (31 - FilterShift)) | (info << (31 - SketchShift));
            candidates |= (ulong)(begins & (next << (31 - ContinuesShift))).ExtractMostSignificantBits() << i;
            names |= (ulong)info.ExtractMostSignificantBits() << i;
        }

        return candidates;
    }

    /// <summary>The bit of the sketch that stands for a follower.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SketchBit(uint followerHash) => (int)(((ulong)followerHash * SketchSize) >> 32);
}
