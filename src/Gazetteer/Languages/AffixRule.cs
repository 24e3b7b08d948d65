namespace Gazetteer.Languages;

/// <summary>Where letters are added to a name.</summary>
internal enum AffixPlace : byte
{
    /// <summary>At the end of the last word, or of each word of the name: Москву, Warszawie.</summary>
    Suffix = 0,

    /// <summary>After an apostrophe: Ankara'da.</summary>
    Apostrophe = 1,

    /// <summary>Before an apostrophe: l’Iran.</summary>
    Elision = 2,

    /// <summary>At the beginning, written together with the name: وطهران.</summary>
    Prefix = 3,

    /// <summary>At the end of a name, making an adjective of it in a language with a model: پسابندری.</summary>
    Adjective = 4,

    /// <summary>An article at the beginning, written together with a noun: الخليج.</summary>
    Article = 5,

    /// <summary>The first word of a name, for which another may stand: St. Louis, Saint Louis.</summary>
    FirstWord = 6,

    /// <summary>The last word of a name, which an article replaces: the Niger, the Niger River. Nothing is written, and the word stands.</summary>
    LastWord = 7,

    /// <summary>Brackets after a name, for which words stand: Brandenburg (Havel), Brandenburg an der Havel. Nothing is written, and the words stand.</summary>
    Brackets = 8,
}

/// <summary>A rule from a written word to the word that a gazetteer has.</summary>
/// <param name="Place">Where its letters are.</param>
/// <param name="Written">The letters, folded, as they are written.</param>
/// <param name="Stands">What stands for them in the name, folded; often nothing.</param>
/// <param name="LeastStem">So many letters of the word at least are left beside <paramref name="Written"/>.</param>
/// <param name="Sense">What the letters say, such as "genitive" or "in".</param>
internal sealed record AffixRule(AffixPlace Place, string Written, string Stands, int LeastStem, string Sense)
{
    /// <summary>The word that the gazetteer may have for a folded one; null where the rule does not fit.</summary>
    public string? Undo(ReadOnlySpan<char> folded)
    {
        if (folded.Length - Written.Length < LeastStem) return null;
        if (Place is AffixPlace.Prefix or AffixPlace.Article) return folded.StartsWith(Written) ? string.Concat(Stands, folded[Written.Length..]) : null;
        return folded.EndsWith(Written) ? string.Concat(folded[..^Written.Length], Stands) : null;
    }
}
