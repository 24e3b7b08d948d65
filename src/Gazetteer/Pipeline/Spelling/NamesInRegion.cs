using Gazetteer.Indexing;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Places;
using Gazetteer.Resolution.Spelling;

namespace Gazetteer.Pipeline.Spelling;

/// <summary>Finds the name that a document most likely means by one that no gazetteer has: spelled nearly like it, and of a place where the document is about.</summary>
/// <param name="index">The gazetteer.</param>
/// <param name="region">Where the document is about.</param>
internal sealed class NamesInRegion(PlaceIndex index, DocumentRegion region)
{
    /// <summary>Shorter names lie near too many others to be read as one.</summary>
    public const int ShortestName = 5;

    private const int MiddlingName = 6;
    private const int LongName = 8;
    private const int VeryLongName = 12;
    private const int MostLengthApart = 3;

    /// <summary>Inhabitants from which a town is looked for in the whole of a country that is named.</summary>
    private const long TownPopulation = 10_000;

    /// <summary>Inhabitants from which a place is looked for anywhere.</summary>
    private const long GreatPopulation = 300_000;

    /// <summary>A place that is less known than a town must be spelled nearer to what is written, by this factor.</summary>
    private const double HamletFactor = 0.5;

    /// <summary>A name whose consonants are the written ones is good enough for the others not to be looked at, up to this cost.</summary>
    private const double GoodCost = 0.5;

    /// <summary>What each difference after the first costs besides: several that are likely each are unlikely together.</summary>
    private const double EachDifference = 0.15;

    /// <summary>What a letter weighs against ten times the people, and against lying in the region.</summary>
    private const double CostWeight = 6;
    private const double NearWeight = 3;
    private const double CountryWeight = 1.5;

    private readonly HashSet<int> _found = [];
    private bool[] _near = [];
    private bool[] _known = [];

    /// <summary>The name that is meant; null when none is likely.</summary>
    /// <param name="written">What is written, folded.</param>
    /// <param name="starts">Where it stands in the text.</param>
    /// <param name="mayBeFar">Whether a well-known place outside of the region will do.</param>
    public NearName? Find(string written, IReadOnlyCollection<int> starts, bool mayBeFar)
    {
        if (written.Length < ShortestName || !Skeleton.IsSpelled(written)) return null;
        _near = region.CellsNear(starts);
        _known = region.CellsOfCountries(_near, starts);
        var best = Best(written, starts, withChange: false, mayBeFar);
        return best is { Cost: <= GoodCost } || written.Length < MiddlingName ? best : Best(written, starts, withChange: true, mayBeFar);
    }

    private NearName? Best(string written, IReadOnlyCollection<int> starts, bool withChange, bool mayBeFar)
    {
        _found.Clear();
        SpellingSearch.Find(index.Spellings, written, withChange, new SpellingArea(_near, _known, mayBeFar && !withChange), SpellingRenown.Known, _found);
        var (letters, tolerance) = (LetterMask.Of(written), NearTolerance(written.Length));
        var lettersApart = tolerance > 1 ? 5 : 4;
        Span<char> buffer = stackalloc char[PlaceIndex.LongestWritten];
        var best = (Near: default(NearName), Score: double.NegativeInfinity);
        foreach (var ordinal in _found)
        {
            var name = index.NameAt(ordinal);
            var folded = buffer[..index.WriteFoldedName(name, buffer)];
            if (Math.Abs(folded.Length - written.Length) > MostLengthApart || folded.Length < ShortestName - 1 || LetterMask.Apart(letters, LetterMask.Of(folded)) > lettersApart) continue;
            var cost = SpellingDistance.Of(written, folded, tolerance);
            if (double.IsPositiveInfinity(cost) || WeightOf(ordinal, cost, written.Length, starts, mayBeFar) is null) continue;
            var meant = folded.ToString();
            var difference = SpellingDistance.Describe(written, meant);
            cost += EachDifference * difference.AsSpan().Count(',');
            if (WeightOf(ordinal, cost, written.Length, starts, mayBeFar) is not { } weight) continue;
            var score = weight - (CostWeight * cost);
            if (score > best.Score || (score == best.Score && name < best.Near!.Name)) best = (new NearName(name, meant, cost, difference), score);
        }

        return best.Near;
    }

    /// <summary>How much speaks for the likeliest of a name's places that may be meant by a spelling of this cost; null when none may be.</summary>
    private double? WeightOf(int ordinal, double cost, int length, IReadOnlyCollection<int> starts, bool mayBeFar)
    {
        var best = default(double?);
        foreach (var posting in index.PostingsAt(ordinal))
        {
            if (posting.Kind is NameKind.Demonym or NameKind.Abbreviation or NameKind.Misspelling) continue;
            var place = posting.Place;
            var people = Math.Log10(index.PopulationOf(place) + 1);
            var isTown = IsTown(place);
            if (cost <= NearTolerance(length) * (isTown ? 1 : HamletFactor) && region.IsNear(index.PointOf(place), starts)) best = Math.Max(best ?? double.NegativeInfinity, people + NearWeight);
            else if (isTown && cost <= CountryTolerance(length) && region.HasCountry(index.CountryOf(place), starts)) best = Math.Max(best ?? double.NegativeInfinity, people + CountryWeight);
            else if (mayBeFar && cost <= FarTolerance(length) && IsGreat(place)) best = Math.Max(best ?? double.NegativeInfinity, people);
        }

        return best;
    }

    /// <summary>How far a name of so many letters may lie away, near a named place; in a country that is named; anywhere.</summary>
    private static double NearTolerance(int length) => length < MiddlingName ? 0.5 : length < LongName ? 1 : length < VeryLongName ? 1.3 : 1.7;

    private static double CountryTolerance(int length) => length < MiddlingName ? 0.3 : length < LongName ? 0.6 : 1;

    private static double FarTolerance(int length) => length < MiddlingName ? 0.2 : length < LongName ? 0.4 : 0.6;

    private bool IsTown(int place) =>
        index.PopulationOf(place) >= TownPopulation || index.FeatureOf(place) is { Class: FeatureClass.Administrative or FeatureClass.Area or FeatureClass.Hydrographic };

    private bool IsGreat(int place) => index.PopulationOf(place) >= GreatPopulation || index.FeatureOf(place) is { IsCountry: true } or { IsCapital: true } or { IsAdmin1: true };
}
