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
    /// <summary>Characters that are cut at once: the bits that a mask surely yields at any place. Longer runs take the slow way.</summary>
    private const int WindowLength = 57;

    private const ulong WindowBits = (1ul << WindowLength) - 1;

    private readonly CharacterMasks _masks = new();

    /// <summary>The code of a token of the last chunk.</summary>
    public ReadOnlySpan<byte> CodeOf(in TokenKey key) => _masks.Codes.AsSpan(key.CodeStart, key.CodeLength);

    /// <summary>Adds the tokens of the next chunk to the list, and their keys to the window.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where to go on; moved behind what was read.</param>
    /// <param name="window">Receives the keys.</param>
    /// <param name="tokens">Receives the tokens.</param>
    public void Next(ReadOnlySpan<char> text, ref int position, TokenWindow window, List<Token> tokens)
    {
        var chunk = text.Slice(position, Math.Min(CharacterMasks.ChunkLength, text.Length - position));
        _masks.Classify(chunk, goesOn: position + chunk.Length < text.Length);

        // A token has at least one character, so the chunk has no more of them.
        var known = tokens.Count;
        CollectionsMarshal.SetCount(tokens, known + CharacterMasks.ChunkLength);
        var place = new Place(window, CollectionsMarshal.AsSpan(tokens)[known..]);
        var openRun = CutWindows(text, position, chunk.Length, ref place);

        // A run that may go on behind the chunk begins the next one, unless it fills this one.
        if (openRun > 0) position += openRun;
        else CutHugeRun(text, ref position, ref place);
        CollectionsMarshal.SetCount(tokens, known + place.Count);
        window.Count += place.Count;
    }

    /// <summary>Cuts all runs that end within the chunk, window by window; each window begins behind the last run that was cut.</summary>
    /// <returns>Where the run begins that does not end within the chunk; the chunk's length when there is none.</returns>
    private int CutWindows(ReadOnlySpan<char> text, int chunkStart, int length, ref Place place)
    {
        var at = 0;
        while (at < length)
        {
            var word = _masks.From(CharacterMask.Words, at) & WindowBits;
            var starts = word & ~(word << 1);
            CutRuns(text, chunkStart, at, word, starts, ref place);
            if ((word >> (WindowLength - 1)) == 0)
            {
                at += WindowLength;
            }
            else if (word != WindowBits)
            {
                at += 63 - BitOperations.LeadingZeroCount(starts);
            }
            else
            {
                var end = EndOfRun(at, length);
                if (end > length) return at;
                CutComplexRun(text, chunkStart + at, chunkStart + end, ref place);
                at = end;
            }
        }

        return Math.Min(at, length);
    }

    /// <summary>Where the run ends that a character belongs to; behind the chunk when it may go on there.</summary>
    private int EndOfRun(int at, int length)
    {
        for (; at <= length; at += WindowLength)
        {
            var others = ~_masks.From(CharacterMask.Words, at) & WindowBits;
            if (others != 0) return at + BitOperations.TrailingZeroCount(others);
        }

        return at;
    }

    /// <summary>Cuts the runs that begin and end in a window.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chunkStart">Where the chunk begins in it.</param>
    /// <param name="at">Where the window begins in the chunk.</param>
    /// <param name="word">The window's characters that belong to runs.</param>
    /// <param name="starts">The first ones of each run.</param>
    /// <param name="place">Where the tokens go.</param>
    private void CutRuns(ReadOnlySpan<char> text, int chunkStart, int at, ulong word, ulong starts, ref Place place)
    {
        ref var codes = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_masks.Codes), at);
        var capitals = _masks.From(CharacterMask.Capitals, at);
        var ends = (word << 1) & ~word & WindowBits;

        // What a run holds is told by the bit behind its end; the bit behind that is free for a second property.
        var complex = EndsWith(_masks.From(CharacterMask.Complex, at), word, starts);
        var cased = (EndsWith(capitals, word, starts) & ends) | ((EndsWith(_masks.From(CharacterMask.Smalls, at), word, starts) & ends) << 1);
        var others = (EndsWith(_masks.From(CharacterMask.Digits, at), word, starts) & ends) | ((EndsWith(_masks.From(CharacterMask.Uncased, at), word, starts) & ends) << 1);
        var textStart = chunkStart + at;
        var count = place.Count;
        for (; ends != 0; ends &= ends - 1, starts &= starts - 1)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            var end = BitOperations.TrailingZeroCount(ends);
            if (((complex >> end) & 1) != 0)
            {
                place.Count = count;
                CutComplexRun(text, textStart + start, textStart + end, ref place);
                count = place.Count;
                continue;
            }

            var traits = ((capitals >> start) & 1) | (((cased >> end) & 3) << 1) | (((others >> end) & 3) << 3);
            place.TokenAt(count) = new Token(textStart + start, textStart + end, (TokenTraits)traits);
            ref var key = ref place.KeyAt(count++);
            TokenKey.Make(ref Unsafe.Add(ref codes, start), end - start, out key);
            (key.CodeStart, key.CodeLength) = ((ushort)(at + start), (ushort)(end - start));
        }

        place.Count = count;
    }

    /// <summary>Tells of all runs at once whether they hold a property, by the bits behind their ends; other bits mean nothing.</summary>
    /// <remarks>One is added to each run at its start: where all its characters lack the property, and are ones here, it is carried on to the end.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong EndsWith(ulong property, ulong word, ulong starts) => ~((word & ~property) + starts);

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
        ref var key = ref place.KeyAt(place.Count++);
        if (length <= 0) key = default;
        else TokenKey.Make(ref codes[0], length, out key);
        (key.CodeStart, key.CodeLength) = ((ushort)place.Spare, (ushort)Math.Max(0, length));
        place.Spare += Math.Max(0, length);
    }

    /// <summary>Where the next token goes: the free ends of the list and of the window, which have room for a whole chunk.</summary>
    private ref struct Place(TokenWindow window, Span<Token> tokens)
    {
        private readonly ref Token _token = ref MemoryMarshal.GetReference(tokens);
        private readonly ref TokenKey _key = ref window.Keys[window.Count];

        public int Count { get; set; }

        /// <summary>Where the next token that is folded by itself puts its code.</summary>
        public int Spare { get; set; } = CharacterMasks.ChunkLength + TokenCode.Padding;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref Token TokenAt(int index) => ref Unsafe.Add(ref _token, index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref TokenKey KeyAt(int index) => ref Unsafe.Add(ref _key, index);
    }
}
