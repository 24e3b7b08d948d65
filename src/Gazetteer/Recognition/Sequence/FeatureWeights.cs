using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazetteer.Recognition.Sequence;

/// <summary>Weights of hashed features, one for each class but the first, whose weight is 0.</summary>
/// <remarks>
/// A flat table of slots: the upper half of the feature's hash as a key, 0 for an empty slot, then the weights as 8-bit fixed-point numbers
/// with 5 binary digits behind the point. The lower half of the hash says where to begin to look. Immutable, thread-safe.
/// </remarks>
internal sealed class FeatureWeights
{
    private const float One = 32;
    private const int KeyLength = 4;

    private readonly byte[] _slots;
    private readonly uint _count;
    private readonly int _stride;

    private FeatureWeights(byte[] slots, int classes)
    {
        Classes = classes;
        _stride = KeyLength + classes - 1;
        _slots = slots;
        _count = (uint)(slots.Length / _stride);
    }

    /// <summary>How many classes there are, with the first.</summary>
    public int Classes { get; }

    /// <summary>Makes a table; the weights of the first class are taken from all, and features that hardly matter are left out.</summary>
    /// <param name="features">Hash and weights of each class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="least">A feature none of whose weights is this far from zero is left out.</param>
    public static FeatureWeights Build(IEnumerable<(ulong Hash, float[] Weights)> features, int classes, float least)
    {
        var kept = new List<(ulong Hash, sbyte[] Weights)>();
        foreach (var (hash, weights) in features)
        {
            var relative = weights.Skip(1).Select(w => w - weights[0]).ToArray();
            if (relative.All(w => Math.Abs(w) < least)) continue;
            kept.Add((hash, [.. relative.Select(static w => (sbyte)Math.Clamp(MathF.Round(w * One), sbyte.MinValue, sbyte.MaxValue))]));
        }

        var slots = (kept.Count * 5 / 4) + 8;
        var table = new FeatureWeights(new byte[slots * (KeyLength + classes - 1)], classes);
        foreach (var (hash, weights) in kept.OrderBy(static f => f.Hash)) table.Put(hash, weights);
        return table;
    }

    /// <summary>Reads what <see cref="Write"/> wrote, from the start of the bytes.</summary>
    /// <returns>The table, and how many bytes it took.</returns>
    /// <exception cref="InvalidDataException">The bytes are too few.</exception>
    public static (FeatureWeights Weights, int Length) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8) throw new InvalidDataException("The table of weights is cut short.");
        var classes = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (classes is < 2 or > 64 || length < 0 || bytes.Length < 8 + length) throw new InvalidDataException("The table of weights is cut short.");
        return (new FeatureWeights(bytes.Slice(8, length).ToArray(), classes), 8 + length);
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
        foreach (var feature in features)
        {
            var slot = Find(feature);
            if (slot < 0) continue;
            ref var weight = ref Unsafe.As<byte, sbyte>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), slot + KeyLength));
            for (var i = 1; i < sums.Length; i++) sums[i] += Unsafe.Add(ref weight, i - 1);
        }

        for (var i = 0; i < scores.Length; i++) scores[i] = sums[i] / One;
    }

    private static uint KeyOf(ulong hash) => Math.Max(1u, (uint)(hash >> 32));

    private uint Home(ulong hash) => (uint)(((hash & 0xFFFF_FFFF) * _count) >> 32);

    /// <summary>Where a feature's slot begins, or −1.</summary>
    private int Find(ulong hash)
    {
        var key = KeyOf(hash);
        for (var slot = Home(hash); ; slot = slot + 1 == _count ? 0 : slot + 1)
        {
            var at = (int)slot * _stride;
            var found = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), at));
            if (found == key) return at;
            if (found == 0) return -1;
        }
    }

    private void Put(ulong hash, sbyte[] weights)
    {
        var slot = Home(hash);
        while (BinaryPrimitives.ReadUInt32LittleEndian(_slots.AsSpan((int)slot * _stride)) != 0) slot = slot + 1 == _count ? 0 : slot + 1;
        var target = _slots.AsSpan((int)slot * _stride, _stride);
        BinaryPrimitives.WriteUInt32LittleEndian(target, KeyOf(hash));
        MemoryMarshal.AsBytes(weights.AsSpan()).CopyTo(target[KeyLength..]);
    }
}
