using System.Buffers;
using Gazetteer.Indexing.Matching;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Lays out the vocabulary as a <see cref="TokenTable"/>: gives each token its final number.</summary>
internal sealed class TokenTableBuilder
{
    /// <summary>How full the buckets are on average; fuller is smaller but sends more tokens to a second bucket.</summary>
    private const double Load = 0.65;

    private readonly ArrayBufferWriter<byte> _texts = new();
    private readonly byte[] _code = new byte[TokenCode.MaximumLength + TokenCode.Padding];

    public TokenTableBuilder(Interner vocabulary)
    {
        Buckets = new TokenTable.Bucket[Math.Max(1, (int)Math.Ceiling(vocabulary.Count / (TokenTable.Slots * Load)))];
        Numbers = new int[vocabulary.Count];
        var filled = new byte[Buckets.Length];
        for (var token = 0; token < vocabulary.Count; token++) Numbers[token] = Place(vocabulary.BytesAt(token), filled);
    }

    public TokenTable.Bucket[] Buckets { get; }

    /// <summary>The final number of each token of the vocabulary.</summary>
    public int[] Numbers { get; }

    /// <summary>The codes of long tokens, each after its length in two bytes.</summary>
    public ReadOnlySpan<byte> Texts => _texts.WrittenSpan;

    /// <summary>What the table knows of a token, by its final number.</summary>
    public ref uint InfoAt(int number) => ref Buckets[number / TokenTable.Slots].Infos[number % TokenTable.Slots];

    private int Place(ReadOnlySpan<byte> code, byte[] filled)
    {
        code.CopyTo(_code);
        _code.AsSpan(code.Length, TokenCode.Padding).Clear();
        TokenKey.Make(_code, 0, code.Length, out var key);
        var home = (int)TokenTable.HomeOf(key.Hash, (uint)Buckets.Length);
        if (key.IsLong) Buckets[home].Overflow |= TokenTable.OverflowBit(key.Hash);
        while (filled[home] == TokenTable.Slots)
        {
            Buckets[home].Overflow |= TokenTable.OverflowBit(key.Hash);
            home = home + 1 == Buckets.Length ? 0 : home + 1;
        }

        var slot = filled[home]++;
        Buckets[home].Lows[slot] = key.Low;
        Buckets[home].Highs[slot] = key.IsLong ? Store(code) : key.High;
        return (home * TokenTable.Slots) + slot;
    }

    private uint Store(ReadOnlySpan<byte> code)
    {
        var offset = (uint)_texts.WrittenCount;
        _texts.Write([(byte)code.Length, (byte)(code.Length >> 8)]);
        _texts.Write(code);
        return offset;
    }
}
