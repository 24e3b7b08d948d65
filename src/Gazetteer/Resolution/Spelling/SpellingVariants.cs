using System.Globalization;
using System.Text;

namespace Gazetteer.Resolution.Spelling;

/// <summary>Letters that are written for each other, by romanisation, by ear or by an eye that misread them: the rows of <c>variants.tsv</c>, each read both ways.</summary>
/// <remarks>They lie by the last letters of the two stretches, since a distance asks for them at every pair of letters and hardly any has one.</remarks>
internal static class SpellingVariants
{
    /// <summary>No stretch has more letters.</summary>
    public const int Longest = 4;

    private const int TableSize = 0x700;

    private static readonly byte[] Numbers = new byte[TableSize];
    private static readonly SpellingVariant[]?[] ByLastLetters;
    private static readonly int Count;

    static SpellingVariants()
    {
        var variants = Load();
        foreach (var letter in variants.SelectMany(static v => v.Written.Concat(v.Meant)).Distinct()) Numbers[letter] = checked((byte)++Count);
        ByLastLetters = new SpellingVariant[]?[(Count + 1) * (Count + 1)];
        foreach (var group in variants.GroupBy(static v => PlaceOf(v.Written, v.Meant))) ByLastLetters[group.Key] = [.. group];
    }

    /// <summary>The variants of which the one stretch ends the one text, and the other the other.</summary>
    /// <param name="written">A text up to a letter; empty for those that take nothing of it.</param>
    /// <param name="meant">The other text up to a letter; empty for those that take nothing of it.</param>
    public static ReadOnlySpan<SpellingVariant> EndingIn(ReadOnlySpan<char> written, ReadOnlySpan<char> meant) => ByLastLetters[PlaceOf(written, meant)];

    private static int PlaceOf(ReadOnlySpan<char> written, ReadOnlySpan<char> meant) => (NumberOf(written) * (Count + 1)) + NumberOf(meant);

    private static int NumberOf(ReadOnlySpan<char> text) => text.IsEmpty || text[^1] >= TableSize ? 0 : Numbers[text[^1]];

    private static List<SpellingVariant> Load()
    {
        using var stream = typeof(SpellingVariants).Assembly.GetManifestResourceStream("spelling-variants.tsv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        var variants = new Dictionary<(string, string), SpellingVariant>();
        while (text.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var cost = double.Parse(fields[0], CultureInfo.InvariantCulture);
            variants.TryAdd((fields[1], fields[2]), new SpellingVariant(fields[1], fields[2], cost));
            variants.TryAdd((fields[2], fields[1]), new SpellingVariant(fields[2], fields[1], cost));
        }

        return [.. variants.Values];
    }
}
