namespace Gazetteer.Languages;

/// <summary>Words beside a name that say what it is the name of.</summary>
internal static class ContextWords
{
    /// <summary>Before a person's name.</summary>
    public static readonly WordSet Titles = LanguagePacks.Shipped.Everywhere.Set(WordClass.Title);

    /// <summary>After a name, making it the name of an organisation.</summary>
    public static readonly WordSet OrganisationHeads = LanguagePacks.Shipped.Everywhere.Set(WordClass.OrganisationHead);

    /// <summary>Those of them that are nothing else, whatever the place: "Zahedan University", "Trakya Üniversitesi".</summary>
    public static readonly WordSet PlainOrganisationHeads = LanguagePacks.Shipped.Everywhere.Set(WordClass.OrganisationPlain);

    /// <summary>Before "of" and a name, making both the name of an organisation.</summary>
    public static readonly WordSet OrganisationsOf = LanguagePacks.Shipped.Everywhere.Set(WordClass.OrganisationOf);

    /// <summary>Before "of" and a name, making it a place where people live: "the mayor of Lincoln".</summary>
    public static readonly WordSet Dwellers = LanguagePacks.Shipped.Everywhere.Set(WordClass.Dweller);

    /// <summary>Small words that may stand in lower case within a place's name.</summary>
    public static readonly WordSet Particles = LanguagePacks.Shipped.Everywhere.Set(WordClass.Particle);

    /// <summary>Words after which an adjective of a place stands for its people: "the Baloch are".</summary>
    public static readonly WordSet FunctionWords = LanguagePacks.Shipped.Everywhere.Set(WordClass.Function);
}
