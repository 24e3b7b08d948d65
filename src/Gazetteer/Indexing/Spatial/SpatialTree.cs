using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Spatial;

/// <summary>Finds places by where they are: a k-d tree (Bentley, 1975) that is nothing but an order of the places.</summary>
/// <remarks>
/// The place in the middle of a range splits it, by longitude at even depths and by latitude at odd ones: what lies before it is not greater, what lies after is
/// not less. Ranges of up to <see cref="LeafSize"/> are in no order. Boxes that cross the 180th meridian are searched as two.
/// </remarks>
internal readonly ref struct SpatialTree(ReadOnlySpan<int> order, ReadOnlySpan<PlaceRecord> places)
{
    /// <summary>Places that are searched one by one.</summary>
    public const int LeafSize = 16;

    private readonly ReadOnlySpan<int> _order = order;
    private readonly ReadOnlySpan<PlaceRecord> _places = places;

    /// <summary>Adds the places whose points lie in the box or on its edge, in no order.</summary>
    public void FindIn(GeoBounds box, List<int> found)
    {
        if (box.CrossesDateLine)
        {
            Search(box with { East = 180 }, 0, _order.Length, 0, found);
            Search(box with { West = -180 }, 0, _order.Length, 0, found);
        }
        else
        {
            Search(box, 0, _order.Length, 0, found);
        }
    }

    /// <summary>The nearest places, the farthest first out of the queue; priorities are negated distances as of <see cref="SphericalDistance"/>.</summary>
    public void FindNearest(GeoPoint point, int count, double maximum, PriorityQueue<int, (double Distance, int Place)> nearest)
    {
        var world = new GeoBounds(-180, -90, 180, 90);
        if (count > 0) Approach(new Quest(new SphericalDistance(point), point, count, maximum, nearest), world, 0, _order.Length, 0);
    }

    private void Search(in GeoBounds box, int start, int end, int axis, List<int> found)
    {
        if (end - start <= LeafSize)
        {
            foreach (var place in _order[start..end]) AddIfIn(box, place, found);
            return;
        }

        var middle = (start + end) / 2;
        ref readonly var split = ref _places[_order[middle]];
        AddIfIn(box, _order[middle], found);
        var (low, high, at) = axis == 0 ? (box.West, box.East, split.Longitude) : (box.South, box.North, split.Latitude);
        if (low <= at) Search(box, start, middle, 1 - axis, found);
        if (high >= at) Search(box, middle + 1, end, 1 - axis, found);
    }

    private void AddIfIn(in GeoBounds box, int place, List<int> found)
    {
        if (box.Contains(new GeoPoint(_places[place].Longitude, _places[place].Latitude))) found.Add(place);
    }

    private void Approach(in Quest quest, in GeoBounds box, int start, int end, int axis)
    {
        if (end == start || quest.IsBeyond(quest.From.To(box))) return;
        if (end - start <= LeafSize)
        {
            foreach (var place in _order[start..end]) Offer(quest, place);
            return;
        }

        var middle = (start + end) / 2;
        ref readonly var split = ref _places[_order[middle]];
        Offer(quest, _order[middle]);
        var at = axis == 0 ? split.Longitude : split.Latitude;
        var before = axis == 0 ? box with { East = at } : box with { North = at };
        var behind = axis == 0 ? box with { West = at } : box with { South = at };
        if ((axis == 0 ? quest.Point.Longitude : quest.Point.Latitude) <= at)
        {
            Approach(quest, before, start, middle, 1 - axis);
            Approach(quest, behind, middle + 1, end, 1 - axis);
        }
        else
        {
            Approach(quest, behind, middle + 1, end, 1 - axis);
            Approach(quest, before, start, middle, 1 - axis);
        }
    }

    private void Offer(in Quest quest, int place)
    {
        var distance = quest.From.To(_places[place].Longitude, _places[place].Latitude);
        if (distance > quest.Maximum) return;
        if (quest.Nearest.Count < quest.Count) quest.Nearest.Enqueue(place, (-distance, -place));
        else quest.Nearest.EnqueueDequeue(place, (-distance, -place));
    }

    private readonly record struct Quest(
        SphericalDistance From, GeoPoint Point, int Count, double Maximum, PriorityQueue<int, (double Distance, int Place)> Nearest)
    {
        public bool IsBeyond(double distance) =>
            distance > Maximum || (Nearest.Count == Count && Nearest.TryPeek(out _, out var farthest) && distance > -farthest.Distance);
    }
}
