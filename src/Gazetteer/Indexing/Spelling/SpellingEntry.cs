using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Spelling;

/// <summary>A name and one place of it, under the name's skeleton: eight bytes.</summary>
/// <param name="Mark">From the top: part of the skeleton's hash, whether the place is known far away, its <see cref="GeoCell"/>.</param>
/// <param name="Name">The ordinal of the name.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SpellingEntry(uint Mark, int Name)
{
    /// <summary>The bits of <see cref="Mark"/> that are the hash's.</summary>
    public const uint HashBits = ~0u << HashShift;

    private const int HashShift = 15;
    private const uint GreatBit = 1u << 14;

    /// <summary>Whether everybody knows the place.</summary>
    public bool IsGreat => (Mark & GreatBit) != 0;

    /// <summary>Where it lies.</summary>
    public int Cell => (int)(Mark & (GreatBit - 1));

    /// <summary>The part of a hash that entries keep: its lower bits, since the upper ones say the bucket.</summary>
    public static uint MarkOf(uint hash) => hash << HashShift;

    /// <summary>Makes an entry.</summary>
    public static SpellingEntry Of(uint hash, bool isGreat, int cell, int name) => new(MarkOf(hash) | (isGreat ? GreatBit : 0) | (uint)cell, name);
}
