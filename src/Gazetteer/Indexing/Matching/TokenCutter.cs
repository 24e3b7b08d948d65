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
    private readonly CharacterMasks _masks = new();

    /// <summary>The code of a token of the last chunk, if it is long.</summary>
    public ReadOnlySpan<byte> LongCodeOf(in TokenKey key) => key.IsLong ? _masks.Codes.AsSpan(key.CodeStart, key.CodeLength) : [];

    /// <summary>Adds the tokens of the next chunk to the list, and their keys to the window.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where to go on; moved after what was read.</param>
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
        var openRun = CutStretches(text, position, chunk.Length, ref place);

        // A run that may go on after the chunk begins the next one, unless it fills this one.
        if (openRun > 0) position += openRun;
        else CutHugeRun(text, ref position, ref place);
        CollectionsMarshal.SetCount(tokens, known + place.Count);
        window.Count += place.Count;
    }

    /// <summary>Cuts all runs that end within the chunk, stretch by stretch; none begins in the middle of a run.</summary>
    /// <returns>Where the run begins that does not end within the chunk; the chunk's length when there is none.</returns>
    private int CutStretches(ReadOnlySpan<char> text, int chunkStart, int length, ref Place place)
    {
        var at = 0;
        while (at < length)
        {
            var word = _masks.From(CharacterMask.Words, at) & RunBits.All;
            var runs = new RunBits(_masks, at, word);
            CutRuns(text, chunkStart, at, ref runs, ref place);
            if ((word >> (RunBits.Length - 1)) == 0)
            {
                at += RunBits.Length;
            }
            else if (word != RunBits.All)
            {
                // All runs that end are cut, so the last start is that of the run that does not.
                at += runs.Start;
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

    /// <summary>Where the run ends that a character belongs to; after the chunk when it may go on there.</summary>
    private int EndOfRun(int at, int length)
    {
        for (; at <= length; at += RunBits.Length)
        {
            var others = ~_masks.From(CharacterMask.Words, at) & RunBits.All;
            if (others != 0) return at + BitOperations.TrailingZeroCount(others);
        }

        return at;
    }

    /// <summary>Cuts the runs that begin and end in a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chunkStart">Where the chunk begins in it.</param>
    /// <param name="at">Where the stretch begins in the chunk.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="place">Where the tokens go.</param>
    private void CutRuns(ReadOnlySpan<char> text, int chunkStart, int at, ref RunBits runs, ref Place place)
    {
        var textStart = chunkStart + at;
        while (true)
        {
            CutPlainRuns(ref _masks.Codes[at], textStart, ref runs, ref place);
            if (runs.Ends == 0) return;
            var (start, end) = (textStart + runs.Start, textStart + runs.End);
            if (runs.IsComplex) CutComplexRun(text, start, end, ref place);
            else AddLong(new Token(start, end, runs.Traits), at + runs.Start, ref place);
            runs.Skip();
        }
    }

    /// <summary>Cuts runs up to the first that is out of the ordinary. Calls nothing, so that all it works with stays in registers.</summary>
    private static void CutPlainRuns(ref byte codes, int textStart, ref RunBits runs, ref Place place)
    {
        var bits = runs;
        ref var token = ref place.TokenAt(place.Count);
        ref var key = ref place.KeyAt(place.Count);
        var plain = bits.PlainEnds;
        place.Count += BitOperations.PopCount(plain);
        runs.Ends &= ~plain;
        for (; plain != 0; plain &= plain - 1)
        {
            var (start, end) = (bits.Start, BitOperations.TrailingZeroCount(plain));
            token = new Token(textStart + start, textStart + end, bits.TraitsAt(start, end));
            TokenKey.MakeShort(in Unsafe.Add(ref codes, start), end - start, out key);
            token = ref Unsafe.Add(ref token, 1);
            key = ref Unsafe.Add(ref key, 1);
            bits.Starts &= bits.Starts - 1;
        }

        runs.Starts = bits.Starts;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CutComplexRun(ReadOnlySpan<char> text, int position, int end, ref Place place)
    {
        var upToEnd = text[..end];
        while (Tokenizer.TryNext(upToEnd, ref position, out var token)) AddFolded(upToEnd, token, ref place);
    }

    /// <summary>A run that fills the chunk and goes on: its tokens up to the first that ends after the chunk, however long that is.</summary>
    private void CutHugeRun(ReadOnlySpan<char> text, ref int position, ref Place place)
    {
        var end = position + CharacterMasks.ChunkLength;
        while (position < end && Tokenizer.TryNext(text, ref position, out var token)) AddFolded(text, token, ref place);
    }

    /// <summary>A token of ordinary characters whose code is long.</summary>
    private void AddLong(Token token, int codeStart, ref Place place)
    {
        place.TokenAt(place.Count) = token;
        TokenKey.MakeLong(_masks.Codes, codeStart, token.Length, out place.KeyAt(place.Count++));
    }

    private void AddFolded(ReadOnlySpan<char> text, Token token, ref Place place)
    {
        var length = TokenCode.Encode(text[token.Start..token.End], _masks.Codes.AsSpan(place.Spare, TokenCode.MaximumLength));
        place.TokenAt(place.Count) = token;
        ref var key = ref place.KeyAt(place.Count++);

        // What folds to nothing or is longer than any name gets a key that no token has.
        if (length <= 0) key = default;
        else TokenKey.Make(_masks.Codes, place.Spare, length, out key);
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
