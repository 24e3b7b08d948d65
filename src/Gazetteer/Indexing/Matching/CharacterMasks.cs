using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Gazetteer.Text;
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

    /// <summary>The first character of the block Arabic.</summary>
    private const int ArabicRow = 0x600;

    private const int MaskBytes = (ChunkLength / 8) + sizeof(ulong);
    private readonly char[] _tail = new char[Lanes];
    private readonly byte[] _traits = new byte[Lanes];

    /// <summary>Code of each character, and room behind for the codes of tokens that are folded one by one.</summary>
    public byte[] Codes { get; } = new byte[ChunkLength + (ChunkLength * 9) + TokenCode.MaximumLength + (2 * TokenCode.Padding)];

    /// <summary>Characters that may belong to tokens: all but separators.</summary>
    public byte[] Words { get; } = new byte[MaskBytes];

    /// <summary>Characters that need a closer look (<see cref="FoldTable.Complex"/>).</summary>
    public byte[] Complex { get; } = new byte[MaskBytes];

    /// <summary>Capital letters.</summary>
    public byte[] Capitals { get; } = new byte[MaskBytes];

    /// <summary>Small letters.</summary>
    public byte[] Smalls { get; } = new byte[MaskBytes];

    /// <summary>Digits.</summary>
    public byte[] Digits { get; } = new byte[MaskBytes];

    /// <summary>Letters of scripts without case.</summary>
    public byte[] Uncased { get; } = new byte[MaskBytes];

    /// <summary>Reads bits of a mask: at least 57 of them, the given one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BitsFrom(ref byte mask, int bit) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref mask, bit >> 3)) >> (bit & 7);

    /// <summary>Classifies a chunk of at most <see cref="ChunkLength"/> characters. Behind its end all masks are zero up to the next multiple of 64.</summary>
    public void Classify(ReadOnlySpan<char> chunk)
    {
        var at = 0;
        for (; at + Lanes <= chunk.Length; at += Lanes) ClassifyBlock(ref Unsafe.Add(ref MemoryMarshal.GetReference(chunk), at), at);
        if (at == chunk.Length) return;
        Array.Clear(_tail);
        chunk[at..].CopyTo(_tail);
        ClassifyBlock(ref _tail[0], at);
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
        var complexBits = complex.ExtractMostSignificantBits();
        Set(Words, at, letterBits | digitBits | complexBits);
        Set(Complex, at, complexBits);
        Set(Capitals, at, capitalBits);
        Set(Smalls, at, letterBits & ~capitalBits);
        Set(Digits, at, digitBits);
        Set(Uncased, at, 0);
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
        Set(Words, at, ~Vector512.Equals(codes, Vector512<byte>.Zero).ExtractMostSignificantBits());
        Set(Complex, at, Vector512.Equals(codes, Vector512.Create(FoldTable.Complex)).ExtractMostSignificantBits());
        Set(Capitals, at, With(traits, TokenTraits.HasCapital));
        Set(Smalls, at, With(traits, TokenTraits.HasSmall));
        Set(Digits, at, With(traits, TokenTraits.HasDigit));
        Set(Uncased, at, With(traits, TokenTraits.HasUncased));
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

    private static ulong With(Vector512<byte> traits, TokenTraits trait) =>
        ~Vector512.Equals(traits & Vector512.Create((byte)trait), Vector512<byte>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(byte[] mask, int at, ulong bits) => BinaryPrimitives.WriteUInt64LittleEndian(mask.AsSpan(at >> 3), bits);
}
