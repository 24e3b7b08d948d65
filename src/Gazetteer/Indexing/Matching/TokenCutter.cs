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
        ref var complex = ref MemoryMarshal.GetArrayDataReference(_masks.Complex);
        ref var capitals = ref MemoryMarshal.GetArrayDataReference(_masks.Capitals);
        ref var smalls = ref MemoryMarshal.GetArrayDataReference(_masks.Smalls);
        var count = 0;
        for (var i = 0; i + 1 < bounds.Length; i += 2)
        {
            var start = bounds[i];
            var length = bounds[i + 1] - start;
            var run = (1ul << length) - 1;
            if (length > LongestPlainRun || (CharacterMasks.BitsFrom(ref complex, start) & run) != 0)
            {
                place.Count = count;
                CutComplexRun(text, chunkStart + start, chunkStart + start + length, ref spare, ref place);
                count = place.Count;
                continue;
            }

            var capital = CharacterMasks.BitsFrom(ref capitals, start) & run;
            var small = CharacterMasks.BitsFrom(ref smalls, start) & run;
            var traits = CasedTraits(capital, small);
            if ((capital | small) != run) traits |= UncasedTraitsOf(start, run);
            place.TokenAt(count) = new Token(chunkStart + start, chunkStart + start + length, (TokenTraits)traits);
            place.KeyAt(count) = TokenKey.Of(ref Unsafe.Add(ref codes, start), length);
            place.CodeAt(count++) = TokenWindow.PackCode(start, length);
        }

        place.Count = count;
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
    private void CutComplexRun(ReadOnlySpan<char> text, int position, int end, ref int spare, ref Place place)
    {
        var upToEnd = text[..end];
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
        place.TokenAt(place.Count) = token;
        place.KeyAt(place.Count) = length <= 0 ? default : TokenKey.Of(ref codes[0], length);
        place.CodeAt(place.Count++) = TokenWindow.PackCode(spare, Math.Max(0, length));
        spare += Math.Max(0, length);
    }

    /// <summary>Where the next token goes: the free ends of the list and of the window, which have room for a whole chunk.</summary>
    private ref struct Place(TokenWindow window, Span<Token> tokens)
    {
        private readonly ref Token _token = ref MemoryMarshal.GetReference(tokens);
        private readonly ref TokenKey _key = ref window.Keys[window.Count];
        private readonly ref uint _code = ref window.Codes[window.Count];

        public int Count { get; set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref Token TokenAt(int index) => ref Unsafe.Add(ref _token, index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref TokenKey KeyAt(int index) => ref Unsafe.Add(ref _key, index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ref uint CodeAt(int index) => ref Unsafe.Add(ref _code, index);
    }
}
