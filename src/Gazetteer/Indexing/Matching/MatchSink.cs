using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazetteer.Indexing.Matching;

/// <summary>Appends to a list through a span, which costs less than <see cref="List{T}.Add"/> for each match. Call <see cref="Finish"/> in the end.</summary>
internal ref struct MatchSink
{
    private readonly List<NameMatch> _matches;
    private Span<NameMatch> _span;
    private int _count;

    public MatchSink(List<NameMatch> matches, int expected)
    {
        _matches = matches;
        _count = matches.Count;
        _span = Room(expected);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(NameMatch match)
    {
        if (_count == _span.Length) _span = Room(_count);
        _span[_count++] = match;
    }

    /// <summary>Appends a match if the bit is 1, not if it is 0: without a branch, since which it is follows no pattern.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIf(ulong bit, NameMatch match)
    {
        if (_count == _span.Length) _span = Room(_count);
        _span[_count] = match;
        _count += (int)bit;
    }

    /// <summary>Gives the list its true length.</summary>
    public readonly void Finish() => CollectionsMarshal.SetCount(_matches, _count);

    private readonly Span<NameMatch> Room(int more)
    {
        CollectionsMarshal.SetCount(_matches, _count + Math.Max(16, more));
        return CollectionsMarshal.AsSpan(_matches);
    }
}
