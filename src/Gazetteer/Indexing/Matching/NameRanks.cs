using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Matching;

/// <summary>Says which nodes end names, and turns them into the names' ordinals.</summary>
/// <remarks>
/// One bit for each node, in blocks of 32 bits beside the count of all ones before them: a name's ordinal is the number of name nodes below its own
/// (rank; Jacobson, "Space-efficient static trees and graphs", 1989). Two bits a node in all.
/// </remarks>
internal readonly ref struct NameRanks(ReadOnlySpan<NameRanks.Block> blocks)
{
    private readonly ReadOnlySpan<Block> _blocks = blocks;

    /// <summary>The ordinal of the name that a node ends; the node must end one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int OrdinalOf(int node)
    {
        var block = Unsafe.Add(ref MemoryMarshal.GetReference(_blocks), node >> 5);
        return (int)block.Before + BitOperations.PopCount(block.Bits & ((1u << (node & 31)) - 1));
    }

    /// <summary>Whether a node ends a name. Any number may be asked for.</summary>
    public bool Contains(int node) => node >= 0 && node >> 5 < _blocks.Length && (_blocks[node >> 5].Bits & (1u << (node & 31))) != 0;

    /// <summary>The node that ends the name of an ordinal, which must be less than the number of names: a search by halves.</summary>
    public int NodeOf(int ordinal)
    {
        var (low, high) = (0, _blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_blocks[middle].Before <= (uint)ordinal) low = middle;
            else high = middle - 1;
        }

        // Empty blocks share the count of the next; the last of them is the one with bits.
        var bits = _blocks[low].Bits;
        for (var left = ordinal - (int)_blocks[low].Before; left > 0; left--) bits &= bits - 1;
        return (low << 5) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Adds all nodes that end names, ascending.</summary>
    public void List(List<int> nodes)
    {
        for (var block = 0; block < _blocks.Length; block++)
        {
            for (var bits = _blocks[block].Bits; bits != 0; bits &= bits - 1) nodes.Add((block << 5) + BitOperations.TrailingZeroCount(bits));
        }
    }

    /// <summary>32 nodes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal record struct Block(uint Before, uint Bits);
}
