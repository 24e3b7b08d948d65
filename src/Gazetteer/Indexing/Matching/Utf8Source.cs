using System.Runtime.InteropServices;
using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Indexing.Matching;

/// <summary>Text in UTF-8, turned into UTF-16 for matching, and tokens led back to its bytes.</summary>
/// <remarks>
/// Bytes that are no UTF-8 become U+FFFD, which parts tokens. Scratch space, used over and over by one thread. The rules of tokens and folding are written once, for
/// UTF-16; widening costs a small part of what matching does.
/// </remarks>
internal sealed class Utf8Source
{
    private char[] _units = [];

    /// <summary>The text in UTF-16, until the next one is decoded.</summary>
    public ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8)
    {
        // No text has more UTF-16 code units than UTF-8 bytes.
        if (_units.Length < utf8.Length) _units = GC.AllocateUninitializedArray<char>(utf8.Length + (utf8.Length / 4));
        return _units.AsSpan(0, Encoding.UTF8.GetChars(utf8, _units));
    }

    /// <summary>Turns the tokens' offsets from code units of the decoded text into bytes of the original.</summary>
    public static void LeadBack(List<Token> tokens, ReadOnlySpan<char> units, ReadOnlySpan<byte> utf8)
    {
        if (units.Length == utf8.Length) return;
        if (Encoding.UTF8.GetByteCount(units) == utf8.Length) LeadBackByLength(CollectionsMarshal.AsSpan(tokens), units);
        else LeadBackByDecoding(CollectionsMarshal.AsSpan(tokens), utf8);
    }

    /// <summary>
    /// Where both have the same number of bytes, each code unit stands for as many bytes as it needs itself: U+FFFD needs three, and never stands for more.
    /// </summary>
    private static void LeadBackByLength(Span<Token> tokens, ReadOnlySpan<char> units)
    {
        var (unit, bytes) = (0, 0);
        foreach (ref var token in tokens)
        {
            var start = bytes + Encoding.UTF8.GetByteCount(units[unit..token.Start]);
            bytes = start + Encoding.UTF8.GetByteCount(units[token.Start..token.End]);
            unit = token.End;
            token = token with { Start = start, End = bytes };
        }
    }

    /// <summary>Decodes once more, character by character, since invalid bytes make code units of another length.</summary>
    private static void LeadBackByDecoding(Span<Token> tokens, ReadOnlySpan<byte> utf8)
    {
        var (unit, bytes) = (0, 0);
        foreach (ref var token in tokens)
        {
            var start = Advance(utf8, token.Start, ref unit, ref bytes);
            token = token with { Start = start, End = Advance(utf8, token.End, ref unit, ref bytes) };
        }
    }

    private static int Advance(ReadOnlySpan<byte> utf8, int target, ref int unit, ref int bytes)
    {
        while (unit < target)
        {
            // An invalid sequence yields the replacement character, as it does when the whole is decoded.
            _ = Rune.DecodeFromUtf8(utf8[bytes..], out var rune, out var consumed);
            unit += rune.Utf16SequenceLength;
            bytes += consumed;
        }

        return bytes;
    }
}
