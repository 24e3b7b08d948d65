using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Foundation;
using Gazetteer.Indexing.Names;
using Gazetteer.Text;

namespace Gazetteer.Indexing.Matching;

/// <summary>Finds all names of an index in a text. The folder's README explains the steps. Scratch space, used over and over by one thread.</summary>
internal sealed class NameScan
{
    private readonly TokenCutter _cutter = new();
    private readonly TokenWindow _window = new();

    /// <summary>Appends the text's tokens, and the matches by first token, then from short to long.</summary>
    public void Run(in NameTables tables, ReadOnlySpan<char> text, List<Token> tokens, List<NameMatch> matches, CancellationToken cancellation)
    {
        var window = _window;
        window.Reset(tables.LongestName);
        var lookAhead = Math.Max(0, tables.LongestName - 1);
        var position = 0;
        while (position < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var known = window.Count;
            _cutter.Next(text, ref position, window, tokens);
            if (tables.LongestName == 0)
            {
                window.Keep(window.Count);
                continue;
            }

            LookUp(tables, known);

            // A name that begins with one of the last tokens may go on in the next chunk.
            var ready = position < text.Length ? Math.Max(0, window.Count - lookAhead) : window.Count;
            FollowFirstEdges(tables, FindPairs(tables, FindCandidates(tables, ready)));
            Emit(tables, text, CollectionsMarshal.AsSpan(tokens), ready, matches);
            window.Keep(ready);
        }
    }

    /// <summary>Third step: asks the vocabulary for each token.</summary>
    private void LookUp(in NameTables tables, int from)
    {
        var window = _window;
        window.Infos.AsSpan(window.Count, TokenWindow.BlockLength + 1).Clear();
        LookUpAtHome(tables.Tokens, from);
        for (var first = from; first < window.Count; first += TokenWindow.BlockLength)
        {
            var elsewhere = TokenInfo.FindElsewhere(ref window.Infos[first]);
            for (var bits = elsewhere; bits != 0; bits &= bits - 1) CacheLine.Fetch(in tables.Tokens.BucketBehind(window.Keys[first + BitOperations.TrailingZeroCount(bits)].Hash));
            for (var bits = elsewhere; bits != 0; bits &= bits - 1) LookFurther(tables, first + BitOperations.TrailingZeroCount(bits));
        }
    }

    /// <summary>Looks for each token in its home bucket. All buckets are fetched before the first is read; the loops call nothing, and have no branches.</summary>
    private void LookUpAtHome(in TokenTable table, int from)
    {
        var count = _window.Count - from;
        ref var numbers = ref _window.Numbers[from];
        ref var infos = ref _window.Infos[from];
        ref readonly var first = ref table.First;
        var buckets = table.BucketCount;
        ref var key = ref _window.Keys[from];
        for (var i = 0; i < count; i++)
        {
            CacheLine.Fetch(in TokenTable.BucketAt(in first, TokenTable.HomeOf(key.Hash, buckets)));
            key = ref Unsafe.Add(ref key, 1);
        }

        key = ref _window.Keys[from];
        for (var i = 0; i < count; i++)
        {
            Unsafe.Add(ref numbers, i) = TokenTable.FindAtHome(in first, ref key, TokenTable.HomeOf(key.Hash, buckets), out Unsafe.Add(ref infos, i));
            key = ref Unsafe.Add(ref key, 1);
        }
    }

    private void LookFurther(in NameTables tables, int token)
    {
        ref readonly var key = ref _window.Keys[token];
        _window.Numbers[token] = tables.Tokens.Find(key, _cutter.LongCodeOf(key), out _window.Infos[token]);
    }

    /// <summary>Fourth step: finds the tokens that are names, and those whose next token continues some name; fetches what says whether it may continue theirs.</summary>
    /// <returns>How many of the latter there are.</returns>
    private int FindCandidates(in NameTables tables, int count)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(_window.Pairs);
        ref var infos = ref MemoryMarshal.GetArrayDataReference(_window.Infos);
        ref var numbers = ref MemoryMarshal.GetArrayDataReference(_window.Numbers);
        var found = 0;
        for (var first = 0; first < count; first += TokenWindow.BlockLength)
        {
            var valid = count - first >= TokenWindow.BlockLength ? ulong.MaxValue : (1ul << (count - first)) - 1;
            var candidates = TokenInfo.FindCandidates(ref Unsafe.Add(ref infos, first), out var names) & valid;
            for (; candidates != 0; candidates &= candidates - 1)
            {
                var token = first + BitOperations.TrailingZeroCount(candidates);
                Unsafe.Add(ref pairs, found++) = token;
                CacheLine.Fetch(in tables.FollowersOf(Unsafe.Add(ref infos, token), FollowerFilter.HashOf(Unsafe.Add(ref numbers, token + 1))));
            }

            _window.NameBits[first / TokenWindow.BlockLength] = names & valid;
            _window.PairBits[first / TokenWindow.BlockLength] = 0;
        }

        return found;
    }

    /// <summary>Fifth step: keeps the pairs that may have an edge, and fetches that. Which do cannot be foreseen, so there are no branches.</summary>
    /// <returns>How many are kept.</returns>
    private int FindPairs(in NameTables tables, int count)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(_window.Pairs);
        ref var edges = ref MemoryMarshal.GetArrayDataReference(_window.Edges);
        ref var infos = ref MemoryMarshal.GetArrayDataReference(_window.Infos);
        ref var numbers = ref MemoryMarshal.GetArrayDataReference(_window.Numbers);
        var found = 0;
        for (var candidate = 0; candidate < count; candidate++)
        {
            var token = Unsafe.Add(ref pairs, candidate);
            var follower = Unsafe.Add(ref numbers, token + 1);
            Unsafe.Add(ref pairs, found) = token;
            Unsafe.Add(ref edges, found) = EdgeTable.KeyOf(Unsafe.Add(ref numbers, token), follower);
            found += (int)tables.MayFollow(Unsafe.Add(ref infos, token), follower);
        }

        for (var pair = 0; pair < found; pair++) CacheLine.Fetch(in tables.Edges.LineAt(EdgeTable.HomeOf(Unsafe.Add(ref edges, pair), tables.EdgeLines)));
        return found;
    }

    /// <summary>Sixth step: follows the first edge of each pair, and forgets those that have none; fetches the second edge where there may be one.</summary>
    private void FollowFirstEdges(in NameTables tables, int count)
    {
        var pairs = _window.Pairs;
        var found = 0;
        for (var pair = 0; pair < count; pair++)
        {
            var token = pairs[pair];
            var key = _window.Edges[pair];
            var node = tables.Edges.Follow(key, EdgeTable.HomeOf(key, tables.EdgeLines), out var edge);
            if (node < 0) continue;
            _window.PairBits[token / TokenWindow.BlockLength] |= 1ul << (token % TokenWindow.BlockLength);
            (_window.Nodes[found], _window.Edges[found]) = (node, edge);
            found++;
            FetchNext(tables, token + 2, node, edge);
        }
    }

    /// <summary>Asks for the edge from a node to the next token, if there may be one.</summary>
    private void FetchNext(in NameTables tables, int next, int node, ulong edge)
    {
        if ((edge & EdgeTable.ParentBit) == 0 || (_window.Infos[next] & TokenInfo.ContinuesBit) == 0) return;
        var key = EdgeTable.KeyOf(node, _window.Numbers[next]);
        CacheLine.Fetch(in tables.Edges.LineAt(EdgeTable.HomeOf(key, tables.EdgeLines)));
    }

    /// <summary>Seventh step: writes the matches, following further edges where there are any.</summary>
    private void Emit(in NameTables tables, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int count, List<NameMatch> matches)
    {
        ref var numbers = ref MemoryMarshal.GetArrayDataReference(_window.Numbers);
        var firstToken = tokens.Length - _window.Count;
        var sink = new MatchSink(matches);
        var pair = 0;
        for (var first = 0; first < count; first += TokenWindow.BlockLength)
        {
            sink.MakeRoom();
            var (names, pairs) = (_window.NameBits[first / TokenWindow.BlockLength], _window.PairBits[first / TokenWindow.BlockLength]);
            for (var starts = names | pairs; starts != 0; starts &= starts - 1)
            {
                var bit = BitOperations.TrailingZeroCount(starts);
                var token = first + bit;
                sink.AddIf((names >> bit) & 1, new NameMatch(firstToken + token, 1, Unsafe.Add(ref numbers, token)));
                if (((pairs >> bit) & 1) == 0) continue;
                FollowEdges(tables, text, tokens, token, _window.Nodes[pair], _window.Edges[pair], ref sink);
                pair++;
            }
        }

        sink.Finish();
    }

    private void FollowEdges(in NameTables tables, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int node, ulong edge, ref MatchSink sink)
    {
        var firstToken = tokens.Length - _window.Count;
        for (var last = first + 1; node >= 0; last++)
        {
            if (!NameGap.Joins(text[tokens[firstToken + last - 1].End..tokens[firstToken + last].Start])) return;
            if ((edge & EdgeTable.NameBit) != 0) sink.Add(new NameMatch(firstToken + first, last - first + 1, node));

            // After the window's last token the info is 0.
            if ((edge & EdgeTable.ParentBit) == 0 || (_window.Infos[last + 1] & TokenInfo.ContinuesBit) == 0) return;
            var key = EdgeTable.KeyOf(node, _window.Numbers[last + 1]);
            node = tables.Edges.Follow(key, EdgeTable.HomeOf(key, tables.EdgeLines), out edge);
        }
    }
}
