using System.Numerics;
using System.Runtime.CompilerServices;
using Gazetteer.Text.Folding;

namespace Gazetteer.Indexing.Matching;

/// <summary>The runs of characters that are no separators in a stretch of text, and what they hold, one bit a character.</summary>
/// <remarks>
/// All is told of all runs at once, without a loop: one is added to each run at its start, and where no character of the run has a property it is carried on to the bit
/// after the run's end. So that bit tells; the bit after it belongs to no run's end and has room for a second property.
/// </remarks>
internal struct RunBits
{
    /// <summary>Characters of a stretch: the bits that a mask surely yields at any place.</summary>
    public const int Length = 57;

    /// <summary>A bit for each character of a stretch.</summary>
    public const ulong All = (1ul << Length) - 1;

    private readonly ulong _complex;
    private readonly ulong _long;
    private readonly ulong _capitals;
    private readonly ulong _cased;
    private readonly ulong _others;

    /// <summary>Reads the runs of a stretch.</summary>
    /// <param name="masks">What is known of the characters.</param>
    /// <param name="at">Where the stretch begins.</param>
    /// <param name="word">Its characters that belong to runs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RunBits(CharacterMasks masks, int at, ulong word)
    {
        Starts = word & ~(word << 1);
        Ends = (word << 1) & ~word & All;
        _capitals = masks.From(CharacterMask.Capitals, at);
        _complex = EndsWith(masks.From(CharacterMask.Complex, at), word);
        _cased = EndsWith(_capitals, word) | (EndsWith(masks.From(CharacterMask.Smalls, at), word) << 1);
        _others = EndsWith(masks.From(CharacterMask.Digits, at), word) | (EndsWith(masks.From(CharacterMask.Uncased, at), word) << 1);
        _long = EndsOfLong(word);
    }

    /// <summary>The first characters of the runs that are not cut yet; the last one may not end in the stretch.</summary>
    public ulong Starts { readonly get; set; }

    /// <summary>The characters after the runs that are not cut yet.</summary>
    public ulong Ends { readonly get; set; }

    /// <summary>The ends of the runs before the first that is complex or long.</summary>
    public readonly ulong PlainEnds
    {
        get
        {
            var special = Ends & (_complex | _long);
            return Ends & ((special & (0 - special)) - 1);
        }
    }

    /// <summary>Where the next run begins.</summary>
    public readonly int Start => BitOperations.TrailingZeroCount(Starts);

    /// <summary>Where the next run ends.</summary>
    public readonly int End => BitOperations.TrailingZeroCount(Ends);

    /// <summary>Whether the next run holds characters that need a closer look.</summary>
    public readonly bool IsComplex => ((_complex >> End) & 1) != 0;

    /// <summary>The traits of the next run.</summary>
    public readonly TokenTraits Traits => TraitsAt(Start, End);

    /// <summary>The traits of a run of ordinary characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TokenTraits TraitsAt(int start, int end) =>
        (TokenTraits)(((_capitals >> start) & (ulong)TokenTraits.InitialCapital) | (((_cased >> end) & 3) * (ulong)TokenTraits.HasCapital) | (((_others >> end) & 3) * (ulong)TokenTraits.HasDigit));

    /// <summary>Goes on to the run after the next.</summary>
    public void Skip()
    {
        Starts &= Starts - 1;
        Ends &= Ends - 1;
    }

    /// <summary>The ends of the runs that hold a property.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong EndsWith(ulong property, ulong word) => Ends & ~((word & ~property) + Starts);

    /// <summary>The ends of the runs of more characters than a short code has bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong EndsOfLong(ulong word)
    {
        // Each line leaves the last characters of twice as many in a row.
        var last = word & (word << 1);
        last &= last << 2;
        last &= last << 4;
        last &= last << 8;
        return (last & (last << 1)) << 1;
    }
}
