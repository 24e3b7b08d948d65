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
    public void Run(in NameTables tables, ReadOnlySpan<char> text, List<Token> tokens, List<NameMatch> matches)
    {
        var window = _window;
        window.Reset(tables.LongestName);
        var lookAhead = Math.Max(0, tables.LongestName - 1);
        var position = 0;
        while (position < text.Length)
        {
            var known = window.Count;
            _cutter.Next(text, ref position, window);
            tokens.AddRange(window.Tokens.AsSpan(known, window.Count - known));
            if (tables.LongestName == 0)
            {
                window.Keep(window.Count);
                continue;
            }

            LookUp(tables, known);

            // A name that begins with one of the last tokens may go on in the next chunk.
            var ready = position < text.Length ? Math.Max(0, window.Count - lookAhead) : window.Count;
            var starts = FindStarts(tables, ready);
            Emit(tables, text, starts, tokens.Count - window.Count, matches);
            window.Keep(ready);
        }
    }

    /// <summary>Third step: asks the vocabulary for each token. All buckets are fetched before the first is read.</summary>
    private unsafe void LookUp(in NameTables tables, int from)
    {
        var keys = _window.Keys.AsSpan(from, _window.Count - from);
        var buckets = tables.TokenBuckets;
        if (Sse.IsSupported)
        {
            foreach (ref readonly var key in keys)
            {
                Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in tables.Tokens.BucketAt(TokenTable.HomeOf(key.Hash, buckets)))));
            }
        }

        ref var codes = ref MemoryMarshal.GetArrayDataReference(_cutter.Codes);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i];
            var at = from + i;
            _window.Numbers[at] = tables.Tokens.Find(
                key, TokenTable.HomeOf(key.Hash, buckets), ref Unsafe.Add(ref codes, _window.CodeStarts[at]), _window.CodeLengths[at], out _window.Infos[at]);
        }

        _window.Infos[_window.Count] = 0;
    }

    /// <summary>Fourth step: keeps the tokens that are names, or that the next token may go on from; of those fetches the edge.</summary>
    private unsafe int FindStarts(in NameTables tables, int count)
    {
        var starts = _window.Starts;
        var infos = _window.Infos.AsSpan(0, count + 1);
        var found = 0;
        for (var i = 0; i < count; i++)
        {
            var info = infos[i];
            var pair = false;
            if ((info & TokenInfo.ModeMask) != 0 && (infos[i + 1] & TokenInfo.ContinuesBit) != 0)
            {
                pair = tables.MayFollow(info, _window.Numbers[i + 1]);
                if (pair)
                {
                    var edge = EdgeTable.KeyOf(_window.Numbers[i], _window.Numbers[i + 1]);
                    var home = EdgeTable.HomeOf(edge, tables.EdgeLines);
                    if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in tables.Edges.LineAt(home))));
                    _window.Edges[found] = edge;
                    _window.EdgeHomes[found] = home;
                }
            }

            starts[found] = (uint)i | (pair ? TokenWindow.PairBit : 0);
            found += (info & TokenInfo.NameBit) != 0 || pair ? 1 : 0;
        }

        return found;
    }

    /// <summary>Fifth step: writes the matches, following edges where there are any.</summary>
    private void Emit(in NameTables tables, ReadOnlySpan<char> text, int starts, int firstToken, List<NameMatch> matches)
    {
        for (var s = 0; s < starts; s++)
        {
            var start = _window.Starts[s];
            var i = (int)(start & ~TokenWindow.PairBit);
            if ((_window.Infos[i] & TokenInfo.NameBit) != 0) matches.Add(new NameMatch(firstToken + i, 1, tables.Ranks.OrdinalOf(_window.Numbers[i])));
            if ((start & TokenWindow.PairBit) != 0) FollowEdges(tables, text, i, s, firstToken, matches);
        }
    }

    private void FollowEdges(in NameTables tables, ReadOnlySpan<char> text, int first, int start, int firstToken, List<NameMatch> matches)
    {
        var node = tables.Edges.Follow(_window.Edges[start], _window.EdgeHomes[start], out var edge);
        for (var last = first + 1; node >= 0; last++)
        {
            if (!NameGap.Joins(text[_window.Tokens[last - 1].End.._window.Tokens[last].Start])) return;
            if ((edge & EdgeTable.NameBit) != 0) matches.Add(new NameMatch(firstToken + first, last - first + 1, tables.Ranks.OrdinalOf(node)));
            if ((edge & EdgeTable.ParentBit) == 0 || (_window.Infos[last + 1] & TokenInfo.ContinuesBit) == 0 || last + 1 >= _window.Count) return;
            var key = EdgeTable.KeyOf(node, _window.Numbers[last + 1]);
            node = tables.Edges.Follow(key, EdgeTable.HomeOf(key, tables.EdgeLines), out edge);
        }
    }
}
