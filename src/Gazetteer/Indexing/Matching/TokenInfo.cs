using System.Runtime.CompilerServices;

namespace Gazetteer.Indexing.Matching;

/// <summary>What the token table keeps of a token, in 32 bits: whether it is a name, whether it stands within names, and which tokens may follow it.</summary>
/// <remarks>
/// Bit 31: the token alone is a name. Bit 30: it stands second or later in some name. Bit 28: it begins longer names, and the lower 28 bits are a
/// sketch, one bit for each follower. Bit 29: it begins longer names, and they are the place (24 bits) and size (4 bits) of a <see cref="FollowerFilter"/>.
/// </remarks>
internal readonly record struct TokenInfo(uint Bits)
{
    public const int ContinuesShift = 30;
    public const int FilterShift = 29;
    public const int SketchShift = 28;
    public const uint NameBit = 1u << 31;
    public const uint ContinuesBit = 1u << ContinuesShift;
    public const uint FilterMode = 1u << FilterShift;
    public const uint SketchMode = 1u << SketchShift;

    /// <summary>How many bits a sketch has.</summary>
    public const int SketchSize = 28;

    public bool IsName => (Bits & NameBit) != 0;

    /// <summary>The bit of the sketch that stands for a follower.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SketchBit(uint followerHash) => (int)(((ulong)followerHash * SketchSize) >> 32);
}
