namespace Gazetteer.Indexing.Spatial;

/// <summary>Puts places into the order that <see cref="SpatialTree"/> reads.</summary>
internal static class SpatialOrder
{
    /// <summary>The order of the places with these coordinates.</summary>
    public static int[] Of(double[] longitudes, double[] latitudes)
    {
        var order = new int[longitudes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Split(order, longitudes, latitudes);
        return order;
    }

    private static void Split(Span<int> order, double[] by, double[] then)
    {
        while (order.Length > SpatialTree.LeafSize)
        {
            var middle = order.Length / 2;
            Select(order, by, middle);
            Split(order[..middle], then, by);
            order = order[(middle + 1)..];
            (by, then) = (then, by);
        }
    }

    /// <summary>Brings the place of a rank to its position, smaller ones before, greater ones after (Hoare's quickselect).</summary>
    private static void Select(Span<int> order, double[] by, int rank)
    {
        var low = 0;
        var high = order.Length - 1;
        while (low < high)
        {
            var pivot = MedianOf(by[order[low]], by[order[(low + high) / 2]], by[order[high]]);
            var (i, j) = (low, high);
            while (i <= j)
            {
                while (by[order[i]] < pivot) i++;
                while (by[order[j]] > pivot) j--;
                if (i > j) break;
                (order[i], order[j]) = (order[j], order[i]);
                i++;
                j--;
            }

            if (rank <= j) high = j;
            else if (rank >= i) low = i;
            else return;
        }
    }

    private static double MedianOf(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
