using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Indexing.Names;

namespace Gazetteer.Indexing.Matching;

/// <summary>Appends to a list through a span, which costs less than <see cref="List{T}.Add"/> for each match. Call <see cref="Finish"/> in the end.</summary>
internal ref struct MatchSink
{
    /// <summary>Matches for which there is always room.</summary>
    private const int Spare = TokenWindow.BlockLength;

    private readonly List<NameMatch> _matches;
    private Span<NameMatch> _span;
    private int _count;

    public MatchSink(List<NameMatch> matches)
    {
        _matches = matches;
        _count = matches.Count;
        MakeRoom();
    }

    /// <summary>Makes sure that <see cref="AddIf"/> can be called for all tokens of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MakeRoom()
    {
        if (_count + Spare > _span.Length) Grow();
    }

    public void Add(NameMatch match)
    {
        _span[_count++] = match;
        MakeRoom();
    }

    /// <summary>Appends a match if the bit is 1, not if it is 0: without a branch, since which it is follows no pattern.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIf(ulong bit, NameMatch match)
    {
        Unsafe.Add(ref MemoryMarshal.GetReference(_span), _count) = match;
        _count += (int)bit;
    }

    /// <summary>Gives the list its true length.</summary>
    public readonly void Finish() => CollectionsMarshal.SetCount(_matches, _count);

    private void Grow()
    {
        CollectionsMarshal.SetCount(_matches, Math.Max(_matches.Capacity, (2 * _count) + Spare));
        _span = CollectionsMarshal.AsSpan(_matches);
    }
}
