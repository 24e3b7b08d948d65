using Gazetteer.Resolution.Candidates;
using Gazetteer.Resolution.Deciding;

namespace Gazetteer.Resolution.Coherence;

/// <summary>Which candidates of different names lie near each other: a list of all of them by latitude, in which those near one stand close together.</summary>
/// <remarks>
/// Two sorts of evidence come of it. Believed neighbours count by their belief. A neighbour of a name all of whose places are doubtful counts by how few places of the
/// other name have such a neighbour at all: two towns that are each other's only match need no belief to vouch for each other.
/// </remarks>
internal sealed class Neighbours
{
    /// <summary>Places of a name beyond these, in the index's order, vouch for no others.</summary>
    private const int MostVouching = 20;

    private const double CloseKm = 30;
    private const double NearKm = 100;
    private const double KmPerDegree = 111.19;

    private static readonly double CloseCosine = Math.Cos(CloseKm / Places.GeoPoint.EarthRadiusKm);
    private static readonly double NearCosine = Math.Cos(NearKm / Places.GeoPoint.EarthRadiusKm);

    private readonly List<NameGroup> _groups;
    private readonly double[] _latitudes;
    private readonly (int Group, Option Option)[] _spots;
    private readonly double[] _close;
    private readonly double[] _near;
    private readonly int[] _closeMatches;
    private readonly int[] _nearMatches;
    private readonly List<int> _touched = [];
    private readonly List<(Option Option, int Group, bool IsClose)> _matches = [];

    public Neighbours(List<NameGroup> groups)
    {
        _groups = groups;
        var spots = new List<(int Group, Option Option)>();
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var option in groups[g].Options.Take(MostVouching))
            {
                if (option.IsPoint) spots.Add((g, option));
            }
        }

        _spots = [.. spots];
        _latitudes = Array.ConvertAll(_spots, static s => s.Option.Place.Point.Latitude);
        Array.Sort(_latitudes, _spots);
        (_close, _near) = (new double[groups.Count], new double[groups.Count]);
        (_closeMatches, _nearMatches) = (new int[groups.Count], new int[groups.Count]);
    }

    /// <summary>Writes the signals of nearness into the places of one name.</summary>
    public void Read(int group)
    {
        Array.Clear(_closeMatches);
        Array.Clear(_nearMatches);
        _matches.Clear();
        foreach (var option in _groups[group].Options)
        {
            (option[Signal.CloseMatches], option[Signal.NearMatches], option[Signal.CloseBelief], option[Signal.NearBelief]) = (0, 0, 0, 0);
            if (option.IsPoint) Scan(group, option);
        }

        foreach (var (option, other, isClose) in _matches)
        {
            option[Signal.NearMatches] += 1.0 / _nearMatches[other];
            if (isClose) option[Signal.CloseMatches] += 1.0 / _closeMatches[other];
        }

        foreach (var option in _groups[group].Options)
        {
            option[Signal.CloseMatches] = Math.Log(1 + option[Signal.CloseMatches]);
            option[Signal.NearMatches] = Math.Log(1 + option[Signal.NearMatches]);
        }
    }

    private void Scan(int group, Option option)
    {
        var latitude = option.Place.Point.Latitude;
        var key = _groups[group].Key;
        var at = Array.BinarySearch(_latitudes, latitude - (NearKm / KmPerDegree));
        for (var i = at < 0 ? ~at : at; i < _spots.Length && _latitudes[i] <= latitude + (NearKm / KmPerDegree); i++)
        {
            var (other, spot) = _spots[i];
            if (other == group) continue;
            var cosine = option.Vector.Dot(spot.Vector);
            if (cosine < NearCosine || option.Ordinal == spot.Ordinal || option.Place.Point == spot.Place.Point || _groups[other].Key == key) continue;
            if (_near[other] == 0) _touched.Add(other);

            // A neighbour without belief is one all the same.
            _near[other] += Math.Max(spot.Belief, 1e-9);
            if (cosine >= CloseCosine) _close[other] += Math.Max(spot.Belief, 1e-9);
        }

        Gather(option);
    }

    private void Gather(Option option)
    {
        var (notClose, notNear) = (1.0, 1.0);
        foreach (var other in _touched)
        {
            var isClose = _close[other] > 0;
            notClose *= 1 - Math.Min(1, _close[other]);
            notNear *= 1 - Math.Min(1, _near[other]);
            _nearMatches[other]++;
            if (isClose) _closeMatches[other]++;
            _matches.Add((option, other, isClose));
            (_close[other], _near[other]) = (0, 0);
        }

        _touched.Clear();
        option[Signal.CloseBelief] = 1 - notClose;
        option[Signal.NearBelief] = 1 - notNear;
    }
}
