using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>What the gazetteer says about a name, over all places that bear it, in 32 bits; zero for no name.</summary>
internal readonly record struct NameProfile(uint Packed)
{
    private const uint KnownBit = 1u << 31;

    public bool IsKnown => Packed != 0;

    /// <summary>The kind of the most prominent place.</summary>
    public NameClass Class => (NameClass)(Packed & 0xF);

    /// <summary>Inhabitants of the largest place whose main name it is: 0 none known, then below 1,000, 5,000, 15,000, 50,000, 200,000, 1,000,000, and more.</summary>
    public int MainPopulation => (int)(Packed >> 4) & 7;

    /// <summary>Inhabitants of the largest place that bears it in any way, on the same scale.</summary>
    public int AnyPopulation => (int)(Packed >> 7) & 7;

    /// <summary>Inhabitants of the largest place that bears it as its main name or near it, as far as is known, on the same scale.</summary>
    public int UsualPopulation => Rank <= 1 ? AnyPopulation : MainPopulation;

    /// <summary>Rank of the name for the most prominent place: 0 main, 1 near it, 2 an alias, 3 a far one.</summary>
    public int Rank => (int)(Packed >> 10) & 3;

    /// <summary>How many places bear it: 0 one, 1 two or three, 2 up to nine, 3 more.</summary>
    public int Ambiguity => (int)(Packed >> 12) & 3;

    public bool HasDemonym => (Packed & (1u << 14)) != 0;

    public bool HasAbbreviation => (Packed & (1u << 15)) != 0;

    /// <summary>Whether it is nothing but a short form in capitals, so that "us" is none.</summary>
    public bool IsOnlyCapitals => (Packed & (1u << 16)) != 0;

    /// <summary>Whether running text seldom means a place by it.</summary>
    public bool IsSeldomPlace => (Packed & (1u << 17)) != 0;

    /// <summary>What the name is in a language of Arabic script: 0 none of its names, 1 a small place abroad, 2 a great place abroad, 3 a place where the language is at home.</summary>
    public int StandingIn(UncasedLanguage language) => (int)(Packed >> (16 + (2 * (int)language))) & 3;

    /// <summary>The profile with its standing in a language set.</summary>
    public NameProfile With(UncasedLanguage language, int standing) => new(Packed | ((uint)standing << (16 + (2 * (int)language))));

    public static NameProfile Pack(NameClass nameClass, int mainPopulation, int anyPopulation, int rank, int ambiguity, bool hasDemonym, bool hasAbbreviation, bool isOnlyCapitals,
        bool isSeldomPlace) =>
        new(KnownBit | (uint)nameClass | ((uint)mainPopulation << 4) | ((uint)anyPopulation << 7) | ((uint)rank << 10) | ((uint)ambiguity << 12)
            | (hasDemonym ? 1u << 14 : 0) | (hasAbbreviation ? 1u << 15 : 0) | (isOnlyCapitals ? 1u << 16 : 0) | (isSeldomPlace ? 1u << 17 : 0));
}
