using Gazetteer.Indexing.Matching;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Makes the part of the index that finds names in texts, and tells each name's ordinal.</summary>
internal sealed class NameTableCompiler
{
    private readonly TokenTableBuilder _tokens;
    private readonly EdgeTableBuilder _edges;
    private readonly FollowerBuilder _followers;
    private readonly NameRanks.Block[] _ranks;

    /// <summary>Makes the tables.</summary>
    /// <param name="vocabulary">The distinct tokens.</param>
    /// <param name="counts">How many tokens each name has.</param>
    /// <param name="trie">What the names are made of.</param>
    public NameTableCompiler(Interner vocabulary, ChunkedList<byte> counts, TrieLevels trie)
    {
        MarkNames(counts, trie);
        _tokens = new TokenTableBuilder(vocabulary);
        _followers = new FollowerBuilder(_tokens);
        _followers.Mark(trie);
        _edges = new EdgeTableBuilder(trie, _tokens);
        Ordinals = trie.Ends;
        Renumber(counts);
        _ranks = Rank();
        var ranks = new NameRanks(_ranks);
        for (var name = 0; name < Ordinals.Length; name++)
        {
            if (Ordinals[name] >= 0) Ordinals[name] = ranks.OrdinalOf(Ordinals[name]);
        }
    }

    /// <summary>For each name (row of <see cref="OrderedNames"/>) the ordinal of its folded form, or −1.</summary>
    public int[] Ordinals { get; }

    public int NameCount { get; private set; }

    public int LongestName { get; private set; }

    public void WriteTo(IndexWriter writer)
    {
        writer.Header.NameCount = NameCount;
        writer.Header.LongestName = LongestName;
        writer.Header.TokenBuckets = (uint)_tokens.Buckets.Length;
        writer.Header.EdgeLines = (uint)_edges.Lines.Length;
        writer.WriteSection<TokenTable.Bucket>(IndexSection.Tokens, _tokens.Buckets);
        writer.WriteSection(IndexSection.TokenTexts, _tokens.Texts);
        writer.WriteSection<EdgeTable.Line>(IndexSection.Edges, _edges.Lines);
        writer.WriteSection(IndexSection.Followers, _followers.Filters);
        writer.WriteSection<NameRanks.Block>(IndexSection.NameRanks, _ranks);
    }

    private static void MarkNames(ChunkedList<byte> counts, TrieLevels trie)
    {
        for (var name = 0; name < trie.Ends.Length; name++)
        {
            if (counts[name] > 1) trie.Levels[counts[name] - 2].EndsName[trie.Ends[name]] = true;
        }

        for (var level = 1; level < trie.Levels.Count; level++)
        {
            foreach (var parent in trie.Levels[level].Parents) trie.Levels[level - 1].HasChildren[parent] = true;
        }
    }

    /// <summary>Turns places within levels into final node numbers.</summary>
    private void Renumber(ChunkedList<byte> counts)
    {
        for (var name = 0; name < Ordinals.Length; name++)
        {
            var count = counts[name];
            LongestName = Math.Max(LongestName, count);
            if (count > 1) Ordinals[name] = _edges.Nodes[count - 2][Ordinals[name]];
            if (count != 1) continue;
            Ordinals[name] = _tokens.Numbers[Ordinals[name]];
            _tokens.InfoAt(Ordinals[name]) |= TokenInfo.NameBit;
        }
    }

    private NameRanks.Block[] Rank()
    {
        var bits = new uint[(_edges.NodeCapacity / 32) + 1];
        foreach (var node in Ordinals)
        {
            if (node >= 0) bits[node >> 5] |= 1u << (node & 31);
        }

        var blocks = new NameRanks.Block[bits.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            blocks[i] = new NameRanks.Block((uint)NameCount, bits[i]);
            NameCount += System.Numerics.BitOperations.PopCount(bits[i]);
        }

        return blocks;
    }
}
