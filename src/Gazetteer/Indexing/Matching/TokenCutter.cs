using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazetteer.Text;

namespace Gazetteer.Indexing.Matching;

/// <summary>The second step of matching: cuts a text, chunk by chunk, into the same tokens as <see cref="Tokenizer"/>, with their keys.</summary>
/// <remarks>
/// A run of characters that are no separators is a token as it stands, unless it holds something out of the ordinary; then <see cref="Tokenizer"/> itself cuts
/// that run. Scratch space, used over and over by one thread.
/// </remarks>
internal sealed class TokenCutter
{
    /// <summary>Bits that a mask surely yields at any place; longer runs take the slow way.</summary>
    private const int LongestPlainRun = 57;

    private readonly CharacterMasks _masks = new();

    /// <summary>The codes that the tokens of the last chunk point into.</summary>
    public byte[] Codes => _masks.Codes;

    /// <summary>Adds the tokens of the next chunk to the list, and their keys to the window.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where to go on; moved behind what was read.</param>
    /// <param name="window">Receives the keys.</param>
    /// <param name="tokens">Receives the tokens.</param>
    public void Next(ReadOnlySpan<char> text, ref int position, TokenWindow window, List<Token> tokens)
    {
        var chunk = text.Slice(position, Math.Min(CharacterMasks.ChunkLength, text.Length - position));
        _masks.Classify(chunk);

        // A token has at least one character, so the chunk has no more of them.
        var known = tokens.Count;
        CollectionsMarshal.SetCount(tokens, known + CharacterMasks.ChunkLength);
        var place = new Place(window, CollectionsMarshal.AsSpan(tokens)[known..]);
        var openRun = CutBlocks(text, position, chunk.Length, ref place);
        if (openRun < 0)
        {
            position += chunk.Length;
        }
        else if (position + chunk.Length == text.Length)
        {
            CutAnyRun(text, position, openRun, chunk.Length, ref place);
            position = text.Length;
        }
        else if (openRun > 0)
        {
            // The run may go on behind the chunk, so the next chunk begins with it.
            position += openRun;
        }
        else
        {
            CutHugeRun(text, ref position, ref place);
        }

        CollectionsMarshal.SetCount(tokens, known + place.Count);
        window.Count += place.Count;
    }

    /// <summary>Cuts all runs that end within the chunk, 64 characters at a time.</summary>
    /// <returns>Where the run begins that does not end within it; −1 when there is none.</returns>
    private int CutBlocks(ReadOnlySpan<char> text, int chunkStart, int length, ref Place place)
    {
        var openRun = -1;
        var words = MemoryMarshal.Cast<byte, ulong>(_masks.Words);
        for (var block = 0; block * 64 < length; block++)
        {
            var word = words[block];
            var shifted = (word << 1) | (openRun >= 0 ? 1ul : 0);
            var starts = word & ~shifted;
            var ends = shifted & ~word;
            if (openRun >= 0)
            {
                if (ends == 0) continue;
                CutAnyRun(text, chunkStart, openRun, (block * 64) + BitOperations.TrailingZeroCount(ends), ref place);
                ends &= ends - 1;
            }

            CutRuns(text, chunkStart, block, starts, ends, ref place);
            openRun = (long)word < 0 ? (block * 64) + 63 - BitOperations.LeadingZeroCount(starts) : -1;
        }

        return openRun;
    }

    /// <summary>Cuts the runs of a block that begin and end in it, given the bits of their starts and, one behind each, their ends.</summary>
    private void CutRuns(ReadOnlySpan<char> text, int chunkStart, int block, ulong starts, ulong ends, ref Place place)
    {
        ref var codes = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_masks.Codes), block * 64);
        var complex = MemoryMarshal.Cast<byte, ulong>(_masks.Complex)[block];
        var capitals = MemoryMarshal.Cast<byte, ulong>(_masks.Capitals)[block];
        var smalls = MemoryMarshal.Cast<byte, ulong>(_masks.Smalls)[block];
        var textStart = chunkStart + (block * 64);
        var count = place.Count;
        for (; ends != 0; ends &= ends - 1, starts &= starts - 1)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(ends) - start;
            var run = (1ul << length) - 1;
            if (((complex >> start) & run) != 0)
            {
                place.Count = count;
                CutComplexRun(text, textStart + start, textStart + start + length, ref place);
                count = place.Count;
                continue;
            }

            var capital = (capitals >> start) & run;
            var small = (smalls >> start) & run;
            var traits = CasedTraits(capital, small);
            if ((capital | small) != run) traits |= UncasedTraitsOf((block * 64) + start, run);
            place.TokenAt(count) = new Token(textStart + start, textStart + start + length, (TokenTraits)traits);
            TokenKey.Make(ref Unsafe.Add(ref codes, start), length, out place.KeyAt(count));
            place.CodeAt(count++) = TokenWindow.PackCode((block * 64) + start, length);
        }

        place.Count = count;
    }

    /// <summary>Cuts a run that crosses blocks: as a token of its own if it is plain and short, else the slow way.</summary>
    private void CutAnyRun(ReadOnlySpan<char> text, int chunkStart, int start, int end, ref Place place)
    {
        var length = end - start;
        var run = (1ul << length) - 1;
        if (length > LongestPlainRun || (CharacterMasks.BitsFrom(ref _masks.Complex[0], start) & run) != 0)
        {
            CutComplexRun(text, chunkStart + start, chunkStart + end, ref place);
            return;
        }

        var traits = CasedTraits(CharacterMasks.BitsFrom(ref _masks.Capitals[0], start) & run, CharacterMasks.BitsFrom(ref _masks.Smalls[0], start) & run) | UncasedTraitsOf(start, run);
        place.TokenAt(place.Count) = new Token(chunkStart + start, chunkStart + end, (TokenTraits)traits);
        TokenKey.Make(ref _masks.Codes[start], length, out place.KeyAt(place.Count));
        place.CodeAt(place.Count++) = TokenWindow.PackCode(start, length);
    }

    /// <summary>The traits that capitals and small letters give, without branches; words follow each other without a pattern.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CasedTraits(ulong capitals, ulong smalls)
    {
        var hasCapital = (uint)((capitals | (0 - capitals)) >> 63);
        var hasSmall = (uint)((smalls | (0 - smalls)) >> 63);
        return (uint)(capitals & (ulong)TokenTraits.InitialCapital) | (hasCapital * (uint)TokenTraits.HasCapital) | (hasSmall * (uint)TokenTraits.HasSmall);
    }

    private uint UncasedTraitsOf(int start, ulong run) =>
        ((CharacterMasks.BitsFrom(ref _masks.Digits[0], start) & run) != 0 ? (uint)TokenTraits.HasDigit : 0)
        | ((CharacterMasks.BitsFrom(ref _masks.Uncased[0], start) & run) != 0 ? (uint)TokenTraits.HasUncased : 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CutComplexRun(ReadOnlySpan<char> text, int position, int end, ref Place place)
    {
        var upToEnd = text[..end];
        while (Tokenizer.TryNext(upToEnd, ref position, out var token)) AddFolded(upToEnd, token, ref place);
    }

    /// <summary>A run that fills the chunk and goes on: its tokens up to the first that ends behind the chunk, however long that is.</summary>
    private void CutHugeRun(ReadOnlySpan<char> text, ref int position, ref Place place)
    {
        var end = position + CharacterMasks.ChunkLength;
        while (position < end && Tokenizer.TryNext(text, ref position, out var token)) AddFolded(text, token, ref place);
    }

    private void AddFolded(ReadOnlySpan<char> text, Token token, ref Place place)
    {
        var codes = _masks.Codes.AsSpan(place.Spare);
        var length = TokenCode.Encode(text[token.Start..token.End], codes[..TokenCode.MaximumLength]);

        // What folds to nothing or is longer than any name gets a key that no token has.
        place.TokenAt(place.Count) = token;
        if (length <= 0) place.KeyAt(place.Count) = default;
        else TokenKey.Make(ref codes[0], length, out place.KeyAt(place.Count));
        place.CodeAt(place.Count++) = TokenWindow.PackCode(place.Spare, Math.Max(0, length));
        place.Spare += Math.Max(0, length);
    }

    /// <summary>Where the next token goes: the free ends of the list and of the window, which have room for a whole chunk.</summary>
    private ref struct Place(TokenWindow window, Span<Token> tokens)
    {
        private readonly ref Token _token = ref MemoryMarshal.GetReference(tokens);
        private readonly ref TokenKey _key = ref window.Keys[window.Count];
        private readonly ref uint _code = ref window.Codes[window.Count];

        public int Count { get; set; }

        /// <summary>Where the next token that is folded by itself puts its code.</summary>
        public int Spare { get; set; } = CharacterMasks.ChunkLength + TokenCode.Padding;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref Token TokenAt(int index) => ref Unsafe.Add(ref _token, index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref TokenKey KeyAt(int index) => ref Unsafe.Add(ref _key, index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref uint CodeAt(int index) => ref Unsafe.Add(ref _code, index);
    }
}
