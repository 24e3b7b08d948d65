using System.Collections.Frozen;
using System.Text;
using Gazetteer.Text;

namespace Gazetteer.Indexing.Spelling;

/// <summary>What stays of a name when it is spelled otherwise: its consonants, by families of those that are written for each other, without vowels and half-vowels.</summary>
/// <remarks>
/// The families are the rows of <c>letters.tsv</c>; a letter that has none falls away. After the idea of Soundex (Russell and Odell, 1918) with families that suit names carried over from Arabic,
/// Persian, Urdu, Russian and Chinese: <c>Qandahar</c> and <c>Kandahaar</c> are KNTR both. Thread-safe.
/// </remarks>
internal static class Skeleton
{
    /// <summary>No skeleton has more letters; the rest of a longer name does not count.</summary>
    public const int Longest = 20;

    private const char Silent = '=';
    private const int LongestStretch = 4;
    private const int TableSize = 0x700;
    private const uint Prime = 16777619;
    private const uint LatinSeed = 2166136261;
    private const uint ArabicSeed = 709607;

    private static readonly char[] Letters = new char[TableSize];
    private static readonly FrozenDictionary<string, char> Stretches = Load();
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> ByStretch = Stretches.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<char> BeginStretches = Stretches.Keys.Select(static s => s[0]).ToFrozenSet();

    /// <summary>The families that a letter may be exchanged for.</summary>
    public static ReadOnlySpan<byte> Families => "JSKTPFLMNR"u8;

    /// <summary>Writes the skeleton of a folded name.</summary>
    /// <param name="folded">The name.</param>
    /// <param name="skeleton">Receives it: at least <see cref="Longest"/> bytes.</param>
    /// <returns>Its length.</returns>
    public static int Write(ReadOnlySpan<char> folded, Span<byte> skeleton)
    {
        var (length, last) = (0, '\0');
        for (var i = 0; i < folded.Length && length < Longest;)
        {
            var family = FamilyAt(folded[i..], out var taken);
            i += taken;
            if (family == Silent) continue;
            if (family != '\0' && family != last) skeleton[length++] = (byte)family;
            last = family;
        }

        return length;
    }

    /// <summary>The number by which a skeleton is looked up, its script considered.</summary>
    public static uint HashOf(ReadOnlySpan<byte> skeleton, bool isArabic)
    {
        var hash = isArabic ? ArabicSeed : LatinSeed;
        foreach (var letter in skeleton) hash = (hash ^ letter) * Prime;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }

    /// <summary>Whether names of this script have skeletons: Latin and Arabic have.</summary>
    public static bool IsSpelled(ReadOnlySpan<char> folded) => folded.Length > 0 && (WritingSystem.IsArabic(folded) || WritingSystem.ScriptOf(folded) == "Latn");

    private static char FamilyAt(ReadOnlySpan<char> rest, out int taken)
    {
        if (BeginStretches.Contains(rest[0]))
        {
            for (taken = Math.Min(LongestStretch, rest.Length); taken > 1; taken--)
            {
                if (ByStretch.TryGetValue(rest[..taken], out var family)) return family;
            }
        }

        taken = 1;
        return rest[0] < TableSize ? Letters[rest[0]] : '\0';
    }

    private static FrozenDictionary<string, char> Load()
    {
        using var stream = typeof(Skeleton).Assembly.GetManifestResourceStream("spelling-letters.tsv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        var stretches = new Dictionary<string, char>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 3) Letters[line[2]] = line[0];
            else stretches.Add(line[2..], line[0]);
        }

        return stretches.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
