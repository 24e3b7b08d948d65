using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Gazetteer.Resolution.Spelling;

/// <summary>Letters that are written for each other, by romanisation, by ear or by an eye that misread them: the rows of <c>variants.tsv</c>.</summary>
internal static class SpellingVariants
{
    /// <summary>No variant is longer.</summary>
    public const int Longest = 4;

    private static readonly FrozenDictionary<string, double> Costs = Load();
    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Costs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What it costs to write one stretch for another; null when that is no known variant.</summary>
    public static double? CostOf(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        Span<char> key = stackalloc char[(Longest * 2) + 1];
        written.CopyTo(key);
        key[written.Length] = '\t';
        meant.CopyTo(key[(written.Length + 1)..]);
        return ByLetters.TryGetValue(key[..(written.Length + 1 + meant.Length)], out var cost) ? cost : null;
    }

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(SpellingVariants).Assembly.GetManifestResourceStream("spelling-variants.tsv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        var costs = new Dictionary<string, double>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var cost = double.Parse(fields[0], CultureInfo.InvariantCulture);
            costs.TryAdd($"{fields[1]}\t{fields[2]}", cost);
            costs.TryAdd($"{fields[2]}\t{fields[1]}", cost);
        }

        return costs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
