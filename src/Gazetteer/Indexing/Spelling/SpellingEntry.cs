using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Spelling;

/// <summary>A name and one place of it, under the name's skeleton: eight bytes.</summary>
/// <param name="Mark">From the top: part of the skeleton's hash, how well the place is known, its <see cref="GeoCell"/>.</param>
/// <param name="Name">The ordinal of the name.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SpellingEntry(uint Mark, int Name)
{
    /// <summary>The bits of <see cref="Mark"/> that are the hash's.</summary>
    public const uint HashBits = ~0u << HashShift;

    private const int HashShift = 16;
    private const int RenownShift = 14;
    private const uint CellBits = (1u << RenownShift) - 1;

    /// <summary>How well the place is known.</summary>
    public SpellingRenown Renown => (SpellingRenown)((Mark >> RenownShift) & 3);

    /// <summary>Where it lies.</summary>
    public int Cell => (int)(Mark & CellBits);

    /// <summary>The part of a hash that entries keep: its lower bits, since the upper ones say the bucket.</summary>
    public static uint MarkOf(uint hash) => hash << HashShift;

    /// <summary>Makes an entry.</summary>
    public static SpellingEntry Of(uint hash, SpellingRenown renown, int cell, int name) => new(MarkOf(hash) | ((uint)renown << RenownShift) | (uint)cell, name);
}
