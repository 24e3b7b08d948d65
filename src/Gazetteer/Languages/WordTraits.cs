namespace Gazetteer.Languages;

/// <summary>What the lexicon knows of one English word, packed into 64 bits; zero for an unknown word.</summary>
/// <param name="Packed">The bits.</param>
public readonly record struct WordTraits(ulong Packed)
{
    /// <summary>Whether the lexicon has the word.</summary>
    public bool IsKnown => Packed != 0;

    /// <summary>Class of the coarse clustering of words by use, 1 to 127; 0 without one.</summary>
    public int Coarse => (int)(Packed & 0x7F);

    /// <summary>Class of the middle clustering, 1 to 1023; 0 without one.</summary>
    public int Middle => (int)(Packed >> 7) & 0x3FF;

    /// <summary>Class of the fine clustering, 1 to 4095; 0 without one.</summary>
    public int Fine => (int)(Packed >> 17) & 0xFFF;

    /// <summary>Binary logarithm of the word's rank by frequency: 0 for the commonest, 18 at most; 31 for words outside the ranking.</summary>
    public int RankBits => (int)(Packed >> 29) & 0x1F;

    /// <summary>How usual it is as a given name: 0 no, 1 rare, 2 common, 3 among the commonest.</summary>
    public int GivenName => (int)(Packed >> 34) & 3;

    /// <summary>How usual it is as a family name, on the same scale.</summary>
    public int Surname => (int)(Packed >> 36) & 3;

    /// <summary>How usual it is as a word in lower case: 0 no, 1 rare, 2 common, 3 among the commonest.</summary>
    public int CommonWord => (int)(Packed >> 38) & 3;

    /// <summary>Packs traits; each is cut to its range.</summary>
    public static WordTraits Pack(int coarse, int middle, int fine, int rankBits, int givenName, int surname, int commonWord) =>
        new((uint)(coarse & 0x7F) | ((ulong)(uint)(middle & 0x3FF) << 7) | ((ulong)(uint)(fine & 0xFFF) << 17) | ((ulong)(uint)(rankBits & 0x1F) << 29)
            | ((ulong)(uint)(givenName & 3) << 34) | ((ulong)(uint)(surname & 3) << 36) | ((ulong)(uint)(commonWord & 3) << 38) | (1UL << 63));
}
