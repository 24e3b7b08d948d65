using Gazetteer.Text;

namespace Gazetteer.Indexing.Spelling;

/// <summary>Finds the names whose consonants are those of a written name, or differ in one.</summary>
/// <remarks>
/// What may differ is written out on the side of the question (Norvig, "How to write a spelling corrector", 2007): for six consonants some 130 skeletons, each a look into one bucket. Vowels, doubled
/// letters and exchanges within a family cost nothing.
/// </remarks>
internal static class SpellingSearch
{
    /// <summary>A skeleton with fewer letters is that of too many names to have one changed.</summary>
    public const int LeastForChange = 2;

    /// <summary>Adds the ordinals of names near a folded one.</summary>
    /// <param name="table">The names.</param>
    /// <param name="folded">What is written.</param>
    /// <param name="withChange">Whether one consonant may be missing, too many, another, or exchanged with the next.</param>
    /// <param name="least">How well a place must be known to be found by such a change.</param>
    /// <param name="area">Where the names' places may lie.</param>
    /// <param name="names">Receives them.</param>
    public static void Find(SpellingTable table, ReadOnlySpan<char> folded, bool withChange, SpellingArea area, SpellingRenown least, HashSet<int> names)
    {
        Span<byte> skeleton = stackalloc byte[Skeleton.Longest];
        var length = Skeleton.Write(folded, skeleton);
        var isArabic = WritingSystem.IsArabic(folded);
        if (length == 0) return;
        table.Find(Skeleton.HashOf(skeleton[..length], isArabic), area, SpellingRenown.Small, names);
        if (withChange && length is >= LeastForChange and < Skeleton.Longest) FindChanged(table, skeleton[..length], isArabic, area, least, names);
    }

    private static void FindChanged(SpellingTable table, ReadOnlySpan<byte> skeleton, bool isArabic, SpellingArea area, SpellingRenown least, HashSet<int> names)
    {
        Span<byte> changed = stackalloc byte[skeleton.Length + 1];
        for (var i = 0; i <= skeleton.Length; i++)
        {
            skeleton[..i].CopyTo(changed);
            skeleton[i..].CopyTo(changed[(i + 1)..]);
            foreach (var family in Skeleton.Families)
            {
                changed[i] = family;
                table.Find(Skeleton.HashOf(changed, isArabic), area, least, names);
                if (i == skeleton.Length || family == skeleton[i]) continue;
                var other = changed[..^1];
                skeleton.CopyTo(other);
                other[i] = family;
                table.Find(Skeleton.HashOf(other, isArabic), area, least, names);
                skeleton[..i].CopyTo(changed);
                skeleton[i..].CopyTo(changed[(i + 1)..]);
            }

            if (i == skeleton.Length) break;
            skeleton[..i].CopyTo(changed);
            skeleton[(i + 1)..].CopyTo(changed[i..]);
            table.Find(Skeleton.HashOf(changed[..(skeleton.Length - 1)], isArabic), area, least, names);
            if (i + 1 == skeleton.Length) continue;
            skeleton.CopyTo(changed);
            (changed[i], changed[i + 1]) = (changed[i + 1], changed[i]);
            table.Find(Skeleton.HashOf(changed[..skeleton.Length], isArabic), area, least, names);
        }
    }
}
