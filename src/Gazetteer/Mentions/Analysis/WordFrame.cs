using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>A document as a row of words: tokens, except that dotted initials ("U.S.") are one word and a possessive "'s" is none.</summary>
/// <remarks>Columns of equal length, filled by <see cref="WordFrameBuilder"/>.</remarks>
internal sealed class WordFrame
{
    /// <summary>Sentences of this case and above do not tell names by their capitals.</summary>
    public const byte LostCase = 2;

    public WordFrame(int capacity)
    {
        FirstToken = new int[capacity];
        EndToken = new int[capacity];
        Start = new int[capacity];
        End = new int[capacity];
        Hash = new ulong[capacity];
        Traits = new WordTraits[capacity];
        Shape = new WordShape[capacity];
        GapAfter = new Gap[capacity];
        IsSentenceStart = new bool[capacity];
        IsPossessive = new bool[capacity];
        IsDotted = new bool[capacity];
        FoldedStart = new int[capacity + 1];
        SentenceCase = new byte[capacity];
    }

    public int Count { get; set; }

    /// <summary>Index of the word's first token.</summary>
    public int[] FirstToken { get; }

    /// <summary>Index after its last token, without the possessive.</summary>
    public int[] EndToken { get; }

    /// <summary>First UTF-16 unit in the text.</summary>
    public int[] Start { get; }

    /// <summary>The unit after its last, with the final stop of dotted initials.</summary>
    public int[] End { get; }

    public ulong[] Hash { get; }

    public WordTraits[] Traits { get; }

    public WordShape[] Shape { get; }

    public Gap[] GapAfter { get; }

    public bool[] IsSentenceStart { get; }

    public bool[] IsPossessive { get; }

    public bool[] IsDotted { get; }

    /// <summary>Where each word's folded letters begin in <see cref="Folded"/>.</summary>
    public int[] FoldedStart { get; }

    /// <summary>How much of the word's sentence is capitals: 0 little, 1 headline case, 2 all capitals; 3 in a text without capitals.</summary>
    public byte[] SentenceCase { get; }

    /// <summary>Whether any sentence is of <see cref="LostCase"/> or above.</summary>
    public bool HasLostCase { get; set; }

    public char[] Folded { get; set; } = [];

    public ReadOnlySpan<char> FoldedOf(int word) => Folded.AsSpan(FoldedStart[word], FoldedStart[word + 1] - FoldedStart[word]);

    public Gap GapBefore(int word) => word == 0 ? Gap.None : GapAfter[word - 1];

    /// <summary>Whether the word may belong to a name by the way it is written.</summary>
    public bool IsWrittenAsName(int word) => Shape[word] is WordShape.Capitalised or WordShape.AllCapitals or WordShape.Initial or WordShape.Mixed or WordShape.Uncased;

    /// <summary>The first word that ends after an offset of the text; <see cref="Count"/> when none does.</summary>
    public int WordFrom(int offset)
    {
        var at = Array.BinarySearch(Start, 0, Count, offset);
        if (at >= 0) return at;
        return ~at > 0 && End[~at - 1] > offset ? ~at - 1 : ~at;
    }
}
