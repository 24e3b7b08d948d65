using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>How much the names of a document are believed to lie in each first- and second-order unit, and to be one.</summary>
internal sealed class UnitBeliefs
{
    private const double LeastBelief = 0.001;

    /// <summary>So many of the units that most names lie in are looked at for what a document is about.</summary>
    private const int LargestUnits = 6;

    private readonly Dictionary<int, double> _inState = [];
    private readonly Dictionary<long, double> _inCounty = [];
    private readonly Dictionary<int, UnitBelief> _isState = [];
    private readonly Dictionary<long, UnitBelief> _isCounty = [];
    private readonly List<KeyValuePair<int, double>> _largest;
    private readonly double _names;

    public UnitBeliefs(List<NameGroup> groups)
    {
        _names = groups.Count;
        foreach (var group in groups)
        {
            foreach (var option in group.Options)
            {
                if (option.Belief >= LeastBelief) Count(group, option);
            }
        }

        _largest = [.. _inState.OrderByDescending(static s => s.Value).Take(LargestUnits)];
    }

    /// <summary>Share, 0 to 1, of the document's other names in the one first-order unit that holds most of them.</summary>
    public double LocalityWithout(NameGroup group)
    {
        var most = 0.0;
        foreach (var (state, belief) in _largest)
        {
            if (belief > most) most = Math.Max(most, belief - OwnIn(group, state));
        }

        return most / _names;
    }

    /// <summary>Writes the signals of units into the places of one name.</summary>
    public void Read(NameGroup group)
    {
        foreach (var option in group.Options)
        {
            var feature = option.Place.Feature;
            var county = option.IsCounty || option.CountyKey == 0 || !_isCounty.TryGetValue(option.CountyKey, out var c) ? 0 : c.BesidesOf(group);
            var state = feature.IsAdmin1 || option.StateKey == 0 || !_isState.TryGetValue(option.StateKey, out var s) ? 0 : s.BesidesOf(group);
            option[Signal.CountyNamed] = Math.Min(1, county);
            option[Signal.SeatOfNamedCounty] = feature.Code is "PPLA2" or "PPLA" or "PPLC" ? Math.Min(1, county) : 0;
            option[Signal.StateNamed] = Math.Min(1, state);
            option[Signal.SeatOfNamedState] = feature.Code is "PPLA" or "PPLC" ? Math.Min(1, state) : 0;
            var inCounty = option.CountyKey == 0 ? 0 : Math.Max(0, _inCounty.GetValueOrDefault(option.CountyKey) - OwnInCounty(group, option.CountyKey));
            option[Signal.CountyShare] = inCounty / _names;
            option[Signal.UnitHolds] = option.IsCounty ? Math.Log(1 + inCounty) : feature.IsAdmin1
                ? Math.Log(1 + Math.Max(0, _inState.GetValueOrDefault(option.StateKey) - OwnIn(group, option.StateKey))) : 0;
        }
    }

    private static double OwnIn(NameGroup group, int state)
    {
        var own = 0.0;
        foreach (var option in group.Options) own += option.StateKey == state ? option.Belief : 0;
        return own;
    }

    private static double OwnInCounty(NameGroup group, long county)
    {
        var own = 0.0;
        foreach (var option in group.Options) own += option.CountyKey == county ? option.Belief : 0;
        return own;
    }

    private static void Note<TKey>(Dictionary<TKey, UnitBelief> meant, TKey key, double belief, NameGroup group)
        where TKey : notnull => meant[key] = meant.TryGetValue(key, out var known) ? known.With(belief, group) : new UnitBelief(belief, group, 0);

    private void Count(NameGroup group, Option option)
    {
        if (option.StateKey != 0) _inState[option.StateKey] = _inState.GetValueOrDefault(option.StateKey) + option.Belief;
        if (option.CountyKey != 0) _inCounty[option.CountyKey] = _inCounty.GetValueOrDefault(option.CountyKey) + option.Belief;
        if (option.Place.Feature.IsAdmin1 && option.StateKey != 0) Note(_isState, option.StateKey, option.Belief, group);
        if (option.IsCounty && option.CountyKey != 0) Note(_isCounty, option.CountyKey, option.Belief, group);
    }
}
