using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Gazetteer.Foundation;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Matching;

/// <summary>The first step of matching: turns a chunk of text into codes and into one bit mask for each property of its characters, 64 at a time.</summary>
/// <remarks>
/// Characters and codes keep their places, so a token's code is found where the token is. ASCII goes through vector compares, everything else
/// through the folding table. Scratch space, used over and over by one thread.
/// </remarks>
internal sealed class CharacterMasks
{
    /// <summary>Characters in a chunk.</summary>
    public const int ChunkLength = 2048;

    private const int Lanes = 64;
    private const int MaskCount = (int)CharacterMask.Uncased + 1;

    /// <summary>The first character of the block Arabic.</summary>
    private const int ArabicRow = 0x600;

    /// <summary>A bit for each character, and as many after the chunk as are read at once.</summary>
    private const int MaskBytes = (ChunkLength / 8) + sizeof(ulong);

    private readonly byte[] _masks = new byte[MaskBytes * MaskCount];
    private readonly char[] _tail = new char[Lanes];
    private readonly byte[] _traits = new byte[Lanes];

    /// <summary>Code of each character, and room after for the codes of tokens that are folded one by one.</summary>
    public byte[] Codes { get; } = new byte[ChunkLength + (ChunkLength * 9) + TokenCode.MaximumLength + (2 * TokenCode.Padding)];

    /// <summary>Reads bits of a mask: at least 57 of them, the given character's lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong From(CharacterMask mask, int character) => Unsafe.ReadUnaligned<ulong>(ref ByteOf(mask, character)) >> (character & 7);

    /// <summary>Classifies a chunk. After its end there are no words, or, if the text goes on there, nothing else.</summary>
    /// <param name="chunk">At most <see cref="ChunkLength"/> characters; just so many where the text goes on.</param>
    /// <param name="goesOn">Whether the text goes on after the chunk.</param>
    public void Classify(ReadOnlySpan<char> chunk, bool goesOn)
    {
        var at = 0;
        for (; at + Lanes <= chunk.Length; at += Lanes)
        {
            ref var block = ref Unsafe.Add(ref MemoryMarshal.GetReference(chunk), at);

            // So that the next chunk is there when its turn comes.
            CacheLine.Fetch(in block, ChunkLength);
            CacheLine.Fetch(in block, ChunkLength + (Lanes / 2));
            ClassifyBlock(ref block, at);
        }

        if (at < chunk.Length)
        {
            Array.Clear(_tail);
            chunk[at..].CopyTo(_tail);
            ClassifyBlock(ref _tail[0], at);
            at += Lanes;
        }

        Set(CharacterMask.Words, at, goesOn ? ulong.MaxValue : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ClassifyBlock(ref char block, int at)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref block);
        var first = Vector512.LoadUnsafe(ref units);
        var second = Vector512.LoadUnsafe(ref units, 32);
        if (((first | second) & Vector512.Create((ushort)0xFF80)) == Vector512<ushort>.Zero) ClassifyAscii(Vector512.Narrow(first, second), at);
        else ClassifyByTable(ref block, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ClassifyAscii(Vector512<byte> characters, int at)
    {
        var lower = characters | Vector512.Create((byte)0x20);
        var letters = Vector512.LessThanOrEqual(lower - Vector512.Create((byte)'a'), Vector512.Create((byte)25));
        var capitals = Vector512.LessThanOrEqual(characters - Vector512.Create((byte)'A'), Vector512.Create((byte)25));
        var digits = Vector512.LessThanOrEqual(characters - Vector512.Create((byte)'0'), Vector512.Create((byte)9));
        var complex = Vector512.Equals(characters, Vector512.Create((byte)'\'')) | Vector512.Equals(characters, Vector512.Create((byte)'`'));
        ((letters & lower) | (digits & characters) | (complex & Vector512.Create(FoldTable.Complex))).StoreUnsafe(ref Codes[at]);
        var letterBits = letters.ExtractMostSignificantBits();
        var capitalBits = capitals.ExtractMostSignificantBits();
        var digitBits = digits.ExtractMostSignificantBits();
        var apostrophes = complex.ExtractMostSignificantBits();
        if (apostrophes != 0) apostrophes = Joining(apostrophes, letterBits | digitBits, Vector512.Equals(lower, Vector512.Create((byte)'s')).ExtractMostSignificantBits());
        Set(CharacterMask.Words, at, letterBits | digitBits | apostrophes);
        Set(CharacterMask.Complex, at, apostrophes);
        Set(CharacterMask.Capitals, at, capitalBits);
        Set(CharacterMask.Smalls, at, letterBits & ~capitalBits);
        Set(CharacterMask.Digits, at, digitBits);
        Set(CharacterMask.Uncased, at, 0);
    }

    /// <summary>Of a block's apostrophes, those that may join letters; all others part tokens like any other sign.</summary>
    /// <param name="apostrophes">Where they are.</param>
    /// <param name="words">All other characters that may belong to tokens.</param>
    /// <param name="esses">Where an s is.</param>
    private static ulong Joining(ulong apostrophes, ulong words, ulong esses)
    {
        // What is beyond the block may be a word.
        var (before, next, second) = ((words << 1) | 1, (words >> 1) | (1ul << 63), (words >> 2) | (3ul << 62));
        return apostrophes & before & next & (second | ~(esses >> 1));
    }

    private void ClassifyByTable(ref char block, int at)
    {
        var table = FoldTable.Instance;
        ref var codeOf = ref MemoryMarshal.GetReference(table.Codes);
        ref var traitsOf = ref MemoryMarshal.GetReference(table.Traits);
        var left = Avx512Vbmi.IsSupported ? ClassifyRows(ref Unsafe.As<char, ushort>(ref block), ref codeOf, ref traitsOf, at) : ulong.MaxValue;
        for (; left != 0; left &= left - 1)
        {
            var i = BitOperations.TrailingZeroCount(left);
            var c = Unsafe.Add(ref block, i);
            Codes[at + i] = Unsafe.Add(ref codeOf, c);
            _traits[i] = Unsafe.Add(ref traitsOf, c);
        }

        var codes = Vector512.LoadUnsafe(ref Codes[at]);
        var traits = Vector512.LoadUnsafe(ref _traits[0]);
        var words = ~Vector512.Equals(codes, Vector512<byte>.Zero).ExtractMostSignificantBits();
        var complex = Vector512.Equals(codes, Vector512.Create(FoldTable.Complex)).ExtractMostSignificantBits();
        if (complex != 0)
        {
            var apostrophes = Where(ref block, '\'') | Where(ref block, '’') | Where(ref block, '`');
            var parting = apostrophes & ~Joining(apostrophes, words & ~apostrophes, Where(ref block, 's') | Where(ref block, 'S'));
            words &= ~parting;
            complex &= ~parting;
        }

        Set(CharacterMask.Words, at, words);
        Set(CharacterMask.Complex, at, complex);
        Set(CharacterMask.Capitals, at, With(traits, TokenTraits.HasCapital));
        Set(CharacterMask.Smalls, at, With(traits, TokenTraits.HasSmall));
        Set(CharacterMask.Digits, at, With(traits, TokenTraits.HasDigit));
        Set(CharacterMask.Uncased, at, With(traits, TokenTraits.HasUncased));
    }

    /// <summary>Looks up the characters of the two rows of 256 that text in Arabic script is made of, all at once.</summary>
    /// <returns>The bits of the characters of other rows.</returns>
    private ulong ClassifyRows(ref ushort block, ref byte codeOf, ref byte traitsOf, int at)
    {
        var first = Vector512.LoadUnsafe(ref block);
        var second = Vector512.LoadUnsafe(ref block, 32);
        var index = Vector512.Narrow(first & Vector512.Create((ushort)0xFF), second & Vector512.Create((ushort)0xFF));
        var row = Vector512.Narrow(first >> 8, second >> 8);
        var isArabic = Vector512.Equals(row, Vector512.Create((byte)(ArabicRow >> 8)));
        var isLatin = Vector512.Equals(row, Vector512<byte>.Zero);
        Vector512.ConditionalSelect(isArabic, InRow(ref Unsafe.Add(ref codeOf, ArabicRow), index), InRow(ref codeOf, index)).StoreUnsafe(ref Codes[at]);
        Vector512.ConditionalSelect(isArabic, InRow(ref Unsafe.Add(ref traitsOf, ArabicRow), index), InRow(ref traitsOf, index)).StoreUnsafe(ref _traits[0]);
        return ~(isArabic | isLatin).ExtractMostSignificantBits();
    }

    /// <summary>Looks 64 bytes up in a table of 256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> InRow(ref byte row, Vector512<byte> index)
    {
        var lower = Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref row), index, Vector512.LoadUnsafe(ref row, 64));
        var upper = Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref row, 128), index, Vector512.LoadUnsafe(ref row, 192));
        return Vector512.ConditionalSelect(Vector512.GreaterThan(index, Vector512.Create((byte)127)), upper, lower);
    }

    /// <summary>The bits of a character in a block.</summary>
    private static ulong Where(ref char block, char wanted)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref block);
        var (first, second) = (Vector512.LoadUnsafe(ref units), Vector512.LoadUnsafe(ref units, 32));
        return Vector512.Equals(first, Vector512.Create((ushort)wanted)).ExtractMostSignificantBits() | (Vector512.Equals(second, Vector512.Create((ushort)wanted)).ExtractMostSignificantBits() << 32);
    }

    private static ulong With(Vector512<byte> traits, TokenTraits trait) =>
        ~Vector512.Equals(traits & Vector512.Create((byte)trait), Vector512<byte>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(CharacterMask mask, int at, ulong bits) => Unsafe.WriteUnaligned(ref ByteOf(mask, at), bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte ByteOf(CharacterMask mask, int character) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_masks), ((int)mask * MaskBytes) + (character >> 3));
}
