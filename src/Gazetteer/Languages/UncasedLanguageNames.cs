namespace Gazetteer.Languages;

/// <summary>Names of tongues in Persian, Urdu and Arabic: those that are nothing else, and those that are adjectives of a place as well.</summary>
internal static class UncasedLanguageNames
{
    private static readonly WordSet Only = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedTongue);

    private static readonly WordSet Also = LanguagePacks.Shipped.Everywhere.Set(WordClass.UncasedTongueOrPeople);

    /// <summary>Before a tongue: "tongue", "dialect", "translation", and in Persian "to" and "in" of speaking and writing.</summary>
    private static readonly WordSet Before = LanguagePacks.Shipped.Everywhere.Set(WordClass.BeforeTongue);

    /// <summary>After a tongue: "to speak", "tongue", "to write", and in Urdu "in".</summary>
    private static readonly WordSet Behind = LanguagePacks.Shipped.Everywhere.Set(WordClass.AfterTongue);

    /// <summary>Whether the word is the name of a tongue, whatever stands beside it.</summary>
    public static bool IsOnly(ulong word) => Only.Contains(word);

    /// <summary>Whether the word is the name of a tongue and an adjective of a place.</summary>
    public static bool IsAlso(ulong word) => Also.Contains(word);

    /// <summary>Whether the word, an adjective of a place as well, is a tongue beside these words.</summary>
    /// <param name="word">The hash of the word.</param>
    /// <param name="before">The hash of the word before it; 0 for none.</param>
    /// <param name="after">The hash of the word after it; 0 for none.</param>
    public static bool Is(ulong word, ulong before, ulong after) => IsAlso(word) && (Before.Contains(before) || Behind.Contains(after));
}
