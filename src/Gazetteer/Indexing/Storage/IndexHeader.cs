using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Foundation;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Storage;

/// <summary>The first bytes of an index file: what it is, how large its tables are, and where its sections lie.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct IndexHeader
{
    /// <summary>"GAZINDX" and a byte that no text file holds there.</summary>
    public const ulong ExpectedMagic = 0x1A58444E495A4147;

    /// <summary>Sections begin at multiples of so many bytes: a cache line, which is also a row of the tables that matching reads.</summary>
    public const int SectionAlignment = 64;

    /// <summary>Raised whenever the meaning of a byte changes; older files are then compiled anew.</summary>
    public const uint CurrentVersion = 5;

    public ulong Magic;
    public uint Version;

    /// <summary>Identity of the folding table; tokens folded by another would not be found.</summary>
    public uint Folding;

    public ulong FileLength;

    /// <summary>When it was compiled, in ticks of UTC.</summary>
    public long CompiledAt;

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

    /// <summary>What makes the header unfit for a file of so many bytes, as a clause, or null. Whoever reads a section relies on this, and looks no further.</summary>
    public readonly string? FindFault(long length)
    {
        if (Magic != ExpectedMagic) return "it is no place index";
        if (Version != CurrentVersion) return $"its format is version {Version}, not {CurrentVersion}";
        if (Checksum != ComputeChecksum()) return "its header is damaged";
        if (Folding != FoldTable.Instance.Identity) return "its names were folded by other rules";
        if (FileLength != (ulong)length) return $"it has {length} bytes instead of {FileLength}";
        for (var section = IndexSection.Tokens; section < IndexSection.Count; section++)
        {
            var entry = Sections[(int)section];
            if (entry.Offset > FileLength || entry.Length > FileLength - entry.Offset || entry.Offset % SectionAlignment != 0) return $"its section {section} lies outside of it";
        }

        return HasTablesOf(PlaceCount, NameCount) ? null : "its tables are not as long as its header says";
    }

    public readonly uint ComputeChecksum()
    {
        var copy = this;
        copy.Checksum = 0;
        return Checksums.Update(0, MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref copy, 1)));
    }

    private readonly bool HasTablesOf(long places, long names) =>
        places >= 0 && names >= 0 && LongestName is >= 0 and <= byte.MaxValue
        && LengthOf(IndexSection.Places) == (ulong)(places * Unsafe.SizeOf<PlaceRecord>())
        && LengthOf(IndexSection.SpatialOrder) == (ulong)(places * sizeof(int))
        && LengthOf(IndexSection.PostingStarts) == (ulong)((names + 1) * sizeof(int))
        && LengthOf(IndexSection.Tokens) >= (ulong)TokenBuckets * SectionAlignment
        && LengthOf(IndexSection.Edges) >= (ulong)EdgeLines * SectionAlignment
        && BitOperations.IsPow2(LengthOf(IndexSection.PlaceIds));

    private readonly ulong LengthOf(IndexSection section) => Sections[(int)section].Length;

    /// <summary>Where a section lies, in bytes from the start of the file, and the checksum of its bytes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal record struct SectionEntry(ulong Offset, ulong Length, ulong Checksum);

    [InlineArray((int)IndexSection.Count)]
    internal struct SectionTable
    {
        private SectionEntry _first;
    }
}
