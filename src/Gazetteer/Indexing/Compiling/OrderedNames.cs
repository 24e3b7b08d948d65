using Gazetteer.Indexing.Names;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;

namespace Gazetteer.Indexing.Compiling;

/// <summary>The names of all places, place by place, the main name first, then by rank; and where each place's begin.</summary>
internal sealed class OrderedNames
{
    private OrderedNames(ChunkedList<NameRecord> rows, uint[] starts)
    {
        Rows = rows;
        Starts = starts;
    }

    public ChunkedList<NameRecord> Rows { get; }

    /// <summary>For each place the row of its first name, and at the end the number of rows.</summary>
    public uint[] Starts { get; }

    public static OrderedNames Of(GazetteerRows rows)
    {
        var pending = GroupByPlace(rows, out var groups);
        var ordered = new ChunkedList<NameRecord>();
        var starts = new uint[rows.Places.Count + 1];
        var names = new List<NameRecord>();
        for (var place = 0; place < rows.Places.Count; place++)
        {
            names.Clear();
            for (var i = groups[place]; i < groups[place + 1]; i++) names.Add(rows.Names[pending[i]].Name);
            AddMainName(rows, rows.Places[place].Name, names);
            SortByRank(names);
            starts[place] = (uint)ordered.Count;
            foreach (var name in names) ordered.Add(name);
        }

        starts[^1] = (uint)ordered.Count;
        return new OrderedNames(ordered, starts);
    }

    /// <summary>The names' numbers, place by place, in the order in which they came; those of unknown places are left out.</summary>
    private static int[] GroupByPlace(GazetteerRows rows, out int[] groups)
    {
        groups = new int[rows.Places.Count + 1];
        for (var i = 0; i < rows.Names.Count; i++)
        {
            var place = rows.PlaceOf(rows.Names[i].Id);
            if (place >= 0) groups[place + 1]++;
        }

        for (var place = 0; place < rows.Places.Count; place++) groups[place + 1] += groups[place];
        var next = groups.AsSpan(0, rows.Places.Count).ToArray();
        var grouped = new int[groups[^1]];
        for (var i = 0; i < rows.Names.Count; i++)
        {
            var place = rows.PlaceOf(rows.Names[i].Id);
            if (place >= 0) grouped[next[place]++] = i;
        }

        return grouped;
    }

    private static void AddMainName(GazetteerRows rows, uint main, List<NameRecord> names)
    {
        var text = rows.Texts.Get(main);
        foreach (var name in names)
        {
            if (rows.Texts.Get(name.Text).SequenceEqual(text)) return;
        }

        var shape = NameShapes.Of(System.Text.Encoding.UTF8.GetString(text));
        names.Insert(0, new NameRecord(main, new NameUse(NameKind.Official, 0, true, shape, 0)));
    }

    /// <summary>Insertion sort: stable, and places have few names.</summary>
    private static void SortByRank(List<NameRecord> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            var name = names[i];
            var j = i;
            for (; j > 0 && names[j - 1].Use.Rank > name.Use.Rank; j--) names[j] = names[j - 1];
            names[j] = name;
        }
    }
}
