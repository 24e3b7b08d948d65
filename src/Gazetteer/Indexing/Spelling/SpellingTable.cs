using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Spelling;

/// <summary>The names of an index by their <see cref="Skeleton"/>: a section of the file.</summary>
/// <remarks>
/// A power of two of buckets, chosen by the upper bits of the skeleton's hash. The section is the binary logarithm of their number beside a version, where each begins and the last one ends, all in 32
/// bits, then the
/// <see cref="SpellingEntry"/> rows. Empty in files that were compiled before there were such tables. Whatever the numbers in it say, nothing outside of it is read.
/// </remarks>
internal readonly ref struct SpellingTable
{
    private readonly ReadOnlySpan<uint> _starts;
    private readonly ReadOnlySpan<SpellingEntry> _entries;
    private readonly int _shift;

    public SpellingTable(ReadOnlySpan<uint> section)
    {
        if (section.IsEmpty || (section[0] & ~LowBits) != Version || (section[0] & LowBits) is var bits && (bits is 0 or > MostBits || section.Length < (1 << (int)bits) + 2)) return;
        _shift = 32 - (int)bits;
        var buckets = 1 << (int)bits;
        _starts = section.Slice(1, buckets + 1);
        _entries = MemoryMarshal.Cast<uint, SpellingEntry>(section[(buckets + 2)..]);
    }

    /// <summary>What the first number has above its lowest byte; that of a table of another form has something else, and is taken for none.</summary>
    public const uint Version = 0x200;

    private const uint LowBits = 0xFF;

    /// <summary>The most buckets, as a binary logarithm.</summary>
    public const int MostBits = 24;

    /// <summary>Whether the file has none.</summary>
    public bool IsEmpty => _starts.IsEmpty;

    /// <summary>Adds the ordinals of the names of a skeleton, of those places that an area lets pass.</summary>
    /// <param name="hash">The skeleton's hash.</param>
    /// <param name="area">Where they may lie.</param>
    /// <param name="least">Places that are less known do not pass.</param>
    /// <param name="names">Receives the names.</param>
    public void Find(uint hash, SpellingArea area, SpellingRenown least, HashSet<int> names)
    {
        if (IsEmpty) return;
        var bucket = (int)(hash >> _shift);
        var (first, end) = ((int)Math.Min(_starts[bucket], (uint)_entries.Length), (int)Math.Min(_starts[bucket + 1], (uint)_entries.Length));
        var mark = SpellingEntry.MarkOf(hash);
        for (var i = first; i < end; i++)
        {
            var entry = _entries[i];
            if ((entry.Mark & SpellingEntry.HashBits) != mark || entry.Renown < least) continue;
            if (area.Holds(entry)) names.Add(entry.Name);
        }
    }
}
