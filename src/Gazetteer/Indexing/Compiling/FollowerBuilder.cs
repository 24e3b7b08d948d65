using System.Runtime.InteropServices;
using Gazetteer.Indexing.Matching;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Marks in the vocabulary which tokens continue names, and for those that begin longer ones which tokens may follow.</summary>
internal sealed class FollowerBuilder(TokenTableBuilder tokens)
{
    /// <summary>With more followers, a sketch of 28 bits lets more than a tenth of the wrong ones pass.</summary>
    private const int MostSketched = 3;

    // One word at least, since the matcher reads one for every pair.
    private readonly List<ulong> _filters = [0];

    /// <summary>The words of all filters.</summary>
    public ReadOnlySpan<ulong> Filters => CollectionsMarshal.AsSpan(_filters);

    public void Mark(TrieLevels trie)
    {
        foreach (var level in trie.Levels)
        {
            foreach (var token in level.Tokens) tokens.InfoAt(tokens.Numbers[token]) |= TokenInfo.ContinuesBit;
        }

        if (trie.Levels.Count == 0) return;
        var pairs = trie.Levels[0];
        for (int first = 0, end; first < pairs.Parents.Length; first = end)
        {
            for (end = first + 1; end < pairs.Parents.Length && pairs.Parents[end] == pairs.Parents[first];) end++;
            MarkFollowers(ref tokens.InfoAt(tokens.Numbers[pairs.Parents[first]]), pairs.Tokens.AsSpan(first..end));
        }
    }

    private void MarkFollowers(ref uint info, ReadOnlySpan<int> followers)
    {
        if (followers.Length <= MostSketched)
        {
            info |= TokenInfo.SketchMode;
            foreach (var follower in followers) info |= 1u << TokenInfo.SketchBit(HashOf(follower));
            return;
        }

        var log2 = FollowerFilter.WordsLog2(followers.Length);
        info |= TokenInfo.FilterMode | FollowerFilter.Locate(_filters.Count, log2);
        CollectionsMarshal.SetCount(_filters, _filters.Count + (1 << log2));
        foreach (var follower in followers)
        {
            var hash = HashOf(follower);
            CollectionsMarshal.AsSpan(_filters)[FollowerFilter.WordOf(info, hash)] |= (1ul << FollowerFilter.FirstBit(hash)) | (1ul << FollowerFilter.SecondBit(hash));
        }
    }

    private uint HashOf(int token) => FollowerFilter.HashOf(tokens.Numbers[token]);
}
