namespace Gazetteer.Languages;

/// <summary>Words that say which part of a place is meant: "northern Chile", "mainland China", جنوب شرقی ایران.</summary>
internal static class DirectionWord
{
    private static readonly WordSet Words = LanguagePacks.Shipped.Everywhere.Set(WordClass.Direction);

    /// <summary>Those that, with a capital, are never just a description: "Eastern Ghouta", but "Old Quetta" may be either.</summary>
    private static readonly WordSet Compass = LanguagePacks.Shipped.Everywhere.Set(WordClass.Compass);

    /// <summary>Whether the folded word is one.</summary>
    public static bool Is(ReadOnlySpan<char> foldedWord) => Words.Contains(foldedWord);

    /// <summary>Whether the folded word, written with a capital before a name, belongs to it.</summary>
    public static bool IsPartOfNames(string foldedWord) => Compass.Contains(foldedWord);

    /// <summary>The folded name without the directions before it; empty when it is nothing else.</summary>
    public static string Skip(string foldedName)
    {
        var start = 0;
        while (start < foldedName.Length)
        {
            var length = foldedName.AsSpan(start).IndexOf(' ') is var space and >= 0 ? space : foldedName.Length - start;
            if (!Is(foldedName.AsSpan(start, length))) break;
            start = Math.Min(start + length + 1, foldedName.Length);
        }

        return foldedName[start..];
    }
}
