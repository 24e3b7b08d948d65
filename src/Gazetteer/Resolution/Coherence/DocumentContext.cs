using Gazetteer.Places;
using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>What the names of a document, taken together, say about each of them: shared countries and units, nearness.</summary>
/// <remarks>Belief is taken from the last round of scores; two rounds suffice for it to settle on real documents.</remarks>
internal sealed class DocumentContext
{
    /// <summary>Nearness is 0 from this distance on.</summary>
    private const double FarKm = 3000;

    private const int MostAnchors = 40;

    /// <summary>What is believed less lends no nearness to others.</summary>
    private const double LeastAnchorBelief = 0.1;

    /// <summary>What is believed this much lends all of its nearness, what is less believed its share.</summary>
    private const double FullAnchorBelief = 0.5;

    /// <summary>So many names of nowhere are counted with the others, so that one or two names do not say what a document is about.</summary>
    public const double Doubt = 2;

    /// <summary>A country whose places lie within this distance of a region's point is one of the region's countries.</summary>
    private const double ReachKm = 500;

    private static readonly double ReachCosine = Math.Cos(ReachKm / GeoPoint.EarthRadiusKm);

    private static readonly double FarCosine = Math.Cos(FarKm / GeoPoint.EarthRadiusKm);

    private readonly List<NameGroup> _groups;
    private readonly Dictionary<CountryCode, double> _countries = [];
    private readonly Dictionary<(CountryCode, string), double> _admin1 = [];
    private readonly Dictionary<CountryCode, NamedBy> _namedCountries = [];
    private readonly Dictionary<(CountryCode, string), NamedBy> _namedUnits = [];
    private readonly List<(NameGroup Group, Option Option)> _anchors = [];
    private readonly Dictionary<int, UnitBelief> _meant = [];
    private readonly bool _hasEquations;
    private double _total;

    public DocumentContext(List<NameGroup> groups)
    {
        _groups = groups;
        _hasEquations = groups.Exists(static g => g.IsEquated);
        foreach (var group in groups) Count(group);
        _anchors.Sort(static (a, b) => b.Option.Belief.CompareTo(a.Option.Belief));
        if (_anchors.Count > MostAnchors) _anchors.RemoveRange(MostAnchors, _anchors.Count - MostAnchors);
    }

    /// <summary>Writes the context's signals into every option.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Read(CancellationToken cancellation)
    {
        foreach (var group in _groups)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var option in group.Options) Read(group, option);
        }
    }

    private void Count(NameGroup group)
    {
        if (group.Best is not { } best) return;
        if (best.Belief >= 0.5)
        {
            if (best.Place.Feature.IsCountry) Note(_namedCountries, best.Place.Country, group);
            if (best.Place.Feature.IsAdmin1) Note(_namedUnits, (best.Place.Country, best.Place.Admin1), group);
        }

        _total++;
        foreach (var option in group.Options)
        {
            Add(option, option.Belief);
            if (_hasEquations) NoteMeant(option, group);
            if (option.Belief >= LeastAnchorBelief && !option.IsExtended && !option.Place.Feature.IsAdmin1) _anchors.Add((group, option));
        }
    }

    /// <summary>Nearness of two points whose unit vectors have this product: 1 at each other, 0 from the distance on that is far.</summary>
    internal static double NearnessOf(double cosine) => cosine > FarCosine ? 1 - (Math.Log(1 + UnitVector.DistanceKm(cosine)) / Math.Log(1 + FarKm)) : 0;

    private void NoteMeant(Option option, NameGroup group)
    {
        if (option.Belief < LeastAnchorBelief) return;
        _meant[option.Ordinal] = _meant.TryGetValue(option.Ordinal, out var meant) ? meant.With(option.Belief, group) : new UnitBelief(option.Belief, group, 0);
    }

    private void Add(Option option, double belief)
    {
        var place = option.Place;
        if (place.Country.IsNone) return;
        _countries[place.Country] = _countries.GetValueOrDefault(place.Country) + belief;
        if (place.Admin1.Length > 0) _admin1[(place.Country, place.Admin1)] = _admin1.GetValueOrDefault((place.Country, place.Admin1)) + belief;
    }

    private void Read(NameGroup group, Option option)
    {
        var place = option.Place;
        option[Signal.CountryNamed] = !place.Country.IsNone && _namedCountries.TryGetValue(place.Country, out var country) && country.IsOtherThan(group) ? 1 : 0;
        option[Signal.Admin1Named] = place.Admin1.Length > 0 && _namedUnits.TryGetValue((place.Country, place.Admin1), out var unit) && unit.IsOtherThan(group) ? 1 : 0;
        var others = _total - 1 + Doubt;
        if (_total > 1 && !place.Country.IsNone)
        {
            var (inCountry, inUnit) = BeliefBeside(group, place);
            option[Signal.CountryShare] = (_countries[place.Country] - inCountry) / others;
            if (place.Admin1.Length > 0) option[Signal.Admin1Share] = (_admin1[(place.Country, place.Admin1)] - inUnit) / others;
        }
        else if (_total > 1)
        {
            option[Signal.CountryShare] = BeliefInReach(group, option) / others;
        }

        option[Signal.NamedOtherwise] = group.IsEquated && _meant.TryGetValue(option.Ordinal, out var meant) ? meant.BesidesOf(group) : 0;
        option[Signal.NearestOther] = option.IsExtended ? 0 : Nearness(group, option);
        option[Signal.HoldsOthers] = option.IsExtended && !place.Feature.IsCountry ? ShareHeld(group, option) : 0;
    }

    private static void Note<TKey>(Dictionary<TKey, NamedBy> named, TKey key, NameGroup group)
        where TKey : notnull
    {
        if (!named.TryAdd(key, new NamedBy(group, false)) && named[key].Group.Key != group.Key) named[key] = new NamedBy(group, true);
    }

    /// <summary>How much of a name's own belief lies in a place's country, and in its first-order unit.</summary>
    private static (double Country, double Admin1) BeliefBeside(NameGroup group, Place place)
    {
        var (inCountry, inUnit) = (0.0, 0.0);
        foreach (var option in group.Options)
        {
            if (option.Place.Country != place.Country) continue;
            inCountry += option.Belief;
            if (PlaceNesting.SameAdmin1(option.Place, place)) inUnit += option.Belief;
        }

        return (inCountry, inUnit);
    }

    /// <summary>Belief in the country that a sea or a region of several countries reaches, the one most believed in: Makran lies in Iran and in Pakistan.</summary>
    private double BeliefInReach(NameGroup group, Option option)
    {
        var most = 0.0;
        foreach (var (other, anchor) in _anchors)
        {
            var isOutOfReach = option.Vector.Dot(anchor.Vector) < ReachCosine && !PlaceNesting.Contains(option.Place, anchor.Place);
            if (other == group || anchor.Place.Country.IsNone || isOutOfReach) continue;
            most = Math.Max(most, _countries[anchor.Place.Country] - BeliefBeside(group, anchor.Place).Country);
        }

        return most;
    }

    private double Nearness(NameGroup group, Option option)
    {
        var most = 0.0;
        foreach (var (other, anchor) in _anchors)
        {
            var share = Math.Min(1, anchor.Belief / FullAnchorBelief);
            if (share <= most || other == group || anchor.Ordinal == option.Ordinal) continue;
            var cosine = option.Vector.Dot(anchor.Vector);
            if (cosine > FarCosine) most = Math.Max(most, share * NearnessOf(cosine));
        }

        return most;
    }

    /// <summary>Belief in the other places that lie in an extended one: 0 for none, nearing 1 the more they are.</summary>
    private double ShareHeld(NameGroup group, Option option)
    {
        var held = 0.0;
        foreach (var (other, anchor) in _anchors)
        {
            if (other != group && PlaceNesting.Contains(option.Place, anchor.Place)) held += anchor.Belief;
        }

        return held / (held + 1);
    }

    /// <summary>Which name of the document names a country or unit; a name is no evidence for itself.</summary>
    private readonly record struct NamedBy(NameGroup Group, bool BySeveral)
    {
        public bool IsOtherThan(NameGroup group) => BySeveral || Group.Key != group.Key;
    }
}
