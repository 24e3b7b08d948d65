using Gazetteer.Languages;

namespace Gazetteer.Mentions.Analysis;

/// <summary>A word of Arabic script without the letters that its language writes together with it, and what the gazetteer knows of the rest.</summary>
/// <param name="Affix">Which letters were taken off: 0 none, then one number for each ending and beginning.</param>
/// <param name="Profile">What the gazetteer knows of the rest; of no name where nothing was taken off.</param>
internal readonly record struct UncasedStem(int Affix, NameProfile Profile)
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["ی", "ای", "یی", "های", "ها", "ه", "ست", "ان", "یان", "م"];
    private static readonly string[] Beginnings = ["و", "ب", "ل", "ف", "ک", "وال", "بال", "لل", "ال"];

    /// <summary>Two of those letters in a row, "and in", "and to", and the article that "to" has swallowed, each with the letter among the beginnings that it acts as.</summary>
    private static readonly (string Letters, string Acting)[] Pairs = [("وب", "ب"), ("ول", "ل"), ("وک", "ک"), ("فب", "ب"), ("فل", "ل"), ("ولل", "لل"), ("فلل", "لل")];

    private const string Article = "ال";

    /// <summary>Whether so many letters at the beginning of an Arabic word may be conjunctions and prepositions written together with a name: "and", "in", "to", "like", "and in".</summary>
    public static bool MayBePrefix(ReadOnlySpan<char> folded, int length)
    {
        if (length == 1) return folded.Length > ShortestStem && folded[0] is 'و' or 'ب' or 'ل' or 'ف' or 'ک';
        if (length < 1 || folded.Length - length < ShortestStem) return false;
        var letters = folded[..length];
        if (letters is "لل") return true;
        foreach (var (pair, _) in Pairs)
        {
            if (letters.SequenceEqual(pair)) return true;
        }

        return false;
    }

    /// <summary>How many letters of an Arabic name are such a prefix, so that the rest is a name of the index: 0 where none are.</summary>
    /// <param name="folded">The words, folded.</param>
    /// <param name="profiles">The profiles of the index.</param>
    /// <param name="name">The number of the name that the rest is; −1 where it is none.</param>
    public static int PrefixLength(ReadOnlySpan<char> folded, NameProfiles profiles, out int name)
    {
        name = -1;
        for (var length = 1; length <= ShortestStem; length++)
        {
            if (!MayBePrefix(folded, length)) continue;
            if (folded[..length].EndsWith("لل")) name = profiles.NameOf($"{Article}{folded[length..]}");
            if (name < 0) name = profiles.NameOf(folded[length..]);
            if (name >= 0) return length;
        }

        return 0;
    }

    /// <summary>Finds the longest rest that is a name.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="language">The language of its passage: only Arabic writes prepositions together with what follows.</param>
    /// <param name="profiles">The profiles of the index.</param>
    public static UncasedStem Of(ReadOnlySpan<char> folded, UncasedLanguage language, NameProfiles profiles)
    {
        for (var i = 0; i < Endings.Length; i++)
        {
            if (folded.Length - Endings[i].Length < ShortestStem || !folded.EndsWith(Endings[i])) continue;
            if (profiles.Of(folded[..^Endings[i].Length]) is { IsKnown: true } profile) return new UncasedStem(i + 1, profile);
        }

        for (var i = 0; language == UncasedLanguage.Arabic && i < Beginnings.Length; i++)
        {
            if (folded.Length - Beginnings[i].Length < ShortestStem || !folded.StartsWith(Beginnings[i])) continue;
            if (profiles.Of(folded[Beginnings[i].Length..]) is { IsKnown: true } profile) return new UncasedStem(Endings.Length + i + 1, profile);
        }

        return language == UncasedLanguage.Arabic ? OfPairs(folded, profiles) : default;
    }

    private static UncasedStem OfPairs(ReadOnlySpan<char> folded, NameProfiles profiles)
    {
        foreach (var (letters, acting) in Pairs)
        {
            if (folded.Length - letters.Length < ShortestStem || !folded.StartsWith(letters)) continue;
            var profile = profiles.Of(acting.Length > 1 ? $"{Article}{folded[letters.Length..]}" : folded[letters.Length..]);
            if (profile.IsKnown) return new UncasedStem(Endings.Length + Array.IndexOf(Beginnings, acting) + 1, profile);
        }

        return default;
    }
}
