using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Gazetteer.Indexing.Matching;

/// <summary>The trie of names, token by token: from a node and the next token to the next node.</summary>
/// <remarks>
/// A hash table of 64-byte lines of eight edges with linear probing from line to line. An edge is one 64-bit number: its node plus one, its token, and two bits that
/// say whether the node it leads to ends a name and whether further edges leave it. Nothing else is stored: the node that an edge leads to <em>is</em> the
/// edge's place in the table, counted after the token numbers, which are the nodes of names' first tokens. Node and token are compared in full, so no match
/// rests on a hash.
/// </remarks>
internal readonly ref struct EdgeTable(ReadOnlySpan<EdgeTable.Line> lines, int firstNode)
{
    /// <summary>Edges in a line.</summary>
    public const int Slots = 8;

    /// <summary>Set when the edge leads to the end of a name.</summary>
    public const ulong NameBit = 1;

    /// <summary>Set when further edges leave the node that the edge leads to.</summary>
    public const ulong ParentBit = 2;

    private const ulong FlagMask = NameBit | ParentBit;
    private readonly ReadOnlySpan<Line> _lines = lines;
    private readonly int _firstNode = firstNode;

    /// <summary>How many nodes there can be, those of first tokens included.</summary>
    public int NodeCapacity => _firstNode + (_lines.Length * Slots);

    /// <summary>An edge without its flags.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KeyOf(int node, int token) => ((ulong)(uint)(node + 1) << 33) | ((ulong)(uint)token << 2);

    /// <summary>The line where an edge is looked for first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HomeOf(ulong key, uint lineCount)
    {
        var hash = key * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return (uint)(((hash >> 32) * lineCount) >> 32);
    }

    /// <summary>A line, for a prefetch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Line LineAt(uint home) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_lines), home);

    /// <summary>Follows an edge.</summary>
    /// <param name="key">The edge, from <see cref="KeyOf"/>.</param>
    /// <param name="home">Its home line.</param>
    /// <param name="edge">The edge with its flags; 0 when there is none.</param>
    /// <returns>The node that it leads to; −1 when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Follow(ulong key, uint home, out ulong edge)
    {
        for (var passed = 0; passed < _lines.Length; passed++)
        {
            ref readonly var line = ref LineAt(home);
            var edges = Vector512.LoadUnsafe(in line.Edges[0]);
            var equal = (uint)Vector512.Equals(edges & Vector512.Create(~FlagMask), Vector512.Create(key)).ExtractMostSignificantBits();
            if (equal != 0)
            {
                var slot = BitOperations.TrailingZeroCount(equal);
                edge = line.Edges[slot];
                return _firstNode + ((int)home * Slots) + slot;
            }

            if (line.Edges[Slots - 1] == 0) break;
            home = home + 1 == _lines.Length ? 0 : home + 1;
        }

        edge = 0;
        return -1;
    }

    /// <summary>The node that a node other than a first token's hangs from, and the token between them.</summary>
    public (int Parent, int Token) Origin(int node)
    {
        var place = node - _firstNode;
        var edge = _lines[place / Slots].Edges[place % Slots];
        return ((int)(edge >> 33) - 1, (int)((edge >> 2) & 0x7FFFFFFF));
    }

    /// <summary>Eight edges, in the 64 bytes of a cache line, filled from the first on.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Line
    {
        public EdgeArray Edges;
    }

    [InlineArray(Slots)]
    internal struct EdgeArray
    {
        private ulong _first;
    }
}
