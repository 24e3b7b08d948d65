using System.Numerics;
using System.Text;
using Gazetteer.Indexing.Spelling;
using Gazetteer.Indexing.Storage;
using Gazetteer.Places;
using Gazetteer.Text;

namespace Gazetteer.Indexing.Compiling;

/// <summary>Makes the table of names by their skeletons (<see cref="SpellingTable"/>).</summary>
internal sealed class SpellingTableBuilder
{
    private const int ShortestName = 4;
    private const int LongestName = 48;
    private const int MostWords = 5;
    private const byte MostRank = 16;

    /// <summary>Inhabitants from which a town is known far away.</summary>
    private const long GreatPopulation = 300_000;

    private const long TownPopulation = 10_000;

    /// <summary>A sea or a region of so many names is known far away.</summary>
    private const int GreatNameCount = 25;

    private readonly GazetteerRows _rows;
    private readonly OrderedNames _names;
    private readonly Feature[] _features;
    private readonly ChunkedList<(uint Hash, SpellingEntry Entry)> _entries = new();

    private SpellingTableBuilder(GazetteerRows rows, OrderedNames names)
    {
        (_rows, _names) = (rows, names);
        _features = [.. Enumerable.Range(0, rows.Features.Count).Select(i => PlaceCodec.ParseFeature(Encoding.UTF8.GetString(rows.Texts.Get(rows.Features.OffsetAt(i)))))];
    }

    /// <summary>Writes the section.</summary>
    /// <param name="writer">Writes the index.</param>
    /// <param name="rows">The places.</param>
    /// <param name="names">Their names.</param>
    /// <param name="ordinals">For each name the ordinal of its folded form, or −1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Write(IndexWriter writer, GazetteerRows rows, OrderedNames names, int[] ordinals, CancellationToken cancellation)
    {
        var builder = new SpellingTableBuilder(rows, names);
        builder.Collect(ordinals, cancellation);
        builder.WriteTo(writer);
    }

    private void Collect(int[] ordinals, CancellationToken cancellation)
    {
        Span<byte> skeleton = stackalloc byte[Skeleton.Longest];
        var seen = new HashSet<int>();
        for (var place = 0; place + 1 < _names.Starts.Length; place++)
        {
            if ((place & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            var row = _rows.Places[place];
            var renown = RenownOf(row, (int)(_names.Starts[place + 1] - _names.Starts[place]));
            var cell = GeoCell.Of(new GeoPoint(row.Longitude, row.Latitude));
            seen.Clear();
            for (var name = (int)_names.Starts[place]; name < _names.Starts[place + 1]; name++)
            {
                if (ordinals[name] < 0 || !IsMeant(_names.Rows[name]) || !seen.Add(ordinals[name])) continue;
                var folded = NameFolding.Fold(Encoding.UTF8.GetString(_rows.Texts.Get(_names.Rows[name].Text)));
                if (folded.Length is < ShortestName or > LongestName || folded.AsSpan().Count(' ') >= MostWords || !Skeleton.IsSpelled(folded)) continue;
                var length = Skeleton.Write(folded, skeleton);
                if (length == 0) continue;
                var hash = Skeleton.HashOf(skeleton[..length], WritingSystem.IsArabic(folded));
                _entries.Add((hash, SpellingEntry.Of(hash, renown, cell, ordinals[name])));
            }
        }
    }

    /// <summary>Whether a name may be what a wrong spelling means: no short form, no people's, no spelling that is wrong itself or made by rule, none of its last ones.</summary>
    private static bool IsMeant(NameRecord name) =>
        name.Use.Kind is NameKind.Official or NameKind.Alternate or NameKind.Historic && (name.Use.Rank <= MostRank || name.Use.IsPreferred);

    private SpellingRenown RenownOf(in PlaceRecord row, int names)
    {
        var feature = _features[row.Feature];
        if (row.Population >= GreatPopulation || feature.IsCountry || feature.IsCapital || feature.IsAdmin1) return SpellingRenown.Great;
        if (feature.Class is FeatureClass.Area or FeatureClass.Hydrographic or FeatureClass.Terrain && names >= GreatNameCount) return SpellingRenown.Great;
        return row.Population >= TownPopulation || feature.Class is FeatureClass.Administrative or FeatureClass.Area or FeatureClass.Hydrographic ? SpellingRenown.Known : SpellingRenown.Small;
    }

    private void WriteTo(IndexWriter writer)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, _entries.Count)) - 1, 1, SpellingTable.MostBits);
        var starts = new uint[(1 << bits) + 1];
        for (var i = 0; i < _entries.Count; i++) starts[(_entries[i].Hash >> (32 - bits)) + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++) starts[bucket] += starts[bucket - 1];
        var (sorted, next) = (new SpellingEntry[_entries.Count], starts.AsSpan().ToArray());
        for (var i = 0; i < _entries.Count; i++) sorted[next[_entries[i].Hash >> (32 - bits)]++] = _entries[i].Entry;
        writer.Begin(IndexSection.Spelling);
        writer.Write<uint>([SpellingTable.Version | (uint)bits]);
        writer.Write<uint>(starts);
        writer.Write<SpellingEntry>(sorted);
    }
}
