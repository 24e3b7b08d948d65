using System.Collections.Immutable;
using Gazetteer.Indexing;
using Gazetteer.Indexing.Names;
using Gazetteer.Languages;
using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;
using Gazetteer.Text;

namespace Gazetteer.Resolution;

/// <summary>Signals of a candidate by itself: how it bears the name, what it is, how great it is.</summary>
/// <param name="index">The index of the candidates.</param>
/// <param name="language">The language of the text; empty when not known.</param>
/// <param name="hasRules">Whether the text is in a language that is read by its words and rules: a name of any language counts as its own there, since the index keeps one
/// posting for all that spell a place alike.</param>
internal sealed class NameSignals(PlaceIndex index, string language, bool hasRules = false)
{
    private const string English = "en";

    /// <summary>Articles that are written together with their noun.</summary>
    private static readonly ImmutableArray<AffixRule> Articles = [.. LanguagePacks.Shipped.Everywhere.Affixes.Where(static rule => rule.Place == AffixPlace.Article)];

    /// <summary>A state that was: the Soviet Union, Zaire. It is as famous as one that is.</summary>
    private const string FormerState = "PCLH";

    /// <summary>A unit about a city of its own, as Leningrad Oblast, bears the name of that city.</summary>
    private const double NearSeatKm = 100;

    private const double SmallestRatio = 1e-4;

    /// <summary>Decimal logarithm of 25 names: some two thousand places have more.</summary>
    private const double LeastWorldRenown = 1.4;

    /// <summary>What has so many times the names of a hamlet is what a text means that says no more.</summary>
    private const int RenownBesideHamlet = 3;

    public void Read(NameGroup group, NamePart part, string? noun)
    {
        var greatest = group.Options.Count == 0 ? 0 : group.Options.Max(WeightOf);
        var ownNoun = part == NamePart.Whole ? NounIn(group.Key) : null;
        var isOwnKindKnown = ownNoun is not null && group.Options.Exists(o => IsKnownBy(o.Posting) && FeatureNoun.Fits(ownNoun, o.Place.Feature) is true);
        if (part == NamePart.Whole && OnlyOneOf(group) is { } only) only[Signal.OnlyOne] = 1;
        for (var i = 0; i < group.Options.Count; i++)
        {
            var option = group.Options[i];
            ReadName(option, i);
            ReadPlace(option, greatest);
            option[Signal.WithoutDirection] = part == NamePart.WithoutDirection ? 1 : 0;
            option[Signal.WithinName] = part == NamePart.Within ? 1 : 0;
            option[Signal.NamesakeOfTown] = !IsNamesake(option, group.Options) ? 0 : IsBareInArabicScript(group.Key, noun ?? ownNoun) && !option.Place.Feature.IsCountry ? 2 : 1;
            if (noun is not null && FeatureNoun.Fits(noun, option.Place.Feature) is { } fits) option[fits ? Signal.KindFits : Signal.KindClashes] = 1;
            if (ownNoun is null || FeatureNoun.Fits(ownNoun, option.Place.Feature) is not { } fitsOwn) continue;
            if (fitsOwn) option[Signal.KindFits] = 1;
            else if (isOwnKindKnown) option[Signal.KindClashes] = 1;
        }
    }

    /// <summary>Whether a name in Arabic script stands without a noun: there "Hamadan" is the town, and the province is called "Hamadan Province".</summary>
    private static bool IsBareInArabicScript(string name, string? noun) => noun is null && WritingSystem.IsArabic(name);

    /// <summary>The feature noun that the folded name ends or begins with, or is, with the article of Arabic ("the Gulf"); null when it has none.</summary>
    private static string? NounIn(string name)
    {
        var (first, last) = (name.IndexOf(' ', StringComparison.Ordinal), name.LastIndexOf(' '));
        if (first < 0) return Articles.Select(rule => rule.Undo(name)).FirstOrDefault(static noun => noun is not null && FeatureNoun.Is(noun));
        if (FeatureNoun.Is(name.AsSpan(last + 1))) return name[(last + 1)..];
        return FeatureNoun.Is(name.AsSpan(0, first)) ? name[..first] : null;
    }

    /// <summary>
    /// The only place that bears the name, or is known by it whatever places have it among their aliases, where nothing else tells its rank: a sea, a range, a ruin, a county. Null when there are
    /// several or none.
    /// </summary>
    private Option? OnlyOneOf(NameGroup group)
    {
        if (group.Options is [var lone] && IsName(lone.Posting) && IsUncounted(lone.Place)) return lone;
        var known = group.Options.Where(static o => IsKnownBy(o.Posting)).ToList();
        var only = known.Count == 1 ? known[0] : known.Find(static o => IsLand(o.Place.Feature));
        return only is not null && IsUncounted(only.Place) && known.TrueForAll(o => o == only || IsHamletBeside(o, only)) ? only : null;
    }

    private static bool IsUncounted(Place place) => place is { Population: 0, Feature.IsCountry: false };

    private static bool IsLand(Feature feature) => feature.Class is FeatureClass.Area or FeatureClass.Hydrographic or FeatureClass.Terrain;

    /// <summary>Whether it is a hamlet that nobody names beside a sea, a region or a range of its name: Makran the coast, and Mākrān in Mazandaran.</summary>
    private bool IsHamletBeside(Option option, Option land) =>
        option.Place is { Population: 0, Feature.Class: FeatureClass.Populated } && index.NameCountOf(option.Ordinal) * RenownBesideHamlet <= index.NameCountOf(land.Ordinal);

    /// <summary>Whether the place is known by the name: its main name, or the usual one of some language.</summary>
    private static bool IsKnownBy(NamePosting posting) => (posting.Rank == 0 || posting.IsPreferred) && IsName(posting);

    private static bool IsName(NamePosting posting) => posting.Kind is not (NameKind.Abbreviation or NameKind.Misspelling or NameKind.Demonym);

    private void ReadName(Option option, int order)
    {
        var posting = option.Posting;
        option[Signal.MainName] = posting.Rank == 0 ? 1 : 0;
        option[Signal.PreferredName] = posting.IsPreferred ? 1 : 0;
        option[Signal.Abbreviation] = posting.Kind == NameKind.Abbreviation ? 1 : 0;
        option[Signal.Demonym] = posting.Kind == NameKind.Demonym ? 1 : 0;
        option[Signal.HistoricName] = posting.Kind == NameKind.Historic ? 1 : 0;
        option[Signal.Misspelling] = posting.Kind == NameKind.Misspelling ? 1 : 0;
        var nameLanguage = index.LanguageAt(posting.Language);
        var isOwn = language.Length > 0 && (nameLanguage == language || (hasRules && nameLanguage is not ("" or English)));
        option[Signal.OwnLanguage] = isOwn ? 1 : 0;

        // What a language calls a place by preference is no alias there, whatever the place is called at home: Geneva in English.
        option[Signal.AliasDepth] = isOwn && (posting.IsPreferred || hasRules) ? 0 : -Math.Log(1 + posting.Rank);
        option[Signal.ForeignName] = !hasRules && language.Length > 0 && nameLanguage.Length > 0 && nameLanguage != language && posting.Rank > 0 ? 1 : 0;
        option[Signal.Renown] = Math.Log10(1 + index.NameCountOf(option.Ordinal));
        option[Signal.WorldRenown] = Math.Max(0, option[Signal.Renown] - LeastWorldRenown);
        option[Signal.Order] = -Math.Log(1 + order);
    }

    private static void ReadPlace(Option option, double greatest)
    {
        var place = option.Place;
        option[Signal.Population] = Math.Log10(place.Population + 1) / 10;
        if (place.Population == 0) option[Signal.UnitPopulation] = Math.Log10(option.People + 1) / 10;
        if (option.People > 0) option[Signal.PopulationAgainstRivals] = Math.Log10(Math.Max(SmallestRatio, WeightOf(option) / greatest));
        if (KindOf(place.Feature) is { } kind) option[kind] = 1;
    }

    private static bool IsNamesake(Option unit, List<Option> options) =>
        unit.Place.Feature.Class == FeatureClass.Administrative
        && options.Exists(o => o.Place.Feature.Class == FeatureClass.Populated
        && (unit.Place.Feature.IsCountry ? PlaceNesting.SameCountry(unit.Place, o.Place) : PlaceNesting.SameAdmin1(unit.Place, o.Place) || IsAbout(unit.Place, o.Place)));

    private static bool IsAbout(Place unit, Place town) => unit.Feature.IsAdmin1 && PlaceNesting.SameCountry(unit, town) && unit.Point.DistanceKm(town.Point) <= NearSeatKm;

    private static double WeightOf(Option option) => option.People + 1.0;

    private static Signal? KindOf(Feature feature) => feature switch
    {
        { IsCountry: true } or { Code: FormerState } => Signal.Country,
        { IsCapital: true } => Signal.Capital,
        { IsAdmin1: true } => Signal.Admin1,
        { Class: FeatureClass.Administrative } => Signal.LowerAdmin,
        { Code: "PPLA" } => Signal.Admin1Seat,
        { Code: "CONT" or "OCN" } => Signal.Continental,
        { Class: FeatureClass.Area or FeatureClass.Hydrographic or FeatureClass.Terrain or FeatureClass.Vegetation or FeatureClass.Undersea } => Signal.Physical,
        { Code: "PPLX" } or { Class: FeatureClass.Spot } => Signal.PartOfTown,
        _ => null,
    };
}
