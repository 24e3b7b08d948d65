using System.Collections.Immutable;
using System.Numerics;
using Gazetteer.Indexing;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Spelling;

/// <summary>Finds names of the gazetteer that are spelled nearly like a text, or begin like it. Goes through all names, a second or so for a million. Thread-safe.</summary>
/// <param name="index">The gazetteer.</param>
public sealed class NearNames(PlaceIndex index)
{
    private const int ShortName = 5;
    private const int LongName = 8;
    private const int MostLengthApart = 3;
    private const int MostLettersApart = 5;
    private const double CostWeight = 8;
    private const int LettersInMask = 32;

    /// <summary>How far a name may lie away: nothing for what is so short that half of all names would be near, up to two letters for long names.</summary>
    public static double MostCostOf(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Length < ShortName ? 0.5 : folded.Length < LongName ? 1 : folded.Length < LongName + ShortName ? 1.5 : 2;
    }

    /// <summary>The names near a text, the likeliest first: an eighth of a letter counts as much as ten times the people.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="most">How many names are wanted.</param>
    /// <param name="cancellation">Stops the search.</param>
    public ImmutableArray<NearName> Find(string text, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = NameFolding.Fold(text);
        if (written.Length == 0) return [];
        var (limit, mask) = (MostCostOf(written), MaskOf(written));
        var near = new List<(int Name, string Folded, double Cost)>();
        foreach (var name in index.ListNames())
        {
            if ((name & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            var folded = index.FoldedNameAt(name);
            if (Math.Abs(folded.Length - written.Length) > MostLengthApart || BitOperations.PopCount(mask ^ MaskOf(folded)) > MostLettersApart) continue;
            var cost = SpellingDistance.Of(written, folded, limit);
            if (cost <= limit) near.Add((name, folded, cost));
        }

        return [.. near.OrderBy(n => (n.Cost * CostWeight) - Math.Log10(PeopleOf(n.Name) + 1)).Take(most).Select(n => new NearName(n.Name, n.Folded, n.Cost, SpellingDistance.Describe(written, n.Folded)))];
    }

    /// <summary>The names that begin like a text, those of larger places first.</summary>
    /// <param name="text">How they begin.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="cancellation">Stops the search.</param>
    public ImmutableArray<string> BeginningWith(string text, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = NameFolding.Fold(text);
        var found = new List<int>();
        foreach (var name in start.Length == 0 ? [] : index.ListNames())
        {
            if ((name & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (index.FoldedNameAt(name).StartsWith(start, StringComparison.Ordinal)) found.Add(name);
        }

        return [.. found.OrderByDescending(PeopleOf).Take(most).Select(index.FoldedNameAt)];
    }

    private long PeopleOf(int name)
    {
        var people = 0L;
        foreach (var posting in index.PostingsOf(name)) people = Math.Max(people, index.PopulationOf(posting.Place));
        return people;
    }

    /// <summary>Which letters a name has, a bit for each of the commonest.</summary>
    private static uint MaskOf(string folded)
    {
        var mask = 0u;
        foreach (var c in folded) mask |= 1u << (c % LettersInMask);
        return mask;
    }
}
