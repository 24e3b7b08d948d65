using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Text;

namespace Gazetteer.Resolution.Spelling;

/// <summary>Finds names of the gazetteer that are spelled nearly like a text, or begin like it. Thread-safe.</summary>
/// <remarks>
/// Names whose consonants are those of the text, or differ in one, are found by the index's table of spellings, some milliseconds for a million names. Of scripts that it does not have, and of files
/// of older programs, all names are gone through: a second or so.
/// </remarks>
/// <param name="index">The gazetteer.</param>
public sealed class NearNames(PlaceIndex index)
{
    private const int ShortName = 5;
    private const int LongName = 8;
    private const int MostLengthApart = 3;
    private const int MostLettersApart = 5;
    private const double CostWeight = 8;

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
        var (limit, mask) = (MostCostOf(written), LetterMask.Of(written));
        var near = new List<(int Name, string Folded, double Cost)>();
        var looked = 0;
        foreach (var name in NamesLike(written))
        {
            if ((++looked & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            var folded = index.FoldedNameAt(name);
            if (Math.Abs(folded.Length - written.Length) > MostLengthApart || LetterMask.Apart(mask, LetterMask.Of(folded)) > MostLettersApart) continue;
            var cost = SpellingDistance.Of(written, folded, limit);
            if (cost <= limit) near.Add((name, folded, cost));
        }

        return [.. near.OrderBy(n => (n.Cost * CostWeight) - Math.Log10(PeopleOf(n.Name) + 1)).Take(most)
            .Select(n => new NearName(n.Name, n.Folded, n.Cost, SpellingDistance.Describe(written, n.Folded)))];
    }

    /// <summary>The names that begin like a text, those of larger places first.</summary>
    /// <param name="text">How they begin.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="cancellation">Stops the search.</param>
    public ImmutableArray<string> BeginningWith(string text, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = NameFolding.Fold(text);
        return start.Length == 0 ? [] : [.. index.ListNamesBeginningWith(start, cancellation).OrderByDescending(PeopleOf).Take(most).Select(index.FoldedNameAt)];
    }

    private IEnumerable<int> NamesLike(string written)
    {
        if (!index.HasSpellings || !Skeleton.IsSpelled(written)) return index.ListNames();
        var ordinals = new HashSet<int>();
        SpellingSearch.Find(index.Spellings, written, withChange: true, SpellingArea.Everywhere, SpellingRenown.Small, ordinals);
        return ordinals.Select(index.NameAt);
    }

    private long PeopleOf(int name)
    {
        var people = 0L;
        foreach (var posting in index.PostingsOf(name)) people = Math.Max(people, index.PopulationOf(posting.Place));
        return people;
    }
}
