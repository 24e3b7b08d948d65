using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Gazetteer.Foundation;

namespace Gazetteer.Languages;

/// <summary>What is known of some 200,000 English words: classes by use, frequency, and whether they are names or ordinary words.</summary>
/// <remarks>
/// One flat file: a header of 16 bytes ("GZLX", version, number of slots), then the slots' 32-bit keys, then their 40 bits of
/// traits in 5 bytes, all little-endian. A key is the upper half of <see cref="WordHash"/>, 0 for an empty slot; its lower half says where to
/// begin. Two words of one key are one word to it: about one pair in 20,000. Immutable, thread-safe.
/// </remarks>
public sealed class WordLexicon
{
    private const uint Magic = 0x584C5A47;
    private const int HeaderLength = 16;
    private const int TraitLength = 5;
    private const int Ahead = 12;
    private const ulong KnownBit = 1UL << 63;

    private readonly uint[] _keys;
    private readonly byte[] _traits;

    private WordLexicon(uint[] keys, byte[] traits) => (_keys, _traits) = (keys, traits);

    /// <summary>Makes a lexicon of hashes and traits.</summary>
    public static WordLexicon Build(IReadOnlyDictionary<ulong, WordTraits> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var slots = (words.Count * 5 / 4) + 8;
        var lexicon = new WordLexicon(new uint[slots], new byte[(slots * TraitLength) + 8]);
        foreach (var (hash, traits) in words.OrderBy(static w => w.Key)) lexicon.Add(hash, traits);
        return lexicon;
    }

    /// <summary>Reads the file's bytes.</summary>
    /// <exception cref="InvalidDataException">It is no lexicon of this version.</exception>
    public static WordLexicon Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var header = file.AsSpan(0, Math.Min(HeaderLength, file.Length));
        if (header.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic || header[4] != 1) throw new InvalidDataException($"{path} is no word lexicon of version 1.");
        var slots = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (slots < 1 || file.Length != HeaderLength + (slots * (long)(4 + TraitLength))) throw new InvalidDataException($"{path} is not as long as its header says.");
        var traits = new byte[(slots * TraitLength) + 8];
        file.AsSpan(HeaderLength + (slots * 4)).CopyTo(traits);
        return new WordLexicon(MemoryMarshal.Cast<byte, uint>(file.AsSpan(HeaderLength, slots * 4)).ToArray(), traits);
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, Magic);
        header[4] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], _keys.Length);
        stream.Write(header);
        stream.Write(MemoryMarshal.AsBytes(_keys.AsSpan()));
        stream.Write(_traits.AsSpan(0, _keys.Length * TraitLength));
    }

    /// <summary>What is known of a word.</summary>
    /// <param name="hash">Its <see cref="WordHash"/>, taken of the folded form.</param>
    public WordTraits Find(ulong hash)
    {
        var key = KeyOf(hash);
        for (var slot = Home(hash); _keys[slot] != 0; slot = slot + 1 == _keys.Length ? 0 : slot + 1)
        {
            if (_keys[slot] != key) continue;
            var bits = BinaryPrimitives.ReadUInt64LittleEndian(_traits.AsSpan(slot * TraitLength));
            return new WordTraits((bits & 0xFF_FFFF_FFFF) | KnownBit);
        }

        return default;
    }

    /// <summary>What is known of many words. Their slots are fetched ahead, so that memory is waited for once and not for each word.</summary>
    internal void Find(ReadOnlySpan<ulong> hashes, Span<WordTraits> traits)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref var bits = ref MemoryMarshal.GetArrayDataReference(_traits);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i + Ahead < hashes.Length)
            {
                var home = Home(hashes[i + Ahead]);
                CacheLine.Fetch(in keys, home);
                CacheLine.Fetch(in bits, home * TraitLength);
            }

            traits[i] = Find(hashes[i]);
        }
    }

    private static uint KeyOf(ulong hash) => Math.Max(1, (uint)(hash >> 32));

    private int Home(ulong hash) => (int)(((hash & 0xFFFF_FFFF) * (ulong)_keys.Length) >> 32);

    private void Add(ulong hash, WordTraits traits)
    {
        var slot = Home(hash);
        while (_keys[slot] != 0) slot = slot + 1 == _keys.Length ? 0 : slot + 1;
        _keys[slot] = KeyOf(hash);
        Span<byte> bits = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bits, traits.Packed);
        bits[..TraitLength].CopyTo(_traits.AsSpan(slot * TraitLength));
    }
}
