using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Matching;

/// <summary>The parts of an index that matching reads, as spans over its memory.</summary>
internal readonly ref struct NameTables
{
    /// <summary>Names of more tokens are longer than what <see cref="WriteFoldedName"/> has room for.</summary>
    private const int MostTokensWritten = 32;

    private readonly ReadOnlySpan<ulong> _followers;

    public NameTables(IndexMemory memory)
    {
        ref readonly var header = ref memory.Header;
        var buckets = memory.Table<TokenTable.Bucket>(IndexSection.Tokens)[..(int)header.TokenBuckets];
        Tokens = new TokenTable(buckets, memory.Table<byte>(IndexSection.TokenTexts));
        Edges = new EdgeTable(memory.Table<EdgeTable.Line>(IndexSection.Edges)[..(int)header.EdgeLines], Tokens.Capacity);
        EdgeLines = header.EdgeLines;
        Ranks = new NameRanks(memory.Table<NameRanks.Block>(IndexSection.NameRanks));
        LongestName = header.LongestName;
        _followers = memory.Table<ulong>(IndexSection.Followers);
    }

    /// <summary>The vocabulary.</summary>
    public readonly TokenTable Tokens;

    /// <summary>The edges of the trie.</summary>
    public readonly EdgeTable Edges;

    /// <summary>Which nodes end names.</summary>
    public readonly NameRanks Ranks;

    public readonly uint EdgeLines;

    /// <summary>The most tokens that a name has; 0 in an empty index.</summary>
    public readonly int LongestName;

    /// <summary>
    /// Whether a token may be the second of a name that begins with another. Seldom wrong, and then only by saying yes. Sketch and filter are both
    /// read, since which of them counts cannot be foreseen.
    /// </summary>
    /// <param name="info">The info of the first token, which must begin longer names.</param>
    /// <param name="follower">The number of the second token, which must be one that continues names.</param>
    /// <returns>1 or 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint MayFollow(uint info, int follower)
    {
        var hash = FollowerFilter.HashOf(follower);
        var isFilter = (info >> TokenInfo.FilterShift) & 1;
        var word = FollowersOf(info, hash);
        var inFilter = (uint)((word >> FollowerFilter.FirstBit(hash)) & (word >> FollowerFilter.SecondBit(hash)));
        var inSketch = info >> TokenInfo.SketchBit(hash);
        return (isFilter != 0 ? inFilter : inSketch) & 1;
    }

    /// <summary>The word of the first token's filter that knows of a follower; some word where the token has a sketch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly ulong FollowersOf(uint info, uint followerHash)
    {
        var isFilter = (int)(info >> TokenInfo.FilterShift) & 1;
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(_followers), FollowerFilter.WordOf(info, followerHash) & -isFilter);
    }

    /// <summary>Finds a folded name: its tokens joined by single spaces.</summary>
    /// <returns>Its number, or −1.</returns>
    public int FindName(ReadOnlySpan<char> folded)
    {
        if (LongestName == 0) return -1;
        Span<byte> code = stackalloc byte[TokenCode.MaximumLength + TokenCode.Padding];
        var node = -1;
        var first = true;
        foreach (var range in folded.Split(' '))
        {
            var length = TokenCode.Encode(folded[range], code[..TokenCode.MaximumLength]);
            if (length <= 0) return -1;
            TokenKey.Make(code, 0, length, out var key);
            var token = Tokens.Find(key, code[..length], out _);
            if (token < 0) return -1;
            if (first) node = token;
            else node = Follow(node, token);
            if (node < 0) return -1;
            first = false;
        }

        return node >= 0 && Ranks.Contains(node) ? node : -1;
    }

    /// <summary>The folded form of a name.</summary>
    public string FoldedNameAt(int name)
    {
        var node = name;
        var tokens = new Stack<int>();
        for (; node >= Tokens.Capacity;)
        {
            var (parent, token) = Edges.Origin(node);
            tokens.Push(token);
            node = parent;
        }

        var folded = new System.Text.StringBuilder();
        Span<byte> scratch = stackalloc byte[TokenKey.ShortLength];
        TokenCode.Decode(Tokens.CodeOf(node, scratch), folded);
        while (tokens.TryPop(out var token))
        {
            folded.Append(' ');
            TokenCode.Decode(Tokens.CodeOf(token, scratch), folded);
        }

        return folded.ToString();
    }

    /// <summary>Writes the folded form of a name, as much of it as there is room for.</summary>
    /// <returns>Its length; 0 for a name of very many tokens.</returns>
    public int WriteFoldedName(int name, Span<char> folded)
    {
        Span<int> tokens = stackalloc int[MostTokensWritten];
        var count = 0;
        var node = name;
        while (node >= Tokens.Capacity)
        {
            var (parent, token) = Edges.Origin(node);
            if (count == tokens.Length) return 0;
            tokens[count++] = token;
            node = parent;
        }

        Span<byte> scratch = stackalloc byte[TokenKey.ShortLength];
        var length = TokenCode.Decode(Tokens.CodeOf(node, scratch), folded);
        while (count > 0 && length + 1 < folded.Length)
        {
            folded[length++] = ' ';
            length += TokenCode.Decode(Tokens.CodeOf(tokens[--count], scratch), folded[length..]);
        }

        return length;
    }

    /// <summary>Whether a name may begin with a text: whether its first token does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="code">The code of the text's first token.</param>
    /// <param name="isWhole">Whether more tokens come, so that the first must be the same.</param>
    public bool MayBeginWith(int name, ReadOnlySpan<byte> code, bool isWhole)
    {
        var node = name;
        while (node >= Tokens.Capacity) node = Edges.Origin(node).Parent;
        Span<byte> scratch = stackalloc byte[TokenKey.ShortLength];
        var first = Tokens.CodeOf(node, scratch);
        return isWhole ? first.SequenceEqual(code) : first.StartsWith(code);
    }

    private int Follow(int node, int token)
    {
        var key = EdgeTable.KeyOf(node, token);
        return Edges.Follow(key, EdgeTable.HomeOf(key, EdgeLines), out _);
    }
}
