namespace Gazetteer.Indexing.Compiling;

/// <summary>A list that grows by chunks, so that tens of millions of values are never copied to a larger array. Not thread-safe.</summary>
internal sealed class ChunkedList<T> where T : unmanaged
{
    private const int Shift = 14;
    private const int ChunkSize = 1 << Shift;
    private readonly List<T[]> _chunks = [];

    public int Count { get; private set; }

    public int ChunkCount => _chunks.Count;

    public ref T this[int index] => ref _chunks[index >> Shift][index & (ChunkSize - 1)];

    public void Add(T value)
    {
        // The first chunk grows by doubling: most lists of a small index hold a handful.
        var within = Count & (ChunkSize - 1);
        if (within == 0) _chunks.Add(new T[Count == 0 ? 8 : ChunkSize]);
        else if (_chunks[^1].Length == within) Grow();
        _chunks[^1][within] = value;
        Count++;
    }

    /// <summary>The values of a chunk; together, in order, they are the list.</summary>
    public ReadOnlySpan<T> Chunk(int index) => _chunks[index].AsSpan(0, Math.Min(ChunkSize, Count - (index << Shift)));

    private void Grow()
    {
        var chunk = _chunks[^1];
        Array.Resize(ref chunk, chunk.Length * 2);
        _chunks[^1] = chunk;
    }
}
