namespace Gazetteer.Languages;

/// <summary>How texts of a language are read.</summary>
[Flags]
internal enum LanguageTraits : byte
{
    None = 0,

    /// <summary>A model was trained on texts of the language; its words are read in every text, whatever its language.</summary>
    Taught = 1,

    /// <summary>Common nouns begin with a capital, as in German.</summary>
    CapitalNouns = 2,

    /// <summary>Its script has no capitals.</summary>
    Uncased = 4,
}
