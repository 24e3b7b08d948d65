using System.Numerics;
using System.Text;
using Gazetteer.Indexing.Storage;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Numbers distinct texts from 0 in the order in which they are first seen. Not thread-safe.</summary>
internal sealed class Interner(TextPoolBuilder texts)
{
    private readonly ChunkedList<uint> _offsets = new();
    private int[] _slots = new int[16];
    private byte[] _encoded = new byte[256];

    public int Count => _offsets.Count;

    /// <summary>Where the text of a number lies in the pool.</summary>
    public uint OffsetAt(int number) => _offsets[number];

    public ReadOnlySpan<byte> BytesAt(int number) => texts.Get(_offsets[number]);

    public int Intern(ReadOnlySpan<char> text)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size > _encoded.Length) _encoded = new byte[size];
        return Intern(_encoded.AsSpan(0, Encoding.UTF8.GetBytes(text, _encoded)));
    }

    public int Intern(ReadOnlySpan<byte> bytes)
    {
        var slot = FindSlot(bytes);
        if (_slots[slot] > 0) return _slots[slot] - 1;
        _offsets.Add(bytes.IsEmpty ? 0 : texts.Add(bytes));
        _slots[slot] = _offsets.Count;
        if (_offsets.Count * 3L > _slots.Length * 2L) Grow();
        return _offsets.Count - 1;
    }

    private int FindSlot(ReadOnlySpan<byte> bytes)
    {
        var mask = _slots.Length - 1;
        var slot = (int)TextHash.Of(bytes) & mask;
        while (_slots[slot] > 0 && !BytesAt(_slots[slot] - 1).SequenceEqual(bytes)) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)_slots.Length + 1)];
        var mask = _slots.Length - 1;
        for (var number = 0; number < _offsets.Count; number++)
        {
            var slot = (int)TextHash.Of(BytesAt(number)) & mask;
            while (_slots[slot] > 0) slot = (slot + 1) & mask;
            _slots[slot] = number + 1;
        }
    }
}
