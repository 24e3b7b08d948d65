using System.Collections.Immutable;

namespace Gazetteer.Languages;

/// <summary>What is known of one language: the folder <c>data/languages/TAG</c>.</summary>
internal sealed record LanguagePack
{
    /// <summary>BCP 47 subtag; empty for the words that are read in every text.</summary>
    public required string Tag { get; init; }

    /// <summary>What English calls it.</summary>
    public required string Name { get; init; }

    /// <summary>How its texts are read.</summary>
    public required LanguageTraits Traits { get; init; }

    /// <summary>The countries where it is at home, by ISO 3166-1.</summary>
    public required ImmutableArray<string> Homes { get; init; }

    /// <summary>The countries whose towns its readers know, home or not.</summary>
    public required ImmutableArray<string> Near { get; init; }

    /// <summary>Letters beyond A to Z that its words have, small, as they are written.</summary>
    public required string Letters { get; init; }

    /// <summary>ISO 15924 code of the script that it is written in; empty where it has no commonest words.</summary>
    public required string Script { get; init; }

    /// <summary>Letters, small, that tell it from the other languages of its script.</summary>
    public required string OwnLetters { get; init; }

    /// <summary>How much the share of <see cref="OwnLetters"/> counts beside the share of the commonest words.</summary>
    public required double OwnLettersWeight { get; init; }

    /// <summary>Its words, each with the bits of its <see cref="WordClass"/>es.</summary>
    public required WordTable Words { get; init; }

    /// <summary>Its common nouns for places, each with the number of its <see cref="GenericKind"/> and, 8 bits higher, of its <see cref="GenericSort"/>.</summary>
    public required WordTable Generics { get; init; }

    /// <summary>Its months, each with its number from 1; those of the Solar Hijri calendar with 12 more.</summary>
    public required WordTable Months { get; init; }

    /// <summary>Places that are spelled like another word, each with a bit of its own.</summary>
    public required WordTable Homonyms { get; init; }

    /// <summary>Words that speak of that other word, each with the bits of those <see cref="Homonyms"/>.</summary>
    public required WordTable Telling { get; init; }

    /// <summary>How its words lead to the form that a gazetteer has, in the order in which they are tried.</summary>
    public required ImmutableArray<AffixRule> Affixes { get; init; }

    /// <summary>Whether a model was trained on texts of it.</summary>
    public bool IsTaught => (Traits & LanguageTraits.Taught) != 0;

    /// <summary>Whether its script has no capitals.</summary>
    public bool IsUncased => (Traits & LanguageTraits.Uncased) != 0;

    /// <summary>Whether its common nouns have capitals.</summary>
    public bool HasCapitalNouns => (Traits & LanguageTraits.CapitalNouns) != 0;

    /// <summary>Whether a word, by the hash of its folded form, is of a class.</summary>
    public bool Is(ulong hash, WordClass wordClass) => (Words.Of(hash) & (UInt128.One << (int)wordClass)) != 0;

    /// <summary>The words of one class or more.</summary>
    public WordSet Set(params ReadOnlySpan<WordClass> classes)
    {
        UInt128 bits = 0;
        foreach (var one in classes) bits |= UInt128.One << (int)one;
        return new WordSet(Words, bits);
    }

    /// <summary>The kind of place that a folded noun says.</summary>
    public GenericKind KindOf(ReadOnlySpan<char> foldedNoun) => (GenericKind)((int)Generics.Of(foldedNoun) & 0xFF);

    /// <summary>The kind of place that a noun says, by the hash of its folded form.</summary>
    public GenericKind KindOf(ulong hash) => (GenericKind)((int)Generics.Of(hash) & 0xFF);

    /// <summary>What a noun is to a name beside it, by the hash of its folded form.</summary>
    public GenericSort SortOf(ulong hash) => (GenericSort)(((int)Generics.Of(hash) >> 8) & 0xFF);
}
