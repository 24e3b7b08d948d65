using System.Collections.Frozen;
using Gazetteer.Text;

namespace Gazetteer.Resolution;

/// <summary>Words that say which part of a place is meant: "northern Chile", "mainland China", جنوب شرقی ایران.</summary>
internal static class DirectionWord
{
    private static readonly FrozenSet<string> Words = Folded(
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "greater", "inner", "outer", "downtown", "mid", "northwest", "northeast",
        "southwest", "southeast", "northwestern", "northeastern", "southwestern", "southeastern", "old", "metropolitan", "metro", "mainland",
        "شمال", "جنوب", "شرق", "غرب", "مشرق", "مغرب", "شمالی", "جنوبی", "شرقی", "غربی", "مشرقی", "مغربی", "مرکزی", "وسطی", "مرکز");

    /// <summary>Those that, with a capital, are never just a description: "Eastern Ghouta", but "Old Quetta" may be either.</summary>
    private static readonly FrozenSet<string> Compass = Folded(
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower", "greater", "northwest", "northeast", "southwest", "southeast",
        "northwestern", "northeastern", "southwestern", "southeastern");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the folded word is one.</summary>
    public static bool Is(ReadOnlySpan<char> foldedWord) => Lookup.Contains(foldedWord);

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

    private static FrozenSet<string> Folded(params ReadOnlySpan<string> words)
    {
        var folded = new List<string>();
        foreach (var word in words) folded.Add(NameFolding.Fold(word));
        return folded.ToFrozenSet(StringComparer.Ordinal);
    }
}
