using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Storage;

/// <summary>The first bytes of an index file: what it is, how large its tables are, and where its sections lie.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct IndexHeader
{
    /// <summary>"GAZINDX" and a byte that no text file holds there.</summary>
    public const ulong ExpectedMagic = 0x1A58444E495A4147;

    /// <summary>Raised whenever the meaning of a byte changes; older files are then compiled anew.</summary>
    public const uint CurrentVersion = 4;

    public ulong Magic;
    public uint Version;

    /// <summary>Identity of the folding table; tokens folded by another would not be found.</summary>
    public uint Folding;

    public ulong FileLength;

    /// <summary>The time stamp that the finished file was given, in ticks of UTC: one that differs has been written to since.</summary>
    public long SealedAt;

    public int PlaceCount;
    public int NameCount;

    /// <summary>The number of tokens of the longest name.</summary>
    public int LongestName;

    public uint TokenBuckets;
    public uint EdgeLines;

    /// <summary>Of all bytes of the header but this field.</summary>
    public uint Checksum;

    public SectionTable Sections;

    public static int Size => Unsafe.SizeOf<IndexHeader>();

    public readonly uint ComputeChecksum()
    {
        var copy = this;
        copy.Checksum = 0;
        return Checksums.Update(0, MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref copy, 1)));
    }

    /// <summary>Where a section lies, in bytes from the start of the file, and the checksum of its bytes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal record struct SectionEntry(ulong Offset, ulong Length, ulong Checksum);

    [InlineArray((int)IndexSection.Count)]
    internal struct SectionTable
    {
        private SectionEntry _first;
    }
}
