using System.Text;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Collects texts in blocks; a text's offset is already the one that it will have in the file. Not thread-safe.</summary>
/// <remarks>No text crosses a block, so the rest of a full block stays empty. Read by <see cref="TextPool"/>.</remarks>
internal sealed class TextPoolBuilder
{
    private const int Shift = 20;
    private const int BlockSize = 1 << Shift;
    private readonly List<byte[]> _blocks = [new byte[256]];
    private byte[] _encoded = new byte[256];
    private int _used = 1;

    /// <summary>Adds a text and returns its offset.</summary>
    /// <exception cref="ArgumentException">The text has more than a million bytes.</exception>
    public uint Add(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size > _encoded.Length) _encoded = new byte[size];
        return Add(_encoded.AsSpan(0, Encoding.UTF8.GetBytes(text, _encoded)));
    }

    /// <summary>Adds a text in UTF-8, or any bytes, and returns its offset.</summary>
    public uint Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length + 5 > BlockSize) throw new ArgumentException("A text is longer than a million bytes.", nameof(bytes));
        var free = Reserve(bytes.Length + 5);
        var offset = (uint)(((_blocks.Count - 1) << Shift) + _used);
        var start = free.Length;
        var length = bytes.Length;
        for (; length >= 0x80; length >>= 7, free = free[1..]) free[0] = (byte)(length | 0x80);
        free[0] = (byte)length;
        bytes.CopyTo(free[1..]);
        _used += start - free.Length + 1 + bytes.Length;
        return offset;
    }

    public ReadOnlySpan<byte> Get(uint offset) => TextPool.Bytes(_blocks[(int)(offset >> Shift)], offset & (BlockSize - 1));

    public void WriteTo(IndexWriter writer, IndexSection section)
    {
        writer.Begin(section);
        for (var i = 0; i < _blocks.Count - 1; i++) writer.Write<byte>(_blocks[i]);
        writer.Write<byte>(_blocks[^1].AsSpan(0, _used));
    }

    private Span<byte> Reserve(int size)
    {
        if (_used + size > BlockSize)
        {
            if (_blocks[^1].Length < BlockSize) Resize(BlockSize);
            _blocks.Add(new byte[BlockSize]);
            _used = 0;
        }

        if (_used + size > _blocks[^1].Length) Resize(Math.Min(BlockSize, Math.Max(_used + size, _blocks[^1].Length * 2)));
        return _blocks[^1].AsSpan(_used);
    }

    private void Resize(int size)
    {
        var block = _blocks[^1];
        Array.Resize(ref block, size);
        _blocks[^1] = block;
    }
}
