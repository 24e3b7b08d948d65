using System.Numerics;

namespace Gazetteer.Languages;

/// <summary>Words by the hash of their folded form, each with a number of 128 bits: its classes, or what it means.</summary>
/// <remarks>An open-addressed table, used as it stands in the file. A word is a row of three numbers; a hash of 0 is an empty row. Immutable, thread-safe.</remarks>
internal sealed class WordTable
{
    /// <summary>How many numbers a row is.</summary>
    public const int RowLength = 3;

    private readonly ReadOnlyMemory<ulong> _rows;
    private readonly ulong _mask;

    /// <summary>Takes a table.</summary>
    /// <param name="rows">The rows, a power of two of them, at least one of them empty.</param>
    public WordTable(ReadOnlyMemory<ulong> rows)
    {
        var capacity = rows.Length / RowLength;
        if (!BitOperations.IsPow2(capacity) || capacity * RowLength != rows.Length) throw new ArgumentException("A table has a power of two of rows.", nameof(rows));
        (_rows, _mask) = (rows, (ulong)capacity - 1);
    }

    /// <summary>Makes the rows of a table.</summary>
    public static ulong[] Build(IReadOnlyDictionary<ulong, UInt128> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(words.Count * 2) + 1);
        var rows = new ulong[capacity * RowLength];
        foreach (var (hash, value) in words.OrderBy(static w => w.Key))
        {
            var at = hash & ((ulong)capacity - 1);
            while (rows[at * RowLength] != 0) at = (at + 1) & ((ulong)capacity - 1);
            rows[at * RowLength] = hash;
            rows[(at * RowLength) + 1] = (ulong)value;
            rows[(at * RowLength) + 2] = (ulong)(value >> 64);
        }

        return rows;
    }

    /// <summary>The number of a word; 0 where the table has none.</summary>
    public UInt128 Of(ulong hash)
    {
        var rows = _rows.Span;
        for (var at = hash & _mask; ; at = (at + 1) & _mask)
        {
            var key = rows[(int)at * RowLength];
            if (key == hash) return new UInt128(rows[((int)at * RowLength) + 2], rows[((int)at * RowLength) + 1]);
            if (key == 0) return 0;
        }
    }

    /// <summary>A checksum of the rows whose numbers have any of these bits, and of those bits, in whatever order the rows stand.</summary>
    public ulong IdentityOf(UInt128 bits)
    {
        var rows = _rows.Span;
        var sum = 0ul;
        for (var at = 0; at < rows.Length; at += RowLength)
        {
            var value = new UInt128(rows[at + 2], rows[at + 1]) & bits;
            if (value != 0) sum += WordHash.Join(rows[at], WordHash.Join((ulong)value, (ulong)(value >> 64)));
        }

        return sum;
    }

    /// <summary>The number of a folded word; 0 where the table has none.</summary>
    public UInt128 Of(ReadOnlySpan<char> folded) => Of(WordHash.Of(folded));
}
