using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>Candidates that share a unit with a candidate of another name, counted by how few of their name do: evidence that needs no belief.</summary>
/// <remarks>"Lebanon" and "Boone County" are both of many places; one Lebanon alone lies in a Boone County, and that settles both.</remarks>
internal sealed class UnitMatches
{
    private const int MostVouching = 20;

    private readonly List<NameGroup> _groups;
    private readonly Dictionary<int, List<int>> _inState = [];
    private readonly Dictionary<long, List<int>> _inCounty = [];
    private readonly Dictionary<long, List<int>> _isCounty = [];
    private readonly int[] _stateMatches;
    private readonly int[] _countyMatches;

    public UnitMatches(List<NameGroup> groups)
    {
        _groups = groups;
        _stateMatches = new int[groups.Count];
        _countyMatches = new int[groups.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var option in groups[g].Options.Take(MostVouching))
            {
                if (option.StateKey != 0) Note(_inState, option.StateKey, g);
                if (option.CountyKey != 0) Note(option.IsCounty ? _isCounty : _inCounty, option.CountyKey, g);
            }
        }
    }

    /// <summary>Writes the signals of shared units into the places of one name.</summary>
    public void Read(int group)
    {
        var options = _groups[group].Options;
        Array.Clear(_stateMatches);
        Array.Clear(_countyMatches);
        foreach (var option in options)
        {
            foreach (var other in StateOf(option)) _stateMatches[other]++;
            foreach (var other in CountyOf(option)) _countyMatches[other]++;
        }

        foreach (var option in options)
        {
            var (state, county) = (0.0, 0.0);
            foreach (var other in StateOf(option)) state += IsOther(other, group) ? 1.0 / _stateMatches[other] : 0;
            foreach (var other in CountyOf(option)) county = IsOther(other, group) ? Math.Max(county, 1.0 / _countyMatches[other]) : county;
            option[Signal.StateMatches] = Math.Log(1 + state);
            option[Signal.CountyMatch] = county;
        }
    }

    private bool IsOther(int other, int group) => _groups[other].Key != _groups[group].Key;

    private List<int> StateOf(Option option) => option.StateKey != 0 && _inState.TryGetValue(option.StateKey, out var groups) ? groups : [];

    private List<int> CountyOf(Option option) => option.CountyKey != 0 && (option.IsCounty ? _inCounty : _isCounty).TryGetValue(option.CountyKey, out var groups) ? groups : [];

    private static void Note<TKey>(Dictionary<TKey, List<int>> groups, TKey key, int group)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var known)) groups[key] = known = [];
        if (known.Count == 0 || known[^1] != group) known.Add(group);
    }
}
