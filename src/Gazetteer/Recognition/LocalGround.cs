using Gazetteer.Indexing;
using Gazetteer.Places;

namespace Gazetteer.Recognition;

/// <summary>How many names recognised in a document have a place near a place of another name: what speaks for "Florence" where Lauderdale County and Muscle Shoals are named.</summary>
/// <remarks>
/// A neighbour counts by how few of the name's places have it for one, so that names borne all over the world vouch for little: two names that are each other's only
/// match need nothing else.
/// </remarks>
internal sealed class LocalGround
{
    private const double NearKm = 60;
    private const double KmPerDegree = 111.19;

    /// <summary>Places of a name beyond these, in the index's order, vouch for no others.</summary>
    private const int MostPlaces = 20;

    /// <summary>The place must bear the name as one of its first.</summary>
    private const int MostRank = 4;

    /// <summary>More names say no more, and a book has thousands.</summary>
    private const int MostNames = 500;

    /// <summary>A county vouches for more than a town: few of its name lie anywhere near a namesake of a town in it.</summary>
    private const double CountyWeight = 1.5;

    private readonly PlaceIndex _index;
    private readonly List<(double Latitude, Spot Spot, int Name)> _spots = [];

    private readonly Dictionary<int, double> _neighbours = [];

    private readonly record struct Spot(GeoPoint Point, bool IsCounty);

    /// <summary>Takes the names that a document certainly has.</summary>
    public LocalGround(PlaceIndex index, IEnumerable<int> names)
    {
        _index = index;
        foreach (var name in names.Take(MostNames))
        {
            foreach (var spot in SpotsOf(name)) _spots.Add((spot.Point.Latitude, spot, name));
        }

        _spots.Sort(static (a, b) => a.Latitude.CompareTo(b.Latitude));
    }

    /// <summary>The number of other names that have a place within 50 km of the best placed place of this one, each shared among the places of which that is so.</summary>
    public double NeighboursOf(int name)
    {
        if (_spots.Count == 0) return 0;
        if (!_neighbours.TryGetValue(name, out var neighbours)) _neighbours[name] = neighbours = Count(name);
        return neighbours;
    }

    private double Count(int name)
    {
        var beside = SpotsOf(name).ConvertAll(s => NamesNear(s.Point, name));
        var shares = new Dictionary<int, int>();
        foreach (var other in beside.SelectMany(static n => n.Keys)) shares[other] = shares.GetValueOrDefault(other) + 1;
        return beside.Count == 0 ? 0 : beside.Max(names => names.Sum(other => other.Value / shares[other.Key]));
    }

    private Dictionary<int, double> NamesNear(GeoPoint point, int name)
    {
        var names = new Dictionary<int, double>();
        var reach = NearKm / KmPerDegree;
        for (var i = FirstFrom(point.Latitude - reach); i < _spots.Count && _spots[i].Latitude <= point.Latitude + reach; i++)
        {
            var (_, spot, other) = _spots[i];
            if (other != name && spot.Point.DistanceKm(point) <= NearKm) names[other] = Math.Max(names.GetValueOrDefault(other), spot.IsCounty ? CountyWeight : 1);
        }

        return names;
    }

    private int FirstFrom(double latitude)
    {
        var (low, high) = (0, _spots.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spots[middle].Latitude < latitude) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Where the towns, districts and counties of a name lie.</summary>
    private List<Spot> SpotsOf(int name)
    {
        var spots = new List<Spot>();
        foreach (var posting in _index.PostingsOf(name))
        {
            if (spots.Count == MostPlaces) break;
            if (posting.Rank > MostRank || posting.Kind is NameKind.Demonym or NameKind.Abbreviation) continue;
            var feature = _index.FeatureOf(posting.Place);
            if (feature.Class == FeatureClass.Populated || (feature.Class == FeatureClass.Administrative && !feature.IsCountry && !feature.IsAdmin1))
                spots.Add(new Spot(_index.PointOf(posting.Place), feature.Class == FeatureClass.Administrative));
        }

        return spots;
    }
}
