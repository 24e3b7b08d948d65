namespace Gazetteer.Recognition.Features;

/// <summary>A word of Arabic script without the letters that its language writes together with it, and what the gazetteer knows of the rest.</summary>
/// <param name="Affix">Which letters were taken off: 0 none, then one number for each ending and beginning.</param>
/// <param name="Profile">What the gazetteer knows of the rest; of no name where nothing was taken off.</param>
internal readonly record struct ArabicStem(int Affix, NameProfile Profile)
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ی", "ای", "یی", "های", "ها", "ه", "ست", "ان", "یان", "م"];
    private static readonly string[] Beginnings = ["و", "ب", "ل", "ف", "ک", "وال", "بال", "لل", "ال"];

    /// <summary>How many letters of an Arabic word may be a conjunction or preposition written together with a name: "and", "in", "to", "like".</summary>
    public static int PrefixLength(ReadOnlySpan<char> folded) => folded.Length > ShortestStem && folded[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ک' ? 1 : 0;

    /// <summary>Finds the longest rest that is a name.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="language">The language of its passage: only Arabic writes prepositions together with what follows.</param>
    /// <param name="profiles">The profiles of the index.</param>
    public static ArabicStem Of(ReadOnlySpan<char> folded, ArabicLanguage language, NameProfiles profiles)
    {
        for (var i = 0; i < Endings.Length; i++)
        {
            if (folded.Length - Endings[i].Length < ShortestStem || !folded.EndsWith(Endings[i])) continue;
            if (profiles.Of(folded[..^Endings[i].Length]) is { IsKnown: true } profile) return new ArabicStem(i + 1, profile);
        }

        for (var i = 0; language == ArabicLanguage.Arabic && i < Beginnings.Length; i++)
        {
            if (folded.Length - Beginnings[i].Length < ShortestStem || !folded.StartsWith(Beginnings[i])) continue;
            if (profiles.Of(folded[Beginnings[i].Length..]) is { IsKnown: true } profile) return new ArabicStem(Endings.Length + i + 1, profile);
        }

        return default;
    }
}
