using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Foundation;

namespace Gazetteer.Recognition.Sequence;

/// <summary>Weights of hashed features, one for each class but the first, whose weight is 0.</summary>
/// <remarks>
/// A flat table of slots: the upper half of the feature's hash as a key, 0 for an empty slot, then the weights as 8-bit fixed-point numbers
/// with 5 binary digits after the point. The lower half of the hash says where to begin to look. Most features of a text have no weight, and to find
/// that out in a table so full takes many steps: a bit for each key, eight times as many as there are slots, stops nearly all of them at once. Immutable,
/// thread-safe.
/// </remarks>
internal sealed class CueWeights
{
    private const float One = 32;
    private const int KeyLength = 4;

    /// <summary>So many features are looked at together.</summary>
    private const int LongestPiece = 256;

    private const int BitsPerSlot = 8;

    /// <summary>So many slots are looked at together.</summary>
    private const int GroupLength = 4;

    private readonly byte[] _slots;
    private readonly ulong[] _present;
    private readonly int _presentShift;
    private readonly uint _count;
    private readonly int _stride;

    private CueWeights(byte[] slots, int classes)
    {
        Classes = classes;
        _stride = KeyLength + classes - 1;
        _slots = slots;
        _count = (uint)(slots.Length / _stride);
        var bits = Math.Max(6, BitOperations.Log2(BitOperations.RoundUpToPowerOf2(_count * BitsPerSlot)));
        _present = new ulong[1 << (bits - 6)];
        _presentShift = 32 - bits;
        for (var at = 0; at < (int)_count * _stride; at += _stride)
        {
            var key = Unsafe.ReadUnaligned<uint>(ref slots[at]);
            if (key != 0) _present[key >> _presentShift >> 6] |= 1ul << (int)(key >> _presentShift);
        }
    }

    /// <summary>How many classes there are, with the first.</summary>
    public int Classes { get; }

    /// <summary>Makes a table; the weights of the first class are taken from all, and features that hardly matter are left out.</summary>
    /// <param name="features">Hash and weights of each class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="least">A feature none of whose weights is this far from zero is left out.</param>
    public static CueWeights Build(IEnumerable<(ulong Hash, float[] Weights)> features, int classes, float least)
    {
        var kept = new List<(ulong Hash, sbyte[] Weights)>();
        foreach (var (hash, weights) in features)
        {
            var relative = weights.Skip(1).Select(w => w - weights[0]).ToArray();
            if (relative.All(w => Math.Abs(w) < least)) continue;
            kept.Add((hash, [.. relative.Select(static w => (sbyte)Math.Clamp(MathF.Round(w * One), sbyte.MinValue, sbyte.MaxValue))]));
        }

        var stride = KeyLength + classes - 1;
        var slots = new byte[((kept.Count * 5 / 4) + 8) * stride];
        foreach (var (hash, weights) in kept.OrderBy(static f => f.Hash)) Put(slots, stride, hash, weights);
        return new CueWeights(slots, classes);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, from the start of the bytes.</summary>
    /// <returns>The table, and how many bytes it took.</returns>
    /// <exception cref="InvalidDataException">The bytes are too few.</exception>
    public static (CueWeights Weights, int Length) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8) throw new InvalidDataException("The table of weights is cut short.");
        var classes = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (classes is < 2 or > 64 || length < 0 || bytes.Length < 8 + length) throw new InvalidDataException("The table of weights is cut short.");
        return (new CueWeights(bytes.Slice(8, length).ToArray(), classes), 8 + length);
    }

    /// <summary>Writes number of classes, length in bytes, and the slots.</summary>
    public void Write(Stream stream)
    {
        Span<byte> header = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(header, Classes);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], _slots.Length);
        stream.Write(header);
        stream.Write(_slots);
    }

    /// <summary>Sets the scores of all classes for a set of features; that of the first class is 0.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[scores.Length];
        sums.Clear();
        Span<ulong> likely = stackalloc ulong[Math.Min(features.Length, LongestPiece)];
        for (; features.Length > 0; features = features[Math.Min(features.Length, LongestPiece)..]) Add(KeepLikely(features[..Math.Min(features.Length, LongestPiece)], likely), sums);
        for (var i = 0; i < scores.Length; i++) scores[i] = sums[i] / One;
    }

    /// <summary>Keeps the features that may have weights. Without branches: which they are follows no pattern.</summary>
    private ReadOnlySpan<ulong> KeepLikely(ReadOnlySpan<ulong> features, Span<ulong> likely)
    {
        ref var present = ref MemoryMarshal.GetArrayDataReference(_present);
        var count = 0;
        foreach (var feature in features)
        {
            var bit = KeyOf(feature) >> _presentShift;
            likely[count] = feature;
            count += (int)(Unsafe.Add(ref present, bit >> 6) >> (int)bit) & 1;
        }

        return likely[..count];
    }

    /// <summary>Adds up weights. All slots are fetched before the first is read, so that memory is waited for once and not for each feature.</summary>
    private void Add(ReadOnlySpan<ulong> features, Span<int> sums)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        foreach (var feature in features) CacheLine.Fetch(in slots, (int)HomeOf(feature, _count) * _stride);
        foreach (var feature in features)
        {
            var slot = Find(feature);
            if (slot < 0) continue;
            ref var weight = ref Unsafe.As<byte, sbyte>(ref Unsafe.Add(ref slots, slot + KeyLength));
            for (var i = 1; i < sums.Length; i++) sums[i] += Unsafe.Add(ref weight, i - 1);
        }
    }

    private static uint KeyOf(ulong hash) => Math.Max(1u, (uint)(hash >> 32));

    private static uint HomeOf(ulong hash, uint count) => (uint)(((hash & 0xFFFF_FFFF) * count) >> 32);

    /// <summary>Where a feature's slot begins, or −1.</summary>
    private int Find(ulong hash)
    {
        var slot = HomeOf(hash, _count);
        var at = (int)slot * _stride;
        if (slot + GroupLength > _count) return FindFrom(slot, KeyOf(hash));

        // Four slots at once, since where among them a key is follows no pattern; what stands after an empty slot does not count.
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), at);
        var (key, found, empty) = (KeyOf(hash), 0u, 0u);
        for (var i = 0; i < GroupLength; i++)
        {
            var there = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, i * _stride));
            found |= (there == key ? 1u : 0) << i;
            empty |= (there == 0 ? 1u : 0) << i;
        }

        found &= (empty & (0 - empty)) - 1;
        if (found != 0) return at + (BitOperations.TrailingZeroCount(found) * _stride);
        return empty != 0 ? -1 : FindFrom(slot + GroupLength == _count ? 0 : slot + GroupLength, key);
    }

    private int FindFrom(uint first, uint key)
    {
        for (var slot = first; ; slot = slot + 1 == _count ? 0 : slot + 1)
        {
            var at = (int)slot * _stride;
            var found = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), at));
            if (found == key) return at;
            if (found == 0) return -1;
        }
    }

    private static void Put(byte[] slots, int stride, ulong hash, sbyte[] weights)
    {
        var count = (uint)(slots.Length / stride);
        var slot = HomeOf(hash, count);
        while (BinaryPrimitives.ReadUInt32LittleEndian(slots.AsSpan((int)slot * stride)) != 0) slot = slot + 1 == count ? 0 : slot + 1;
        var target = slots.AsSpan((int)slot * stride, stride);
        BinaryPrimitives.WriteUInt32LittleEndian(target, KeyOf(hash));
        MemoryMarshal.AsBytes(weights.AsSpan()).CopyTo(target[KeyLength..]);
    }
}
