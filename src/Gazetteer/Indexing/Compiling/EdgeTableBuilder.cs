using Gazetteer.Indexing.Matching;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Lays out the trie as an <see cref="EdgeTable"/>: gives each node its final number, level by level, since a node's place depends on its parent's.</summary>
internal sealed class EdgeTableBuilder
{
    /// <summary>How full the lines are on average.</summary>
    private const double Load = 0.8;

    private readonly byte[] _filled;
    private readonly int _firstNode;

    public EdgeTableBuilder(TrieLevels trie, TokenTableBuilder tokens)
    {
        Lines = new EdgeTable.Line[Math.Max(1, (int)Math.Ceiling(trie.NodeCount / (EdgeTable.Slots * Load)))];
        _filled = new byte[Lines.Length];
        _firstNode = tokens.Buckets.Length * TokenTable.Slots;
        var parents = tokens.Numbers;
        foreach (var level in trie.Levels)
        {
            var nodes = new int[level.Tokens.Length];
            for (var i = 0; i < nodes.Length; i++) nodes[i] = Place(parents[level.Parents[i]], tokens.Numbers[level.Tokens[i]], level.EndsName[i], level.HasChildren[i]);
            Nodes.Add(nodes);
            parents = nodes;
        }
    }

    public EdgeTable.Line[] Lines { get; }

    /// <summary>The final number of each node of each level of the trie.</summary>
    public List<int[]> Nodes { get; } = [];

    /// <summary>How many nodes there can be, tokens included.</summary>
    public int NodeCapacity => checked(_firstNode + (Lines.Length * EdgeTable.Slots));

    private int Place(int parent, int token, bool endsName, bool hasChildren)
    {
        var key = EdgeTable.KeyOf(parent, token);
        var home = (int)EdgeTable.HomeOf(key, (uint)Lines.Length);
        while (_filled[home] == EdgeTable.Slots) home = home + 1 == Lines.Length ? 0 : home + 1;
        var slot = _filled[home]++;
        Lines[home].Edges[slot] = key | (endsName ? EdgeTable.NameBit : 0) | (hasChildren ? EdgeTable.ParentBit : 0);
        return _firstNode + (home * EdgeTable.Slots) + slot;
    }
}
