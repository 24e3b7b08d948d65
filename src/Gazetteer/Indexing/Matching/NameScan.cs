using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
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
            FollowFirstEdges(tables, FindStarts(tables, ready));
            Emit(tables, text, CollectionsMarshal.AsSpan(tokens), ready, matches);
            window.Keep(ready);
        }
    }

    /// <summary>Third step: asks the vocabulary for each token. All buckets are fetched before the first is read.</summary>
    private unsafe void LookUp(in NameTables tables, int from)
    {
        var count = _window.Count - from;
        ref var keys = ref _window.Keys[from];
        ref var numbers = ref _window.Numbers[from];
        ref var infos = ref _window.Infos[from];
        var table = tables.Tokens;
        var buckets = tables.TokenBuckets;
        for (var i = 0; i < count && Sse.IsSupported; i++)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in table.BucketAt(TokenTable.HomeOf(Unsafe.Add(ref keys, i).Hash, buckets)))));
        }

        for (var i = 0; i < count; i++)
        {
            ref var key = ref Unsafe.Add(ref keys, i);
            var number = table.FindAtHome(ref key, TokenTable.HomeOf(key.Hash, buckets), out var info, out var isUnsure);
            Unsafe.Add(ref numbers, i) = number;
            Unsafe.Add(ref infos, i) = info;
            if (isUnsure != 0) LookFurther(tables, from + i);
        }

        _window.Infos.AsSpan(_window.Count, TokenWindow.BlockLength + 1).Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookFurther(in NameTables tables, int token)
    {
        var code = _window.Codes[token];
        var bytes = _cutter.Codes.AsSpan(TokenWindow.CodeStart(code), TokenWindow.CodeLength(code));
        _window.Numbers[token] = tables.Tokens.Find(_window.Keys[token], bytes, out _window.Infos[token]);
    }

    /// <summary>
    /// Fourth step: finds the tokens that are names, and those that the next token may go on from. Neither can be foreseen, so there are no branches but one for each
    /// block of 64 tokens.
    /// </summary>
    /// <returns>How many pairs there are.</returns>
    private int FindStarts(in NameTables tables, int count)
    {
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(_window.Pairs);
        var infos = _window.Infos;
        var numbers = _window.Numbers;
        var found = 0;
        for (var first = 0; first < count; first += TokenWindow.BlockLength)
        {
            var valid = count - first >= TokenWindow.BlockLength ? ulong.MaxValue : (1ul << (count - first)) - 1;
            var candidates = TokenInfo.FindCandidates(ref infos[first], out var names) & valid;
            var passed = 0ul;
            for (; candidates != 0; candidates &= candidates - 1)
            {
                var bit = BitOperations.TrailingZeroCount(candidates);
                var pair = tables.MayFollow(infos[first + bit], numbers[first + bit + 1]);
                Unsafe.Add(ref pairs, found) = first + bit;
                found += (int)pair;
                passed |= (ulong)pair << bit;
            }

            _window.NameBits[first / TokenWindow.BlockLength] = names & valid;
            _window.PairBits[first / TokenWindow.BlockLength] = passed;
        }

        return found;
    }

    /// <summary>Fifth step: follows the first edge of each pair, and forgets those that have none. Here, too, all is fetched before the first is read.</summary>
    private unsafe void FollowFirstEdges(in NameTables tables, int count)
    {
        var pairs = _window.Pairs.AsSpan(0, count);
        var edges = _window.Edges.AsSpan(0, count);
        var nodes = _window.Nodes.AsSpan(0, count);
        var numbers = _window.Numbers;
        for (var p = 0; p < pairs.Length; p++)
        {
            edges[p] = EdgeTable.KeyOf(numbers[pairs[p]], numbers[pairs[p] + 1]);
            if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in tables.Edges.LineAt(EdgeTable.HomeOf(edges[p], tables.EdgeLines)))));
        }

        var found = 0;
        for (var p = 0; p < pairs.Length; p++)
        {
            var node = tables.Edges.Follow(edges[p], EdgeTable.HomeOf(edges[p], tables.EdgeLines), out var edge);
            (nodes[found], edges[found]) = (node, edge);
            var isMissing = (uint)node >> 31;
            _window.PairBits[pairs[p] / TokenWindow.BlockLength] ^= (ulong)isMissing << (pairs[p] % TokenWindow.BlockLength);
            found += 1 - (int)isMissing;
        }
    }

    /// <summary>Sixth step: writes the matches, following further edges where there are any.</summary>
    private void Emit(in NameTables tables, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int count, List<NameMatch> matches)
    {
        var numbers = _window.Numbers;
        var firstToken = tokens.Length - _window.Count;
        var sink = new MatchSink(matches, count);
        var pair = 0;
        for (var block = 0; block * TokenWindow.BlockLength < count; block++)
        {
            var (names, pairs) = (_window.NameBits[block], _window.PairBits[block]);
            for (var starts = names | pairs; starts != 0; starts &= starts - 1)
            {
                var bit = BitOperations.TrailingZeroCount(starts);
                var i = (block * TokenWindow.BlockLength) + bit;
                sink.AddIf((names >> bit) & 1, new NameMatch(firstToken + i, 1, tables.Ranks.OrdinalOf(numbers[i])));
                if (((pairs >> bit) & 1) == 0) continue;
                FollowEdges(tables, text, tokens, i, _window.Nodes[pair], _window.Edges[pair], ref sink);
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
            if ((edge & EdgeTable.NameBit) != 0) sink.Add(new NameMatch(firstToken + first, last - first + 1, tables.Ranks.OrdinalOf(node)));

            // Behind the window's last token the info is 0.
            if ((edge & EdgeTable.ParentBit) == 0 || (_window.Infos[last + 1] & TokenInfo.ContinuesBit) == 0) return;
            var key = EdgeTable.KeyOf(node, _window.Numbers[last + 1]);
            node = tables.Edges.Follow(key, EdgeTable.HomeOf(key, tables.EdgeLines), out edge);
        }
    }
}
