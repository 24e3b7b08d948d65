using Gazetteer.Indexing.Names;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Gathers for each folded name the places that bear it, likeliest first.</summary>
internal static class PostingCompiler
{
    public static void Write(IndexWriter writer, GazetteerRows rows, OrderedNames names, int[] ordinals, int nameCount)
    {
        var starts = CountPostings(ordinals, nameCount);
        var postings = Group(names, ordinals, starts);
        var order = Comparer<NamePosting>.Create((a, b) => Compare(rows, a, b));
        var kept = 0;
        for (var name = 0; name < nameCount; name++)
        {
            var group = postings.AsSpan(starts[name]..starts[name + 1]);
            if (group.Length > 1) group.Sort(order);
            starts[name] = kept;
            kept = KeepDistinct(postings, group, kept);
        }

        starts[nameCount] = kept;
        writer.WriteSection<int>(IndexSection.PostingStarts, starts);
        writer.WriteSection<NamePosting>(IndexSection.Postings, postings.AsSpan(0, kept));
    }

    private static int[] CountPostings(int[] ordinals, int nameCount)
    {
        var starts = new int[nameCount + 1];
        foreach (var ordinal in ordinals)
        {
            if (ordinal >= 0) starts[ordinal + 1]++;
        }

        for (var name = 0; name < nameCount; name++) starts[name + 1] += starts[name];
        return starts;
    }

    private static NamePosting[] Group(OrderedNames names, int[] ordinals, int[] starts)
    {
        var next = starts.AsSpan().ToArray();
        var postings = new NamePosting[starts[^1]];
        for (var place = 0; place + 1 < names.Starts.Length; place++)
        {
            for (var row = (int)names.Starts[place]; row < names.Starts[place + 1]; row++)
            {
                if (ordinals[row] >= 0) postings[next[ordinals[row]]++] = new NamePosting(place, names.Rows[row].Use);
            }
        }

        return postings;
    }

    /// <summary>Main names before aliases, then the more populous place, then in the order in which they came.</summary>
    private static int Compare(GazetteerRows rows, NamePosting a, NamePosting b)
    {
        var main = Math.Min(a.Rank, (byte)1).CompareTo(Math.Min(b.Rank, (byte)1));
        if (main != 0) return main;
        var population = rows.Places[b.Place].Population.CompareTo(rows.Places[a.Place].Population);
        if (population != 0) return population;
        var place = a.Place.CompareTo(b.Place);
        if (place != 0) return place;
        var rank = a.Rank.CompareTo(b.Rank);
        return rank != 0 ? rank : a.Kind.CompareTo(b.Kind);
    }

    /// <summary>A place that bears a folded name several times in the same way keeps its best posting.</summary>
    private static int KeepDistinct(NamePosting[] postings, ReadOnlySpan<NamePosting> group, int kept)
    {
        if (group.Length == 1)
        {
            postings[kept] = group[0];
            return kept + 1;
        }

        var seen = new HashSet<(int Place, NameKind Kind)>(group.Length);
        foreach (var posting in group)
        {
            if (seen.Add((posting.Place, posting.Kind))) postings[kept++] = posting;
        }

        return kept;
    }
}
