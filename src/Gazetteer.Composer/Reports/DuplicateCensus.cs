using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Composer.Reports;

/// <summary>Counts the pairs that look like one place told twice: within 5 km, of one kind, with the same folded main name.</summary>
internal sealed class DuplicateCensus
{
    private const double NearKm = 5;
    private readonly Dictionary<(string Folded, string Kind), List<GeoPoint>> _points = [];

    public void Observe(string name, Feature feature, GeoPoint point)
    {
        // A town may be a PPL to one source and a seat to another; administrative units of different order are different things.
        var kind = feature.Class == FeatureClass.Populated ? feature.ClassLetter : feature.ToString();
        var key = (NameFolding.Fold(name), kind);
        if (!_points.TryGetValue(key, out var list)) _points[key] = list = [];
        list.Add(point);
    }

    public int CountPairs() => _points.Values.AsParallel().Sum(static points => PairsOf(points));

    private static int PairsOf(List<GeoPoint> points)
    {
        var pairs = 0;
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                if (points[i].DistanceKm(points[j]) <= NearKm) pairs++;
            }
        }

        return pairs;
    }
}
