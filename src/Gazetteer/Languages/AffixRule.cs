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
        if (Place == AffixPlace.Prefix) return folded.StartsWith(Written) ? string.Concat(Stands, folded[Written.Length..]) : null;
        return folded.EndsWith(Written) ? string.Concat(folded[..^Written.Length], Stands) : null;
    }
}
