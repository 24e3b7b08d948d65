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
    private readonly int[] _bounds = new int[CharacterMasks.ChunkLength + 2];

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
        var bounds = FindBounds(chunk.Length, out var openRun);
        var read = chunk.Length;
        if (openRun && position + chunk.Length == text.Length)
        {
            _bounds[bounds++] = chunk.Length;
        }
        else if (openRun)
        {
            // The run may go on in the next chunk, so that one begins with it.
            read = _bounds[--bounds];
        }

        // A token has at least one character, and a complex run that fills the chunk at most as many tokens as that.
        var known = tokens.Count;
        CollectionsMarshal.SetCount(tokens, known + CharacterMasks.ChunkLength);
        var place = new Place(window, CollectionsMarshal.AsSpan(tokens)[known..]);
        if (read == 0)
        {
            CutHugeRun(text, ref position, ref place);
        }
        else
        {
            CutRuns(text[..(position + read)], position, _bounds.AsSpan(0, bounds), ref place);
            position += read;
        }

        CollectionsMarshal.SetCount(tokens, known + place.Count);
        window.Count += place.Count;
    }

    private int FindBounds(int length, out bool openRun)
    {
        var count = 0;
        var before = 0ul;
        var words = MemoryMarshal.Cast<byte, ulong>(_masks.Words);
        ref var bounds = ref MemoryMarshal.GetArrayDataReference(_bounds);
        for (var block = 0; block * 64 < length; block++)
        {
            var word = words[block];
            for (var changes = word ^ ((word << 1) | before); changes != 0; changes &= changes - 1)
            {
                Unsafe.Add(ref bounds, count++) = (block * 64) + BitOperations.TrailingZeroCount(changes);
            }

            before = word >> 63;
        }

        // The masks are zero behind the chunk, so a run up to its end is closed there unless the chunk fills its last block.
        if ((count & 1) == 0 && count > 0 && _bounds[count - 1] == length) count--;
        openRun = (count & 1) == 1;
        return count;
    }

    private void CutRuns(ReadOnlySpan<char> text, int chunkStart, ReadOnlySpan<int> bounds, ref Place place)
    {
        var spare = CharacterMasks.ChunkLength + TokenCode.Padding;
        ref var codes = ref MemoryMarshal.GetArrayDataReference(_masks.Codes);
        ref var bound = ref MemoryMarshal.GetReference(bounds);
        for (var i = 0; i + 1 < bounds.Length; i += 2)
        {
            var start = Unsafe.Add(ref bound, i);
            var length = Unsafe.Add(ref bound, i + 1) - start;
            var run = (1ul << length) - 1;
            if (length > LongestPlainRun || (CharacterMasks.BitsFrom(_masks.Complex, start) & run) != 0)
            {
                CutComplexRun(text[..(chunkStart + start + length)], chunkStart + start, ref spare, ref place);
                continue;
            }

            place.Add(
                new Token(chunkStart + start, chunkStart + start + length, TraitsOf(start, run)),
                TokenKey.Of(ref Unsafe.Add(ref codes, start), length),
                TokenWindow.PackCode(start, length));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TokenTraits TraitsOf(int start, ulong run)
    {
        var capitals = CharacterMasks.BitsFrom(_masks.Capitals, start) & run;
        var smalls = CharacterMasks.BitsFrom(_masks.Smalls, start) & run;
        var traits = (TokenTraits)((int)(capitals & (ulong)TokenTraits.InitialCapital) | (capitals != 0 ? (int)TokenTraits.HasCapital : 0) | (smalls != 0 ? (int)TokenTraits.HasSmall : 0));
        return (capitals | smalls) == run ? traits : traits | UncasedTraitsOf(start, run);
    }

    private TokenTraits UncasedTraitsOf(int start, ulong run) =>
        ((CharacterMasks.BitsFrom(_masks.Digits, start) & run) != 0 ? TokenTraits.HasDigit : 0)
        | ((CharacterMasks.BitsFrom(_masks.Uncased, start) & run) != 0 ? TokenTraits.HasUncased : 0);

    private void CutComplexRun(ReadOnlySpan<char> upToEnd, int position, ref int spare, ref Place place)
    {
        while (Tokenizer.TryNext(upToEnd, ref position, out var token)) AddFolded(upToEnd, token, ref spare, ref place);
    }

    /// <summary>A run that fills the chunk and goes on: its tokens up to the first that ends behind the chunk, however long that is.</summary>
    private void CutHugeRun(ReadOnlySpan<char> text, ref int position, ref Place place)
    {
        var spare = CharacterMasks.ChunkLength + TokenCode.Padding;
        var end = position + CharacterMasks.ChunkLength;
        while (position < end && Tokenizer.TryNext(text, ref position, out var token)) AddFolded(text, token, ref spare, ref place);
    }

    private void AddFolded(ReadOnlySpan<char> text, Token token, ref int spare, ref Place place)
    {
        var codes = _masks.Codes.AsSpan(spare);
        var length = TokenCode.Encode(text[token.Start..token.End], codes[..TokenCode.MaximumLength]);

        // What folds to nothing or is longer than any name gets a key that no token has.
        place.Add(token, length <= 0 ? default : TokenKey.Of(ref codes[0], length), TokenWindow.PackCode(spare, Math.Max(0, length)));
        spare += Math.Max(0, length);
    }

    /// <summary>Where the next token goes: the free ends of the list and of the window, which have room for a whole chunk.</summary>
    private ref struct Place(TokenWindow window, Span<Token> tokens)
    {
        private ref Token _token = ref MemoryMarshal.GetReference(tokens);
        private ref TokenKey _key = ref window.Keys[window.Count];
        private ref uint _code = ref window.Codes[window.Count];

        public int Count { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Token token, in TokenKey key, uint code)
        {
            Unsafe.Add(ref _token, Count) = token;
            Unsafe.Add(ref _key, Count) = key;
            Unsafe.Add(ref _code, Count) = code;
            Count++;
        }
    }
}
