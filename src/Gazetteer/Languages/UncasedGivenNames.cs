namespace Gazetteer.Languages;

/// <summary>Common given names of Persian, Urdu, Pashto, Balochi and Arabic speakers, which tell that an adjective of a place after them is a family name: "Akbar Khorasani".</summary>
/// <remarks>Names that are ordinary words as well (Bahar, Omid, Kamal) are left out where the word is the commoner.</remarks>
internal static class UncasedGivenNames
{
    private static readonly WordSet Names = LanguagePacks.Shipped.Everywhere.Set(WordClass.GivenName);

    /// <summary>Whether the word is a given name.</summary>
    public static bool Contains(ulong word) => Names.Contains(word);
}
